import { drawScript } from '../../src/run/testing/script/drawScript';
import { SCRIPT_TASKS, type FaultScript, type ScriptTask } from '../../src/run/testing/script/faultScript';

/** Half of the scripts delete users: that is what can't be tried twice. */
const TURNS: readonly ScriptTask[] = SCRIPT_TASKS.flatMap((task) => (['deleteUsers', task] as const));

/** The script of a number: always the same one. */
export function scriptOf(number: number, users: number | 'drawn'): FaultScript {
  return drawScript(TURNS[number % TURNS.length] ?? 'deleteUsers', number, users === 'drawn' ? undefined : users);
}

/** How much goes wrong in a script. */
export function faultsIn({ sittings }: FaultScript): number {
  return sittings.reduce((sum, { faults, happenings, then }) => sum + faults.length + happenings.length + (then.kind === 'none' ? 0 : 1), 0);
}
