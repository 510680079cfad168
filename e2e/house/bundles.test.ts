import * as path from 'node:path';
import { build, type Metafile } from 'esbuild';
import { ROOT } from './run';

type Inputs = Metafile['inputs'];

/** Every module that an entry can reach; `later` follows `import()` as well. */
async function reach(entry: string, later: boolean): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: [path.join(ROOT, entry)],
    absWorkingDir: ROOT,
    bundle: true,
    format: 'esm',
    splitting: true,
    outdir: 'unwritten',
    write: false,
    metafile: true,
    external: ['*WebPartStrings', '@microsoft/*', '@fluentui/*', '@pnp/*', 'react', 'react-dom', 'idb', 'valibot', 'fflate'],
    loader: { '.png': 'empty', '.svg': 'empty' }
  });
  const seen = new Set<string>();
  follow(metafile.inputs, entry, later, seen);
  return [...seen];
}

function follow(inputs: Inputs, module: string, later: boolean, seen: Set<string>): void {
  if (seen.has(module)) {
    return;
  }
  seen.add(module);
  for (const { path: target, kind } of inputs[module]?.imports ?? []) {
    if (later || kind !== 'dynamic-import') {
      follow(inputs, target, later, seen);
    }
  }
}

const CONSOLE = 'src/webparts/tenantClosure/TenantClosureWebPart.ts';
const DASHBOARD = 'src/webparts/readinessDashboard/ReadinessDashboardWebPart.ts';
const CARD = 'src/webparts/readinessCard/ReadinessCardAdaptiveCardExtension.ts';

const among = (modules: readonly string[], pattern: RegExp): string[] => modules.filter((module) => pattern.test(module));

test.each([CONSOLE, DASHBOARD])('%s loads people cards, evidence and languages later, and no rehearsal', async (entry) => {
  const first = await reach(entry, false);
  expect(first).toContain(entry);
  expect(among(first, /^@microsoft\/mgt-|^src\/(ui\/people|evidence|rehearsal|loc\/(en|de|zh-?CN|sv|da|nl))\//i)).toEqual([]);
  expect(among(await reach(entry, true), /^src\/rehearsal\//)).toEqual([]);
});

test.each([DASHBOARD, CARD])('%s reaches nothing that changes a tenant, not even later', async (entry) => {
  const all = await reach(entry, true);
  expect(all).toContain('src/graph/createGraphReader.ts');
  expect(among(all, /^src\/(steps|run|evidence)\/|^src\/routes\/(writes|writeCall)\.|^src\/graph\/(writer|openWriter)/)).toEqual([]);
});

test('the card is drawn by its host: no React, not even later, and at first neither Graph nor facts', async () => {
  expect(among(await reach(CARD, true), /^src\/(ui|rehearsal)\/|^react|^@fluentui\//)).toEqual([]);
  const first = await reach(CARD, false);
  expect(among(first, /^src\/(graph|storage|loc\/(en|de|zh-?CN|sv|da|nl))\/|^src\/facts\/scan|^@pnp\//i)).toEqual([]);
});
