import { spawnSync } from 'node:child_process';
import * as path from 'node:path';

/** The folder of the repository. */
export const ROOT = path.resolve(__dirname, '../..');

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  /** Standard output, then standard error. */
  readonly output: string;
}

/** Runs a Node script of the repository and waits for it. */
export function runNode(args: readonly string[], options: { cwd?: string; input?: string } = {}): Ran {
  const ran = spawnSync(process.execPath, args, {
    cwd: options.cwd ?? ROOT,
    env: { ...process.env, FORCE_COLOR: '0' },
    input: options.input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024
  });
  return { status: ran.status, stdout: ran.stdout, output: `${ran.stdout}${ran.stderr}` };
}
