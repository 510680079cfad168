import type { Path } from '../../checks/lib/agreementPath';
import type { PortalPage } from '../../checks/portals';
import type { Message } from '../../loc/message';

/** What of a subscription decides about the lines. */
export interface LinesFor {
  readonly act: 'cancel' | 'delete';
  readonly path: Exclude<Path, 'unknown'>;
  readonly seats: number;
  /** Whether the seven days of the Customer Agreement still run. */
  readonly window: 'open' | 'closed' | 'unknown';
}

/** Above this number of licences a subscription can't be cancelled online. */
const SEATS_ONLINE = 25;

/** The page where each path begins. */
export function pageOf(path: Path): PortalPage {
  switch (path) {
    case 'selfService':
      return 'selfServiceProducts';
    case 'partner':
      return 'partnerRelationships';
    case 'trial':
    case 'mosa':
    case 'mca':
    case 'unknown':
      return 'yourProducts';
  }
}

/**
 * What to press, in order.
 * @see https://learn.microsoft.com/microsoft-365/commerce/subscriptions/cancel-your-subscription
 */
export function portalLines({ act, path, seats, window }: LinesFor): readonly Message[] {
  switch (path) {
    case 'selfService':
      return [{ key: 'ui.subs.selfService.1' }, { key: 'ui.subs.selfService.2' }];
    case 'partner':
      return act === 'cancel'
        ? [{ key: 'ui.subs.cancel.partner.1' }, { key: 'ui.subs.cancel.partner.2' }]
        : [{ key: 'ui.subs.delete.partner.1' }];
    case 'trial':
      return act === 'cancel'
        ? [{ key: 'ui.subs.cancel.trial.1' }, { key: 'ui.subs.cancel.trial.2' }]
        : [{ key: 'ui.subs.delete.trial.1' }, { key: 'ui.subs.delete.trial.2' }];
    case 'mosa':
      return act === 'cancel' ? mosaCancel(seats) : [{ key: 'ui.subs.delete.mosa.1' }, { key: 'ui.subs.delete.mosa.2' }];
    case 'mca':
      return act === 'cancel' ? mcaCancel(window) : [{ key: 'ui.subs.delete.mca.1' }];
  }
}

function mosaCancel(seats: number): readonly Message[] {
  return seats > SEATS_ONLINE
    ? [
        { key: 'ui.subs.cancel.mosa.1' },
        { key: 'ui.subs.cancel.mosa.reduce', values: { seats } },
        { key: 'ui.subs.cancel.mosa.press' },
        { key: 'ui.subs.cancel.mosa.3' }
      ]
    : [{ key: 'ui.subs.cancel.mosa.1' }, { key: 'ui.subs.cancel.mosa.press' }, { key: 'ui.subs.cancel.mosa.3' }];
}

function mcaCancel(window: LinesFor['window']): readonly Message[] {
  switch (window) {
    case 'open':
      return [{ key: 'ui.subs.cancel.mca.1' }, { key: 'ui.subs.cancel.mca.open' }, { key: 'ui.subs.cancel.mca.reason' }];
    case 'closed':
      return [{ key: 'ui.subs.cancel.mca.1' }, { key: 'ui.subs.cancel.mca.closed' }, { key: 'ui.subs.cancel.mca.3' }];
    case 'unknown':
      return [{ key: 'ui.subs.cancel.mca.1' }, { key: 'ui.subs.cancel.mca.2' }, { key: 'ui.subs.cancel.mca.3' }];
  }
}
