import { request as send, type IncomingHttpHeaders } from 'node:http';
import type { Clock } from '../../../src/ports/clock';
import type { StartOptions } from '../options';
import type { PageFiles } from '../pageFiles';
import { startServer, type LocalServer } from '../server';

export const NOW = Date.parse('2026-11-20T09:00:00Z');

const PAGE: PageFiles = {
  pages: new Map([['/', { look: 'product', scripts: ['/app/main-1.js'] }]]),
  files: new Map([['/app/main-1.js', { type: 'text/javascript', body: Buffer.from('export {};') }]])
};

/** A clock that stands still; whoever sleeps wakes at once and is remembered. */
export function stillClock(): Clock & { readonly slept: number[] } {
  const slept: number[] = [];
  return {
    slept,
    now: () => NOW,
    sleep: (ms) => {
      slept.push(ms);
      return Promise.resolve();
    }
  };
}

const open: LocalServer[] = [];

/** A server on a free port; `closeAll` after the tests. */
export async function serving(options: Partial<StartOptions> = {}, clock: Clock = stillClock()): Promise<LocalServer> {
  const server = await startServer(
    { port: 0, graph: { kind: 'rehearsal', scenario: 'clean', seed: 1 }, ...options },
    PAGE,
    clock
  );
  open.push(server);
  return server;
}

export async function closeAll(): Promise<void> {
  await Promise.all(open.splice(0).map((server) => server.close()));
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  json(): unknown;
}

export interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Sends what a browser or `fetch` would not let a test send: any Host, any Origin. */
export function ask(url: string, { method = 'GET', headers = {}, body }: Sent = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = send(url, { method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text,
          json: () => JSON.parse(text) as unknown
        });
      });
    });
    request.on('error', reject);
    request.end(body);
  });
}

export const BEARER = { Authorization: 'Bearer x' };

export function post(url: string, value: unknown, headers: Sent['headers'] = {}): Promise<Answer> {
  return ask(url, { method: 'POST', body: JSON.stringify(value), headers: { 'Content-Type': 'application/json', ...headers } });
}
