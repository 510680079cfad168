import type { IncomingMessage, ServerResponse } from 'node:http';
import { listen, type Listening } from '../../../local/server/listen';
import { send, toRequest } from '../../../local/server/web';
import type { Rehearsal } from '../../../src/rehearsal';

/** What can happen to one request on the wire, below HTTP. */
export type Cut =
  | { readonly kind: 'closedBefore' } // closed as soon as the request is there: nothing was done
  | { readonly kind: 'resetBefore' } // the same by TCP reset
  | { readonly kind: 'closedAfter' } // carried out, no byte of an answer
  | { readonly kind: 'resetAfter' }
  | { readonly kind: 'headOnly' } // carried out, status and headers, no body
  | { readonly kind: 'half' } // carried out, half of the bytes that were announced
  | { readonly kind: 'halfChunked' } // carried out, half of an answer of unknown length
  | { readonly kind: 'garbled' } // carried out, what comes back is no HTTP
  | { readonly kind: 'silent'; readonly when: 'before' | 'after' }; // never answered, never closed

/** Which requests are cut, and how. */
export interface CutRule {
  /** Batches that delete, or everything else. */
  readonly of: 'writes' | 'reads';
  /** Only those whose address holds this. */
  readonly address?: string;
  readonly cut: Cut;
  /** How many of them pass first. */
  readonly after?: number;
  readonly times?: number | 'always';
  /** From there only every so many of them. */
  readonly every?: number;
}

/** The rehearsal tenant on a socket of this machine, whose connections break on command. */
export interface Wire {
  readonly root: string;
  cut(rule: CutRule): void;
  /** How many requests were cut so far. */
  struck(): number;
  /** Every connection breaks, and nobody listens any more. */
  goAway(): Promise<void>;
  /** Listens again on the same port: the tenant is as it was left. */
  comeBack(): Promise<void>;
  /** From now on every so many requests that come on a kept connection find it reset. */
  resetKept(every: number): void;
  close(): Promise<void>;
}

const kindOf = async (request: Request): Promise<CutRule['of']> =>
  request.method === 'POST' && (await request.clone().text()).includes('"DELETE"') ? 'writes' : 'reads';

async function bytesOf(response: Response): Promise<Buffer> {
  return Buffer.from(await response.arrayBuffer());
}

/** Announces the whole body and sends `share` of it. */
function sendPart(response: Response, body: Buffer, share: number, outgoing: ServerResponse): void {
  outgoing.writeHead(response.status, {
    'Content-Type': response.headers.get('content-type') ?? 'application/json',
    'Content-Length': String(body.length)
  });
  outgoing.flushHeaders();
  outgoing.write(body.subarray(0, Math.floor(body.length * share)), () => outgoing.destroy());
}

async function carryOutAndCut(cut: Cut, response: Response, outgoing: ServerResponse): Promise<void> {
  const body = await bytesOf(response);
  switch (cut.kind) {
    case 'closedAfter':
      outgoing.destroy();
      return;
    case 'resetAfter':
      outgoing.socket?.resetAndDestroy();
      return;
    case 'headOnly':
      return sendPart(response, body, 0, outgoing);
    case 'half':
      return sendPart(response, body, 0.5, outgoing);
    case 'halfChunked':
      outgoing.writeHead(response.status, { 'Content-Type': 'application/json' });
      outgoing.write(body.subarray(0, body.length >> 1), () => outgoing.destroy());
      return;
    case 'garbled':
      outgoing.socket?.end('\u0000\u0001 this is no HTTP\r\n\r\n');
      return;
    case 'closedBefore':
    case 'resetBefore':
    case 'silent':
      return;
  }
}

/** Whether the tenant hears of the request at all. */
function arrives(cut: Cut, outgoing: ServerResponse): boolean {
  switch (cut.kind) {
    case 'closedBefore':
      outgoing.destroy();
      return false;
    case 'resetBefore':
      outgoing.socket?.resetAndDestroy();
      return false;
    case 'silent':
      return cut.when === 'after';
    default:
      return true;
  }
}

export async function openWire(rehearsal: Rehearsal): Promise<Wire> {
  const rules: (CutRule & { seen: number })[] = [];
  let struck = 0;
  const used = new WeakSet<object>();
  let resetEvery = Number.POSITIVE_INFINITY;
  let onKept = 0;

  const cutFor = (kind: CutRule['of'], url: string): Cut | undefined => {
    for (const rule of rules.filter(({ of, address = '' }) => of === kind && decodeURIComponent(url).includes(address))) {
      rule.seen += 1;
      const turn = rule.seen - (rule.after ?? 0) - 1;
      const { times = 1, every = 1 } = rule;
      if (turn >= 0 && turn % every === 0 && (times === 'always' || turn / every < times)) {
        struck += 1;
        return rule.cut;
      }
    }
    return undefined;
  };
  /** What a connection does that the service has given up in the very moment in which it is used again. */
  const isGivenUp = ({ socket }: IncomingMessage): boolean => {
    onKept += used.has(socket) ? 1 : 0;
    const given = used.has(socket) && onKept % resetEvery === 0;
    used.add(socket);
    struck += given ? 1 : 0;
    return given;
  };
  const respond = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    if (isGivenUp(incoming)) {
      incoming.socket.resetAndDestroy();
      return;
    }
    const request = await toRequest(incoming, outgoing);
    const cut = cutFor(await kindOf(request), request.url);
    if (cut === undefined) {
      await send(await rehearsal.handle(request), outgoing);
    } else if (arrives(cut, outgoing)) {
      await carryOutAndCut(cut, await rehearsal.handle(request), outgoing);
    }
  };
  const begin = (port: number): Promise<Listening> =>
    listen(port, (incoming, outgoing) => {
      // What the tenant breaks off by itself breaks the connection, as on the local page's server.
      respond(incoming, outgoing).catch(() => outgoing.destroy());
    });

  let listening = await begin(0);
  const { port } = listening;
  return {
    root: `http://127.0.0.1:${port}/graph`,
    cut: (rule) => rules.push({ ...rule, seen: 0 }),
    struck: () => struck,
    goAway: () => listening.close(),
    comeBack: async () => {
      listening = await begin(port);
    },
    resetKept: (every) => {
      resetEvery = every;
    },
    close: () => listening.close()
  };
}
