import { spawnSync } from 'node:child_process';
import type { ProductionBuild } from '../e2e/house/productionBuild';
import { held, shown, type Figure, type Section } from './figure';

const FIRST = /^\s*([\d.]+) kB {2}(\w+), budget (\d+) kB/;
const LATER = /^\s*([\d.]+) kB {2}(\S+\.js)$/;

/** What `npm run size` printed, as figures and rows. */
export function readSizes(output: string): { readonly figures: readonly Figure[]; readonly later: readonly (readonly string[])[] } {
  const lines = output.split('\n');
  return {
    figures: lines.flatMap((line) => {
      const [, size, name, budget] = FIRST.exec(line) ?? [];
      return size === undefined ? [] : [held(`First script of ${name ?? ''}, gzip`, Number(size), 'atMost', Number(budget), 'kB')];
    }),
    later: lines.flatMap((line) => {
      const [, size, name] = LATER.exec(line) ?? [];
      return size === undefined || name === undefined ? [] : [[name.replace(/_[0-9a-f]{20}/, ''), shown(Number(size))]];
    })
  };
}

/** Weighs the production build of the sources as they are; makes it first where nobody has yet, which takes minutes. */
export async function sizes(productionBuild: () => Promise<ProductionBuild>): Promise<Section> {
  const { folder } = await productionBuild();
  const { stdout } = spawnSync(process.execPath, ['tools/size.mjs'], { cwd: folder, encoding: 'utf8' });
  const { figures, later } = readSizes(stdout);
  return {
    title: 'Sizes',
    tables: [{ title: 'Chunks that are loaded later, gzip', columns: ['', 'kB'], rows: later.slice(0, 8) }],
    notes: ['`npm run size` weighs the same after `npm run build`.'],
    figures
  };
}
