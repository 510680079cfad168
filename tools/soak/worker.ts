import { parentPort, workerData } from 'node:worker_threads';
import { repeats } from '../../src/run/testing/script/repeats';
import { tryScript } from '../../src/run/testing/script/tryScript';
import { faultsIn, scriptOf } from './scripts';
import type { FromWorker, Share } from './share';
import { NOTHING_YET, withTried } from './tally';

/** Told so often, ms. */
const TELL_EVERY = 1_000;

const tell = (message: FromWorker): void => parentPort?.postMessage(message);

async function play({ first, step, scripts, until, users }: Share): Promise<void> {
  let tally = NOTHING_YET;
  let toldAt = Date.now();
  for (let number = first; tally.scripts < scripts && Date.now() < until; number += step) {
    const script = scriptOf(number, users);
    const tried = await tryScript(script);
    tally = withTried(tally, tried, faultsIn(script));
    if (tried.wrong.length > 0) {
      const shows = tried.wrong.slice(0, 5).map(({ kind, says }) => `  ${kind}: ${says}`);
      tell({ kind: 'wrong', lines: [`Script ${script.task}/${number} shows:`, ...shows, `Repeat it: ${repeats(script, users)}`] });
    }
    if (Date.now() - toldAt > TELL_EVERY) {
      toldAt = Date.now();
      tell({ kind: 'tally', tally });
    }
  }
  tell({ kind: 'tally', tally });
}

void play(workerData as Share);
