import { parseArgs } from 'node:util';
import { SCRIPT_TASKS, type ScriptTask } from '../../src/run/testing/script/faultScript';

export const USAGE = `npm run soak -- [OPTIONS]
  --minutes N        how long; 10 when missing
  --scripts N        how many scripts, instead of how long
  --seed S           which scripts come first; drawn from the clock when missing
  --users N          objects in each tenant, instead of a drawn number
  --script TASK/N    plays one script and tells its story`;

/** Which scripts, and until when. */
export type SoakOptions =
  | { readonly kind: 'many'; readonly seed: number; readonly users: number | 'drawn'; readonly minutes: number; readonly scripts: number }
  | { readonly kind: 'one'; readonly task: ScriptTask; readonly number: number; readonly users: number | 'drawn' }
  | { readonly kind: 'invalid'; readonly problem: string };

const OPTIONS = { minutes: { type: 'string' }, scripts: { type: 'string' }, seed: { type: 'string' }, users: { type: 'string' }, script: { type: 'string' } } as const;
const MOST_SEED = 0x7fff_ffff;

/** @param now ms since 1970: what the seed is drawn from when none is given. */
export function readOptions(args: readonly string[], now: number): SoakOptions {
  try {
    const { values } = parseArgs({ args: [...args], options: OPTIONS, strict: true });
    const users = values.users === undefined ? 'drawn' : number('users', values.users, 1, 20_000);
    if (values.script !== undefined) {
      const [name = '', count = ''] = values.script.split('/');
      const task = SCRIPT_TASKS.find((each) => each === name);
      if (task === undefined) {
        throw new RangeError(`--script takes one of ${SCRIPT_TASKS.join(', ')} and a number, such as deleteUsers/12`);
      }
      return { kind: 'one', task, number: number('script', count, 0, MOST_SEED), users };
    }
    return {
      kind: 'many',
      seed: values.seed === undefined ? now % MOST_SEED : number('seed', values.seed, 0, MOST_SEED),
      users,
      minutes: values.scripts === undefined ? number('minutes', values.minutes ?? '10', 0.01, 10_000) : Number.POSITIVE_INFINITY,
      scripts: values.scripts === undefined ? Number.POSITIVE_INFINITY : number('scripts', values.scripts, 1, MOST_SEED)
    };
  } catch (error) {
    return { kind: 'invalid', problem: error instanceof Error ? error.message : String(error) };
  }
}

function number(option: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (!/^\d+(\.\d+)?$/.test(text) || value < least || value > most || (option !== 'minutes' && !Number.isInteger(value))) {
    throw new RangeError(`--${option} takes a number from ${least} to ${most}, and "${text}" is none`);
  }
  return value;
}
