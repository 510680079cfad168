import type { Ledger } from '../../ledger/ledger';
import type { RunEnd } from '../../runEnd';
import type { Finished } from '../rehearsalWorld';
import { greenWithoutProof } from './judgeProof';
import { lies } from './judgeJournal';
import { saidBy, type Story } from './story';
import { isDone } from './targets';
import { violation, type Wrong } from './wrong';

const lost = (id: string, state: string): Wrong => ({ kind: 'lost', says: `${id} is there, and ${state}` });

/** Nobody is lost: each planned object shows the effect, or the run says of it why not, and says what is so. */
export async function wrongInTheEnd(story: Story): Promise<readonly Wrong[]> {
  const { plans, sittings, script, world, touched, leftOut } = story;
  const isLeft = (id: string): boolean => !isDone(script.task, world.rehearsal, id) && !touched.has(id) && !leftOut.has(id);
  const left = [...new Set(plans.flatMap(({ items }) => items.map(({ id }) => id)))].filter(isLeft);
  const last = sittings[sittings.length - 1];
  if (last?.kind === 'nothing') {
    return left.map((id) => lost(id, 'nothing is left to plan'));
  }
  if (last?.kind !== 'finished' || last.finished.outcome.kind === 'refused') {
    return [violation(`it can't be brought to an end: ${sittings.map(saidBy).join(', ')}`)];
  }
  const { ledger, end } = last.finished.outcome;
  const stateOf = (id: string): string => (ledger.indexOf(id) < 0 ? 'not planned' : ledger.state(ledger.indexOf(id)).kind);
  const unexplained = left.filter((id) => !isNamed(id, end, ledger));
  const falselyFailed = ledger.plan.items.filter(({ id }) => stateOf(id) === 'failed' && !touched.has(id) && !isLeft(id));
  return [
    ...unexplained.map((id) => lost(id, stateOf(id))),
    ...falselyFailed.map(({ id }) => violation(`${id} is done, and said to have failed`)),
    ...wrongAboutEnd(story, end, ledger),
    ...(end.kind === 'complete' ? greenWithoutProof(story, ledger) : []),
    ...(await lies(story, ledger))
  ];
}

/** Whom a rule keeps as far as a sitting knew, and who is left by it when it comes to its end, is named by it. */
export function unnamed({ outcome }: Finished, known: ReadonlyMap<string, number>): readonly Wrong[] {
  if (outcome.kind !== 'ended' || outcome.end.kind !== 'incomplete') {
    return [];
  }
  const { end, ledger } = outcome;
  const isLeft = (id: string): boolean => ledger.indexOf(id) >= 0 && ledger.state(ledger.indexOf(id)).kind === 'planned';
  return [...known.keys()].filter((id) => isLeft(id) && !isNamed(id, end, ledger)).map((id) => violation(`${id} is held back, and not named`));
}

/**
 * Whether a run says of an object why it does not show the effect: failed or refused; and, where the run ends `incomplete`,
 * accepted and never confirmed, or held back and told, because a plan made now would not take it.
 */
function isNamed(id: string, end: RunEnd, ledger: Ledger): boolean {
  const index = ledger.indexOf(id);
  if (index < 0) {
    return false;
  }
  const state = ledger.state(index);
  switch (state.kind) {
    case 'failed':
    case 'refused':
      return true;
    case 'pending':
      return end.kind === 'incomplete' && state.cause === 'accepted';
    case 'planned':
      return end.kind === 'incomplete' && ledger.heldBack(index) !== 'no';
    case 'sending':
    case 'verified':
      return false;
  }
}

function wrongAboutEnd({ sittings, touched }: Story, end: RunEnd, ledger: Ledger): readonly Wrong[] {
  const { planned, verified } = ledger.counts();
  switch (end.kind) {
    case 'complete':
    case 'accepted':
      return [];
    case 'incomplete':
      return touched.size === 0 && verified === planned ? [violation('everything is confirmed, and the run is not green')] : [];
    case 'stopped':
    case 'halted':
    case 'abandoned':
      return [violation(`it does not come to its end: ${sittings.map(saidBy).join(', ')}`)];
  }
}
