import { resultOf } from '../../../ports/work';
import { draftTask, factsOfTask } from '../../../steps/planTask';
import type { TaskOrder } from '../../../steps/taskId';
import { createPlan, type Plan } from '../../plan/plan';
import { damageJournal } from './damage';
import type { FaultScript, Sitting } from './faultScript';
import { heal, type Hands } from './hands';
import { unnamed } from './judgeEnd';
import { wrongAbout, type Moment } from './onTheWire';
import { leftOutOf, orderOfScript } from './orderOfScript';
import { scriptWorld } from './scriptWorld';
import { isSettled } from './settled';
import { sit } from './sit';
import type { Sat, Story } from './story';
import { objectsOf } from './targets';
import { undoMeddling } from './undo';
import { violation, type Wrong } from './wrong';

/** Enough for a run to come to its end, whatever was before. */
const CALM_SITTINGS = 6;
/** After which a run has to know of a rule, virtual ms: it asks once a minute, and a call on its way may take longer. */
const KNOWN_AFTER = 5 * 60_000;
/** Between calm sittings, virtual ms: longer than any copy of the directory lags behind what was put right before. */
const COMES_BACK = 60_000;
/** In which everything works. */
const CALM: Sitting = { mode: 'write', faults: [], happenings: [], then: { kind: 'none' } };

/** Plays a script to its end: the sittings in which things go wrong, then calm ones. */
export async function playScript(script: FaultScript): Promise<Story> {
  let writes = 0;
  let moment: Moment | 'none' = 'none';
  const seen: Wrong[] = [];
  const world = scriptWorld(script, {
    onChange: (changes, sender) => {
      writes += changes.length;
      const now = moment;
      seen.push(...changes.flatMap((change) => (now === 'none' ? [violation(`${change.target} was changed before any run`)] : wrongAbout(change, sender, now))));
    }
  });
  const { journals } = world;
  const before = objectsOf(script.task, world.rehearsal);
  const everybody = [...before.keys()];
  const kept = script.keep.flatMap((at) => everybody[at + 1] ?? []);
  const protectedIds = new Set(kept);
  /** Whom the run of this sitting knows to be kept, and how many lines its journal had when it came to know. */
  const known = new Map<string, number>();
  const protectedAt: Hands['protectedAt'] = new Map();
  const orderNow = (): TaskOrder => {
    const lines = moment === 'none' ? 0 : journals.kept.get(moment.plan.fingerprint)?.lines.length ?? 0;
    [...leftOutOf(script, protectedIds)].filter((id) => !known.has(id)).forEach((id) => known.set(id, lines));
    return orderOfScript(script, everybody, protectedIds);
  };
  const hands: Hands = { world, touched: new Set(), protectedIds, protectedAt, orderNow, seen };
  let leftOut: ReadonlySet<string> = new Set();
  const isOverlooked = (id: string, intent: number): boolean => {
    const since = protectedAt.get(id);
    return since !== undefined && leftOutOf(script, protectedIds).has(id) && intent > since.lines && world.clock.now() - since.at > KNOWN_AFTER;
  };
  const plans: Plan[] = [];
  const sittings: Sat[] = [];
  const isBegun = (plan: Plan): boolean => journals.kept.has(plan.fingerprint);

  /** What a person approves: the plan that was begun, or a new one of what is left. */
  const approved = async (order: TaskOrder): Promise<Plan | 'nothing'> => {
    const last = plans[plans.length - 1];
    if (last !== undefined && isBegun(last)) {
      return last;
    }
    const facts = await world.replanning(order, orderNow).readFacts(factsOfTask(script.task), new AbortController().signal);
    const draft = resultOf(draftTask(order, facts));
    const made = draft.kind === 'drafted' ? await createPlan(script.task, draft, world.now()) : draft;
    if (made.kind !== 'planned') {
      return 'nothing';
    }
    leftOut = leftOutOf(script, protectedIds);
    plans.push(made.plan);
    return made.plan;
  };
  const take = async (sitting: Sitting): Promise<Sat> => {
    heal(hands, CALM);
    const order = orderOfScript(script, everybody, protectedIds);
    const plan = await approved(order);
    if (plan === 'nothing') {
      return { kind: 'nothing' };
    }
    heal(hands, sitting);
    const page = world.open();
    moment = { plan, page, mode: isBegun(plan) ? sitting.mode : 'write', journals, known, isOverlooked };
    known.clear();
    protectedAt.clear();
    orderNow();
    const sat = await sit({ plan, order, page, begins: isBegun(plan) ? 'continues' : 'begins' }, sitting, hands);
    page.isOpen = false;
    // Where nothing is sent, nobody is held back.
    seen.push(...(sat.kind === 'finished' && moment.mode === 'write' ? unnamed(sat.finished, known) : []));
    damageJournal(journals, plan.fingerprint, sitting.then);
    return sat;
  };

  for (const sitting of script.sittings) {
    sittings.push(await take(sitting));
  }
  undoMeddling(hands, kept, plans[plans.length - 1]);
  for (let calm = 0; calm < CALM_SITTINGS && (calm === 0 || !isSettled(sittings[sittings.length - 1])); calm++) {
    await world.clock.sleep(COMES_BACK);
    sittings.push(await take(CALM));
  }
  return { script, world, plans, sittings, leftOut, touched: hands.touched, before, seen, writes };
}
