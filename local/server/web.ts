import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';

/** Larger than any batch of twenty; anything beyond is a mistake. */
const MOST_BYTES = 8 * 1024 * 1024;

export class TooLarge extends Error {}

async function bodyOf(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    length += chunk.length;
    // Read to its end all the same: whoever is still sending does not hear an answer.
    if (length <= MOST_BYTES) {
      chunks.push(chunk);
    }
  }
  if (length > MOST_BYTES) {
    throw new TooLarge();
  }
  return Buffer.concat(chunks);
}

function headersOf(incoming: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    for (const each of Array.isArray(value) ? value : value === undefined ? [] : [value]) {
      headers.append(name, each);
    }
  }
  return headers;
}

/** Node's request as the platform's: what the rehearsal tenant takes. */
export async function toRequest(incoming: IncomingMessage, outgoing: ServerResponse): Promise<Request> {
  const method = incoming.method ?? 'GET';
  const gone = new AbortController();
  outgoing.once('close', () => gone.abort());
  const { signal } = gone;
  // Put together, not resolved: `//evil.example/` is a path here, not another host.
  const url = new URL(`http://${incoming.headers.host ?? 'localhost'}${incoming.url ?? '/'}`);
  const headers = headersOf(incoming);
  if (method === 'GET' || method === 'HEAD') {
    return new Request(url, { method, headers, signal });
  }
  const body = await bodyOf(incoming);
  return new Request(url, { method, headers, signal, ...(body.length === 0 ? {} : { body }) });
}

/** The platform's response as Node's. */
export async function send(response: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.statusCode = response.status;
  response.headers.forEach((value, name) => outgoing.setHeader(name, value));
  if (response.body === null || outgoing.req.method === 'HEAD') {
    outgoing.end();
    return;
  }
  const stream = Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0]);
  await new Promise<void>((resolve, reject) => {
    stream.once('error', reject);
    outgoing.once('finish', resolve);
    outgoing.once('close', resolve);
    stream.pipe(outgoing);
  });
}
