import type { FaultScript } from '../../src/run/testing/script/faultScript';
import { judge } from '../../src/run/testing/script/judge';
import { minimise } from '../../src/run/testing/script/minimise';
import { playScript } from '../../src/run/testing/script/playScript';
import { saidBy } from '../../src/run/testing/script/story';

/** Plays one script and says everything about it: sittings, events, what is wrong, the smallest script that shows it too. */
export async function tellStory(script: FaultScript, say: (line: string) => void): Promise<number> {
  say(JSON.stringify(script, undefined, 2));
  const story = await playScript(script);
  for (const sat of story.sittings) {
    say(`--- ${saidBy(sat)}`);
    if (sat.kind === 'finished') {
      sat.finished.events.forEach((event) => say(`${new Date(event.at).toISOString()} ${JSON.stringify(event)}`));
    }
  }
  say('--- on the wire');
  story.world.rehearsal.log.forEach(({ time, method, path, status, batch }) => say(`${time} ${batch === '' ? '' : '  '}${method} ${path} ${status}`));
  const wrong = await judge(story);
  say(`--- ${wrong.length} wrong`);
  wrong.forEach(({ kind, says }) => say(`${kind}: ${says}`));
  if (wrong.length > 0) {
    say(`As small as it gets: ${JSON.stringify(await minimise(script))}`);
  }
  return wrong.length === 0 ? 0 : 1;
}
