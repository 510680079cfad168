import type { RequestListener } from 'node:http';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Problem } from './problem';

const IPV4 = '127.0.0.1';
const IPV6 = '::1';

/** The machine has no such address. */
const NO_ADDRESS = ['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL'];

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

function listenOn(address: string, port: number, listener: RequestListener): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer(listener);
    server.once('error', reject);
    server.listen(port, address, () => resolve(server));
  });
}

function whyNot(error: unknown, port: number): unknown {
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return new Problem(
        `Port ${port} is in use by another program, so the page cannot be served there. Choose another port, e.g. ` +
          `npm start -- --port ${port < 65_535 ? port + 1 : port - 1}, or end that program.`,
        1
      );
    case 'EACCES':
      return new Problem(
        `This account may not use port ${port}, so the page cannot be served there. Choose a port above 1023, e.g. ` +
          'npm start -- --port 4400.',
        1
      );
    default:
      return error;
  }
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Listens on this machine alone, under both of its addresses: `localhost` may mean either.
 * @throws Problem when the port cannot be had.
 */
export async function listen(port: number, listener: RequestListener): Promise<Listening> {
  let first: Server;
  try {
    first = await listenOn(IPV4, port, listener);
  } catch (error) {
    throw whyNot(error, port);
  }
  const taken = (first.address() as AddressInfo).port;
  try {
    const second = await listenOn(IPV6, taken, listener);
    return {
      port: taken,
      close: async () => {
        await Promise.all([closed(first), closed(second)]);
      }
    };
  } catch (error) {
    if (NO_ADDRESS.includes(codeOf(error))) {
      return { port: taken, close: () => closed(first) };
    }
    await closed(first);
    throw whyNot(error, taken);
  }
}
