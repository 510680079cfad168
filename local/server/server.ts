import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock } from '../../src/ports/clock';
import { refusal } from './control/answers';
import { dispatch, type Served, type Site } from './dispatch';
import { createElsewhere } from './elsewhere';
import { listen } from './listen';
import type { StartOptions } from './options';
import type { PageFiles } from './pageFiles';
import { createRehearsalService } from './rehearsalService';
import { send, TooLarge, toRequest } from './web';

export interface LocalServer {
  /** Address of the page. */
  readonly url: string;
  /** Graph on its own origin; versions come below it. */
  readonly graph: string;
  readonly served: Served;
  close(): Promise<void>;
}

function serve(options: StartOptions, clock: Clock, port: () => number): Promise<Served> | Served {
  const { graph } = options;
  switch (graph.kind) {
    case 'rehearsal': {
      const root = (): string => `http://127.0.0.1:${port()}/graph`;
      return { kind: 'rehearsal', service: createRehearsalService(graph.scenario, graph.seed, clock, root) };
    }
    case 'elsewhere':
      return createElsewhere(graph.root, () => `http://localhost:${port()}/graph`).then((service) => ({
        kind: 'elsewhere',
        service
      }));
  }
}

/** Answers one request; a fault of the scenario breaks the connection, and nothing else ever does. */
async function respond(site: Site, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  try {
    const response = await dispatch(site, await toRequest(incoming, outgoing));
    outgoing.setHeader('Date', new Date(site.served.service.now()).toUTCString());
    await send(response, outgoing);
  } catch (error) {
    if (error instanceof TooLarge) {
      await send(refusal(413, 'The body is larger than any request of this product.'), outgoing);
    } else {
      outgoing.destroy();
    }
  }
}

/**
 * Serves page, Graph and control plane on one port of this machine.
 * @throws Problem when port or other server cannot be had.
 */
export async function startServer(options: StartOptions, pageFiles: PageFiles, clock: Clock): Promise<LocalServer> {
  let port = options.port;
  const served = await serve(options, clock, () => port);
  const site: Site = { served, pageFiles, port: () => port };
  const listening = await listen(options.port, (incoming, outgoing) => {
    void respond(site, incoming, outgoing);
  });
  port = listening.port;
  return {
    url: `http://localhost:${port}/`,
    graph: `http://127.0.0.1:${port}/graph`,
    served,
    close: listening.close
  };
}
