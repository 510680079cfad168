import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { drawScript } from '../../src/run/testing/script/drawScript';
import { readOptions, USAGE, type SoakOptions } from './options';
import type { FromWorker, Share } from './share';
import { isClean, NOTHING_YET, standing, verdict, type Tally } from './tally';
import { tellStory } from './tellStory';

/** More would only wait for each other on the machines that this is meant for. */
const MOST_WORKERS = 2;
const MINUTE = 60_000;

const sum = (tallies: readonly Tally[]): Tally =>
  tallies.reduce((all, each) => ({
    scripts: all.scripts + each.scripts,
    sittings: all.sittings + each.sittings,
    writes: all.writes + each.writes,
    faults: all.faults + each.faults,
    violations: all.violations + each.violations,
    lost: all.lost + each.lost,
    double: all.double + each.double
  }), NOTHING_YET);

/** Runs a soak and answers the exit code. @param worker The bundled worker. */
export async function run(args: readonly string[], worker: string, say: (line: string) => void): Promise<number> {
  const options = readOptions(args, Date.now());
  switch (options.kind) {
    case 'invalid':
      say(`${options.problem}\n\n${USAGE}`);
      return 2;
    case 'one':
      return tellStory(drawScript(options.task, options.number, options.users === 'drawn' ? undefined : options.users), say);
    case 'many':
      return soak(options, worker, say);
  }
}

async function soak({ seed, users, minutes, scripts }: Extract<SoakOptions, { kind: 'many' }>, worker: string, say: (line: string) => void): Promise<number> {
  const begun = Date.now();
  const workers = Math.min(MOST_WORKERS, availableParallelism(), scripts);
  const tallies = new Array<Tally>(workers).fill(NOTHING_YET);
  const watch = setInterval(() => say(standing(sum(tallies), Math.round((Date.now() - begun) / MINUTE))), MINUTE);
  const shareOf = (place: number): Share => ({
    first: seed + place,
    step: workers,
    scripts: Math.ceil((scripts - place) / workers),
    until: begun + minutes * MINUTE,
    users
  });
  const ends = await Promise.all(
    tallies.map((_, place) => playIn(new Worker(worker, { workerData: shareOf(place) }), (message) => {
      if (message.kind === 'tally') {
        tallies[place] = message.tally;
      } else {
        message.lines.forEach(say);
      }
    }))
  );
  clearInterval(watch);
  const broken = ends.filter((end) => end !== 'done');
  broken.forEach((end) => say(`A worker broke off: ${end}`));
  say(verdict(sum(tallies), seed));
  return isClean(sum(tallies)) && broken.length === 0 ? 0 : 1;
}

/** Resolves when the worker has ended: `done`, or what broke it. */
function playIn(worker: Worker, take: (message: FromWorker) => void): Promise<string> {
  return new Promise((resolve) => {
    worker.on('message', take);
    worker.on('error', (error) => resolve(error.message));
    worker.on('exit', (code) => resolve(code === 0 ? 'done' : `exit ${code}`));
  });
}
