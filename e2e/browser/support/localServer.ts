import { spawn } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../../..');
const ANNOUNCEMENT = /^Tenant Closure: (http:\/\/localhost:(\d+)\/)$/m;

export interface LocalServer {
  /** Address of the page, e.g. `http://localhost:40113/`. */
  readonly url: string;
  /** Graph of the rehearsal tenant on its own origin, without a version. */
  readonly graph: string;
  readonly stop: () => Promise<void>;
}

/** Starts `npm start` on a free port with these options, and waits for the line that says where it is. */
export function startLocal(options: readonly string[]): Promise<LocalServer> {
  const child = spawn(process.execPath, ['local/start.mjs', '--port', '0', ...options], { cwd: ROOT });
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      if (child.exitCode !== null) {
        resolve();
        return;
      }
      child.once('exit', () => resolve());
      child.kill();
    });
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer): void => {
      output += chunk.toString('utf8');
      const found = ANNOUNCEMENT.exec(output);
      if (found?.[1] !== undefined && found[2] !== undefined) {
        resolve({ url: found[1], graph: `http://127.0.0.1:${found[2]}/graph`, stop });
      }
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => reject(new Error(`npm start ended with ${String(code)}:\n${output}`)));
  });
}
