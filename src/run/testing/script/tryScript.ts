import type { FaultScript } from './faultScript';
import { judge } from './judge';
import { playScript } from './playScript';
import { saidBy } from './story';
import { violation, type Wrong } from './wrong';

/** What a script showed, without the world it happened in. */
export interface Tried {
  readonly wrong: readonly Wrong[];
  /** How each sitting ended. */
  readonly sittings: readonly string[];
  readonly writes: number;
}

/** Real time after which a script is taken to hang, ms: they take a twentieth of a second. */
const HANGS_AFTER = 60_000;

const failed = (says: string): Tried => ({ wrong: [violation(says)], sittings: [], writes: 0 });

/** Plays a script and judges it. Whatever is thrown, and waiting for ever, is wrong too. */
export async function tryScript(script: FaultScript): Promise<Tried> {
  let timer: NodeJS.Timeout | undefined;
  const hanging = new Promise<Tried>((resolve) => {
    timer = setTimeout(() => resolve(failed('hangs')), HANGS_AFTER);
  });
  try {
    return await Promise.race([playAndJudge(script), hanging]);
  } catch (error) {
    return failed(`threw ${error instanceof Error ? error.stack ?? error.message : String(error)}`);
  } finally {
    clearTimeout(timer);
  }
}

async function playAndJudge(script: FaultScript): Promise<Tried> {
  const story = await playScript(script);
  return { wrong: await judge(story), sittings: story.sittings.map(saidBy), writes: story.writes };
}
