import type { RunMode } from '../../journal/journal';
import type { Plan } from '../../plan/plan';
import type { MemoryJournals } from '../memoryJournals';
import type { Change } from './changesIn';
import { OWN_TOKEN, type Page } from './scriptWorld';
import { violation, type Wrong } from './wrong';

/** Who may send what at a moment. */
export interface Moment {
  readonly plan: Plan;
  readonly page: Page;
  readonly mode: RunMode;
  readonly journals: MemoryJournals;
  /** Whom rules kept when the sitting began. */
  readonly protectedIds: ReadonlySet<string>;
}

/** What is wrong about a change that is being sent, at the very moment at which it is sent. */
export function wrongAbout({ target, token }: Change, sender: Page, { plan, page, mode, journals, protectedIds }: Moment): readonly Wrong[] {
  const ill: Readonly<Record<string, boolean>> = {
    'is not in the plan': plan.items.every(({ id }) => id !== target),
    'is protected': plan.keptIds.includes(target) || protectedIds.has(target),
    'was sent with the token of another tenant': token !== OWN_TOKEN,
    'was sent from a page that does not execute': sender !== page,
    'was sent after Stop': sender.stop.signal.aborted,
    'was sent in a sitting that only reads': mode === 'readOnly',
    'was sent without an intent in the journal': !hasOpenIntent(journals, plan.fingerprint, target)
  };
  return Object.entries(ill).flatMap(([what, isSo]) => (isSo ? [violation(`${target} ${what}`)] : []));
}

/** An intent that names it, and no answer to it yet. */
function hasOpenIntent(journals: MemoryJournals, runId: string, target: string): boolean {
  const lines = journals.kept.get(runId)?.lines ?? [];
  for (let at = lines.length - 1; at >= 0; at--) {
    const text = lines[at]?.text ?? '';
    if (text.includes(target)) {
      const record = JSON.parse(text) as { readonly kind: string };
      if (record.kind === 'intent' || record.kind === 'outcome') {
        return record.kind === 'intent';
      }
    }
  }
  return false;
}
