import { linesOf, type KnownPath, type PortalAct } from '../../checks/lib/portalPath';
import type { Message } from '../../loc/message';

/** What of a subscription decides about the lines. */
export interface LinesFor {
  readonly act: PortalAct;
  readonly path: KnownPath;
  readonly seats: number;
  /** Whether the seven days of the Customer Agreement still run. */
  readonly window: 'open' | 'closed' | 'unknown';
}

/** Above this number of licences a subscription can't be cancelled online. */
const SEATS_ONLINE = 25;

/**
 * What to press, in order, as far as licences and dates of this subscription decide it.
 * @see https://learn.microsoft.com/microsoft-365/commerce/subscriptions/cancel-your-subscription
 */
export function portalLines({ act, path, seats, window }: LinesFor): readonly Message[] {
  if (act === 'cancel' && path === 'mosa') {
    return mosaCancel(seats);
  }
  if (act === 'cancel' && path === 'mca') {
    return mcaCancel(window);
  }
  // The card says below, beside the button to support, what to do when it can't be deleted.
  return linesOf(path, act).filter(({ key }) => key !== 'ui.subs.delete.mosa.3');
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
      return linesOf('mca', 'cancel');
  }
}
