import type { AdaptiveCardExtensionContext } from '@microsoft/sp-adaptive-card-extension-base';
import type { RecordStore } from '../../facts/recordsStore';
import { createGraphReader } from '../../graph/createGraphReader';
import type { Clock } from '../../ports/clock';
import { CLOUDS } from '../../ports/clouds';
import type { GraphReader } from '../../ports/graph';
import type { Host } from '../../ports/host';
import { databaseOpener } from '../../storage/database';
import { createRecordStore } from '../../storage/recordStore';
import { browserClock } from '../host/browserClock';
import { cloudOf } from '../host/cloud';
import { graphOptions } from '../host/graphOptions';
import { serverTime } from '../host/serverTime';
import { tokenClaims } from '../host/tokenClaims';
import { createTokenSource } from '../host/tokenSource';

/** The part of `this.context` that reading needs. */
export type CardContext = Pick<AdaptiveCardExtensionContext, 'pageContext' | 'aadTokenProviderFactory'>;

/** What the card is handed: a Graph that only reads, and what people told us in this browser. */
export interface CardServices {
  readonly host: Pick<Host, 'cloud' | 'token' | 'serverTime'>;
  readonly graph: GraphReader;
  readonly clock: Clock;
  readonly records: RecordStore;
}

/** The dashboard's parts, without what a card has no use for: theme, places, Teams. */
export function createServices({ pageContext, aadTokenProviderFactory }: CardContext): CardServices {
  const graphEndpoint = (pageContext.legacyPageContext as Readonly<Record<string, unknown>> | undefined)?.msGraphEndpointUrl;
  const cloud = cloudOf(graphEndpoint, pageContext.web.absoluteUrl);
  const token = createTokenSource(aadTokenProviderFactory, CLOUDS[cloud].graph);
  const host = {
    cloud,
    token: async () => tokenClaims(await token({ fresh: false })),
    serverTime: () => serverTime((url, init) => fetch(url, init), () => Date.now())
  };
  return {
    host,
    graph: createGraphReader(graphOptions({ host, token })),
    clock: browserClock,
    records: createRecordStore(databaseOpener())
  };
}
