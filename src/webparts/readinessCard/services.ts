import type { AdaptiveCardExtensionContext } from '@microsoft/sp-adaptive-card-extension-base';
import type { RecordStore } from '../../facts/recordsStore';
import { createGraphReader } from '../../graph/createGraphReader';
import type { Clock } from '../../ports/clock';
import type { GraphReader } from '../../ports/graph';
import { databaseOpener } from '../../storage/database';
import { createRecordStore } from '../../storage/recordStore';
import { browserClock } from '../host/browserClock';
import { graphOptions } from '../host/graphOptions';
import { signedIn, type SignedIn } from '../host/signedIn';

/** The part of `this.context` that reading needs. */
export type CardContext = Pick<AdaptiveCardExtensionContext, 'pageContext' | 'aadTokenProviderFactory'>;

/** What the card is handed: a Graph that only reads, and what people told us in this browser. */
export interface CardServices {
  readonly host: SignedIn['host'];
  readonly graph: GraphReader;
  readonly clock: Clock;
  readonly records: RecordStore;
}

/** The dashboard's parts, without what a card has no use for: theme, places, Teams. */
export function createServices(context: CardContext): CardServices {
  const who = signedIn(context);
  return {
    host: who.host,
    graph: createGraphReader(graphOptions(who)),
    clock: browserClock,
    records: createRecordStore(databaseOpener())
  };
}
