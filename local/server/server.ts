import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock } from '../../src/ports/clock';
import { CLOUDS } from '../../src/ports/clouds';
import type { BuiltSite } from '../built/site';
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

function serve({ graph }: StartOptions, clock: Clock, hosts: BuiltSite | undefined, port: () => number): Promise<Served> | Served {
  switch (graph.kind) {
    case 'rehearsal': {
      const root = (): string => `http://127.0.0.1:${port()}/graph`;
      return { kind: 'rehearsal', service: createRehearsalService(graph.scenario, graph.seed, clock, root) };
    }
    case 'elsewhere':
      // A built package knows Graph by its real name; the page around it leads that back here.
      return createElsewhere(graph.root, () => (hosts === undefined ? `http://localhost:${port()}/graph` : CLOUDS.worldwide.graph)).then(
        (service) => ({ kind: 'elsewhere', service })
      );
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
export async function startServer(
  options: StartOptions,
  pageFiles: PageFiles,
  clock: Clock,
  hosts?: BuiltSite
): Promise<LocalServer> {
  let port = options.port;
  const served = await serve(options, clock, hosts, () => port);
  const site: Site = { served, pageFiles, hosts, port: () => port };
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
