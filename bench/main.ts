import { Problem } from '../local/server/problem';
import { PARTS, readArgs, USAGE, type BenchOptions } from './args';
import { asText, budgetTable, sectionText } from './report/table';
import { machine, machineText } from './report/machine';
import { saveJson, savePage, type Report } from './report/save';
import { measure, type Scripts } from './measure';

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

async function bench(options: BenchOptions, scripts: Scripts): Promise<number> {
  const at = new Date().toISOString();
  const start = performance.now();
  const here = machine();
  say(machineText(here));
  const sections = await measure(options, scripts, (section) => say(sectionText(section)));
  const report: Report = { at, seconds: (performance.now() - start) / 1_000, machine: here, sections };
  const figures = sections.flatMap((section) => section.figures);
  say(`\n${asText(budgetTable(figures))}`);
  const missed = figures.filter(({ verdict }) => verdict === 'missed').length;
  say(`\n${missed === 0 ? 'Every bar that was looked at is met' : `Bars not met: ${missed}`}. ${Math.round(report.seconds)} s. ${saveJson(report, options.size === 'quick' ? 'quick' : 'last')}`);
  if (options.write === 'write') {
    say(savePage(report));
  }
  return missed === 0 ? 0 : 1;
}

/** Runs `npm run bench`; answers its exit code: 1 when a bar is not met or something can't be had, 2 for a wrong command. */
export async function run(argv: readonly string[], scripts: Scripts): Promise<number> {
  // Timers of the product's clock in Node keep no process alive.
  const awake = setInterval(() => undefined, 60_000);
  try {
    const options = readArgs(argv);
    if (options === 'help') {
      say(USAGE);
      return 0;
    }
    if (options.write === 'write' && PARTS.some((part) => !options.parts.includes(part))) {
      throw new Problem('--write puts all tables on the page, so it takes no --only. Nothing was measured.', 2);
    }
    return await bench(options, scripts);
  } catch (error) {
    if (error instanceof Problem) {
      process.stderr.write(`${error.message}\n`);
      return error.exitCode;
    }
    throw error;
  } finally {
    clearInterval(awake);
  }
}
