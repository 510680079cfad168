import { spawn } from 'node:child_process';
import type { LocalServer } from '../../e2e/browser/support/localServer';

const ANNOUNCEMENT = /^Tenant Closure: (http:\/\/localhost:(\d+)\/)$/m;

/** `npm start` on a free port with this scenario. Run from the root of the repository. */
export function startLocalPage(scenario: string): Promise<LocalServer> {
  const child = spawn(process.execPath, ['local/start.mjs', '--port', '0', '--scenario', scenario]);
  const stop = async (): Promise<void> => {
    child.kill();
  };
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer): void => {
      output += chunk.toString('utf8');
      const [, url, port] = ANNOUNCEMENT.exec(output) ?? [];
      if (url !== undefined && port !== undefined) {
        resolve({ url, graph: `http://127.0.0.1:${port}/graph`, stop });
      }
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => reject(new Error(`npm start ended with ${String(code)}:\n${output}`)));
  });
}
