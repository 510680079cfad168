import type { Path } from '../../checks/lib/agreementPath';
import type { PortalPage } from '../../checks/portals';
import type { Subscription } from '../../facts/subscriptions';
import type { Message } from '../../loc/message';

export type Act = 'cancel' | 'delete';
export type KnownPath = Exclude<Path, 'unknown'>;

const SELF_SERVICE: readonly Message[] = [{ key: 'ui.subs.selfService.1' }, { key: 'ui.subs.selfService.2' }];

/**
 * Lines that hold whenever the file is read: no number of licences and no day of today decides between them.
 * @see https://learn.microsoft.com/microsoft-365/commerce/subscriptions/cancel-your-subscription
 */
const LINES: Readonly<Record<KnownPath, Readonly<Record<Act, readonly Message[]>>>> = {
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

/** What to press, line by line. */
export function linesOf(path: KnownPath, act: Act): readonly Message[] {
  return LINES[path][act];
}

/** What is still to be done to a subscription in this state. */
export function actsOn(path: KnownPath, status: Subscription['status']): readonly Act[] {
  switch (status) {
    case 'enabled':
    case 'warning':
    case 'unknown':
      return path === 'selfService' ? ['delete'] : ['cancel', 'delete'];
    case 'suspended':
    case 'lockedOut':
      return ['delete'];
    case 'deleted':
      return [];
  }
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

/** Nobody has answered under which agreement it was bought, so the runbook shows both ways. */
export function pathsToShow(path: Path): readonly KnownPath[] {
  return path === 'unknown' ? ['mosa', 'mca'] : [path];
}
