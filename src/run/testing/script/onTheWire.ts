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
  /** Whom rules keep as far as the run knows in this sitting: how many lines its journal had when it came to know. */
  readonly known: ReadonlyMap<string, number>;
  /** Whom a rule has kept for so long that the run has to know, and did not ask. `intent`: the line that announced the change. */
  isOverlooked(id: string, intent: number): boolean;
}

/** What is wrong about a change that is being sent, at the very moment at which it is sent. */
export function wrongAbout({ target, token }: Change, sender: Page, { plan, page, mode, journals, known, isOverlooked }: Moment): readonly Wrong[] {
  const intent = openIntent(journals, plan.fingerprint, target);
  const ill: Readonly<Record<string, boolean>> = {
    'is not in the plan': plan.items.every(({ id }) => id !== target),
    // What had been handed over before may still be on its way.
    'is protected': plan.keptIds.includes(target) || intent > (known.get(target) ?? Number.POSITIVE_INFINITY) || isOverlooked(target, intent),
    'was sent with the token of another tenant': token !== OWN_TOKEN,
    'was sent from a page that does not execute': sender !== page,
    'was sent after Stop': sender.stop.signal.aborted,
    'was sent in a sitting that only reads': mode === 'readOnly',
    'was sent without an intent in the journal': intent === 0
  };
  return Object.entries(ill).flatMap(([what, isSo]) => (isSo ? [violation(`${target} ${what}`)] : []));
}

/** The number of the line with an intent that names it, and no answer to it yet; 0 for none. */
function openIntent(journals: MemoryJournals, runId: string, target: string): number {
  const lines = journals.kept.get(runId)?.lines ?? [];
  for (let at = lines.length - 1; at >= 0; at--) {
    const text = lines[at]?.text ?? '';
    if (text.includes(target)) {
      const record = JSON.parse(text) as { readonly kind: string };
      if (record.kind === 'intent' || record.kind === 'outcome') {
        return record.kind === 'intent' ? at + 1 : 0;
      }
    }
  }
  return 0;
}
