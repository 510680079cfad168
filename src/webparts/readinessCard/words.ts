import { reasonMessage, remedyMessage } from '../../checks/lib/unread';
import type { Speaker } from '../../loc/speaker';
import type { Day, Readiness, Trouble } from './shown';

/** What happened, what it means, what to do. */
export interface TroubleWords {
  readonly title: string;
  readonly what: string;
  readonly soWhat: string;
  readonly nowWhat: string;
}

/** Why there is nothing to show, in words. */
export function troubleWords(trouble: Trouble, { say, tell }: Speaker): TroubleWords {
  switch (trouble.kind) {
    case 'unread':
      return {
        title: say('ui.unreadable.title'),
        what: tell(reasonMessage(trouble.reason, trouble.scope)),
        soWhat: say('ui.forbidden.soWhat'),
        nowWhat: tell(remedyMessage(trouble.reason))
      };
    case 'otherTenant':
      return {
        title: say('ui.otherTenant.title'),
        what: say('ui.otherTenant.what', trouble),
        soWhat: say('ui.otherTenant.soWhat'),
        nowWhat: say('ui.otherTenant.nowWhat')
      };
    case 'chunk':
    case 'broken':
      return {
        title: say(`ui.${trouble.kind}.title`),
        what: say(`ui.${trouble.kind}.what`),
        soWhat: say('ui.forbidden.soWhat'),
        nowWhat: say(`ui.${trouble.kind}.nowWhat`)
      };
  }
}

/** The one line that everybody reads. */
export function dayWords(day: Day, { say }: Speaker): string {
  switch (day.kind) {
    case 'date':
      return say('ui.card.earliest', day);
    case 'notBefore':
      return say('ui.headline.notBefore', day);
    case 'onlyWork':
      return say('ui.headline.onlyWork');
    case 'saidDeleted':
      return say('ui.card.saidDeleted');
    case 'unknown':
      return say('ui.headline.unknown');
  }
}

/** What stands in the way, in figures. Where nothing blocks, what could not be checked comes first. */
export function figures({ day, blocks, couldNotCheck, needsPerson }: Readiness, { say }: Speaker): readonly string[] {
  const said = day.kind === 'saidDeleted' ? [say('ui.closed.answers')] : [];
  const notChecked = couldNotCheck.length === 0 ? [] : [say('ui.card.notChecked', { count: couldNotCheck.length })];
  const people = needsPerson.length === 0 ? [] : [say('ui.headline.needsPerson', { count: needsPerson.length })];
  return blocks.length === 0
    ? [...said, ...notChecked, say('ui.card.nothingReadBlocks'), ...people]
    : [...said, say('ui.headline.blocks', { count: blocks.length }), ...notChecked, ...people];
}

/** Since when we know, and whether what is shown is being replaced or could not be. */
export function readWords(readAt: string, latest: 'this' | 'reading' | 'failed', { say }: Speaker): readonly string[] {
  const at = say('ui.read.at', { at: readAt });
  switch (latest) {
    case 'this':
      return [at];
    case 'reading':
      return [say('ui.read.reading'), at];
    case 'failed':
      return [say('ui.card.againFailed'), at];
  }
}
