import type { Path } from '../../checks/lib/agreementPath';
import type { Message } from '../../loc/message';

/** What an act in the admin center does on the day on which it is done. */
export function effectOf(act: 'cancel' | 'delete', path: Path, window: 'open' | 'closed' | 'unknown'): Message {
  if (act === 'delete' || path !== 'mca') {
    return { key: `ui.subs.effect.${act}.${path}` } as Message;
  }
  switch (window) {
    case 'open':
      return { key: 'ui.subs.effect.cancel.mcaOpen' };
    case 'closed':
      return { key: 'ui.subs.effect.cancel.mcaClosed' };
    case 'unknown':
      return { key: 'ui.subs.effect.cancel.mcaUnknown' };
  }
}
