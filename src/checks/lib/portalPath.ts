import type { Message } from '../../loc/message';
import type { PortalPage } from '../portals';
import type { Path } from './agreementPath';

/** What a person does to a subscription in the admin center. */
export type PortalAct = 'cancel' | 'delete';
/** A path with something to press. */
export type KnownPath = Exclude<Path, 'unknown'>;

const SELF_SERVICE: readonly Message[] = [{ key: 'ui.subs.selfService.1' }, { key: 'ui.subs.selfService.2' }];

const LINES: Readonly<Record<KnownPath, Readonly<Record<PortalAct, readonly Message[]>>>> = {
  mosa: {
    cancel: [{ key: 'ui.subs.cancel.mosa.1' }, { key: 'ui.subs.cancel.mosa.2' }, { key: 'ui.subs.cancel.mosa.3' }],
    delete: [{ key: 'ui.subs.delete.mosa.1' }, { key: 'ui.subs.delete.mosa.2' }, { key: 'ui.subs.delete.mosa.3' }]
  },
  mca: {
    cancel: [{ key: 'ui.subs.cancel.mca.1' }, { key: 'ui.subs.cancel.mca.2' }, { key: 'ui.subs.cancel.mca.3' }],
    delete: [{ key: 'ui.subs.delete.mca.1' }]
  },
  trial: {
    cancel: [{ key: 'ui.subs.cancel.trial.1' }, { key: 'ui.subs.cancel.trial.2' }],
    delete: [{ key: 'ui.subs.delete.trial.1' }, { key: 'ui.subs.delete.trial.2' }]
  },
  partner: {
    cancel: [{ key: 'ui.subs.cancel.partner.1' }, { key: 'ui.subs.cancel.partner.2' }],
    delete: [{ key: 'ui.subs.delete.partner.1' }]
  },
  // One act ends it: it is neither cancelled first nor deleted later.
  selfService: { cancel: SELF_SERVICE, delete: SELF_SERVICE }
};

/**
 * What to press, line by line. These lines hold on any day: no number of licences and no date decides between them.
 * @see https://learn.microsoft.com/microsoft-365/commerce/subscriptions/cancel-your-subscription
 */
export function linesOf(path: KnownPath, act: PortalAct): readonly Message[] {
  return LINES[path][act];
}

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
