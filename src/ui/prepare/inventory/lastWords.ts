import { reasonMessage, remedyMessage } from '../../../checks/lib/unread';
import type { Speaker } from '../../../loc/speaker';
import type { Held, Last } from './inventoryView';

/** What came of the last thing that was done; empty when there is nothing to say. */
export function lastWords(last: Last, { say, tell }: Speaker): string {
  switch (last.kind) {
    case 'nothing':
      return '';
    case 'stopped':
      return say('inventory.stopped');
    case 'broken':
      return `${say('inventory.broken')} ${tell(reasonMessage(last.reason, ''))} ${tell(remedyMessage(last.reason))}`;
    case 'failed':
      return `${say('inventory.notStored')} ${say(`inventory.store.${last.problem}`)}`;
    case 'altered':
      return say('inventory.damaged', last);
    case 'saved':
      return say('inventory.saved');
    case 'notKept':
      return say('inventory.notKept');
    case 'error':
      return say('inventory.failed');
  }
}

/** What this browser holds, in words. @param recorded fingerprint of the export that was saved; empty for none */
export function heldWords(held: Held, recorded: string, { say }: Speaker): string {
  switch (held.kind) {
    case 'loading':
    case 'none':
      return '';
    case 'failed':
      return `${say('inventory.notStored')} ${say(`inventory.store.${held.problem}`)}`;
    case 'open':
      return say('inventory.open', { at: held.kept.head.startedAt });
    case 'finished':
      if (held.fingerprint === recorded) {
        return '';
      }
      return say(held.kept.finished.every(({ state }) => state === 'complete') ? 'inventory.ready' : 'inventory.readyPartly');
  }
}
