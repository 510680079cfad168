import { parseArgs } from 'node:util';
import { measurePage, type MeasureOptions } from './measurePage';
import type { PhaseFigures } from './phases';

const USAGE = `node bench/page/main.mjs [OPTIONS]
  --users N              10000 or 100000; 100000 when missing
  --service-principals   20,000 enterprise applications instead
  --run S                seconds before Stop; 20 when missing
  --profile              also where long tasks spend their time`;

const line = ({ phase, seconds, heapMb, longestMs, longestCpuMs, longTasks, longCpuTasks, blame }: PhaseFigures): string =>
  [
    `${phase.padEnd(18)} ${seconds.toFixed(1).padStart(6)} s  heap ${heapMb.toFixed(1).padStart(6)} MB`,
    `longest ${longestMs.toFixed(0).padStart(5)} ms (cpu ${longestCpuMs.toFixed(0)})  over 50 ms: ${longTasks} (cpu ${longCpuTasks})`,
    ...blame.map((each) => `\n    ${each}`)
  ].join('  ');

/** Measures and prints. The exit code says only whether it could be measured. */
export async function run(argv: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      users: { type: 'string', default: '100000' },
      'service-principals': { type: 'boolean', default: false },
      run: { type: 'string', default: '20' },
      profile: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false }
    }
  });
  if (values.help) {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  const options: MeasureOptions = {
    users: values.users === '10000' ? 10_000 : 100_000,
    servicePrincipals: values['service-principals'] ? 20_000 : 0,
    runSeconds: Number(values.run),
    profiled: values.profile ? 'profiled' : 'plain',
    onPhase: (figures) => process.stdout.write(`${line(figures)}\n`)
  };
  await measurePage(options);
  return 0;
}
