import { drawScript } from './drawScript';
import type { ScriptTask } from './faultScript';
import { minimise } from './minimise';
import { repeats } from './repeats';
import { tryScript } from './tryScript';

/** Scripts a test: few enough for the time limit of one on a machine that is busy with something else. */
const AT_A_TIME = 50;

/** Tests that play the scripts `1 … count` of a task. */
export function testScripts(task: ScriptTask, count: number): void {
  const firsts = Array.from({ length: Math.ceil(count / AT_A_TIME) }, (_, at) => 1 + at * AT_A_TIME);
  test.each(firsts)('scripts from %i', (first) =>
    expectToHold(task, first, Math.min(first + AT_A_TIME - 1, count))
  );
}

/** One that shows something wrong fails with how to repeat it, and with the smallest script found that fails too. */
async function expectToHold(task: ScriptTask, first: number, last: number): Promise<void> {
  let writes = 0;
  for (let number = first; number <= last; number++) {
    const script = drawScript(task, number);
    const tried = await tryScript(script);
    writes += tried.writes;
    if (tried.wrong.length > 0) {
      const what = tried.wrong.slice(0, 10).map(({ kind, says }) => `  ${kind}: ${says}`);
      const least = await minimise(script);
      throw new Error([`Script ${number} of ${task} shows:`, ...what, `Repeat it: ${repeats(script)}`, `As small as it gets: ${JSON.stringify(least)}`].join('\n'));
    }
  }
  // Scripts that write nothing would hold anything.
  expect(writes).toBeGreaterThan(last - first);
}
