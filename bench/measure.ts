import type { ProductionBuild } from '../e2e/house/productionBuild';
import type { BenchOptions, Part } from './args';
import { unmeasured, type Section } from './figure';
import { deletingElsewhere } from './deleting/elsewhere';
import { underFaults } from './deleting/faults';
import { cliContender } from './deleting/m365';
import { noQuota } from './deleting/noQuota';
import { smallQuota } from './deleting/smallQuota';
import { firstScreen } from './firstScreen';
import { otherTenant, ownTenants, type Tenants } from './host/tenants';
import { page } from './page';
import { reading } from './reading/reading';
import { sizes } from './sizes';
import { virtual } from './virtual/virtual';

/** What is not bundled with the bench: scripts that run in processes of their own, and the build, which knows where it is itself. */
export interface Scripts {
  readonly host: string;
  readonly virtual: string;
  productionBuild(): Promise<ProductionBuild>;
}

interface Step {
  readonly part: Part;
  readonly work: () => Promise<Section>;
}

const NO_LATENCY = { latencyMs: 0, quotas: 'none' } as const;

const leftOut = (title: string, what: string, bar: string, why: string): Section => ({
  title,
  tables: [],
  notes: [],
  figures: [unmeasured(what, bar, why)]
});

async function readingOwn(tenants: Tenants, { size }: BenchOptions): Promise<Section> {
  const opened = [];
  for (const users of size === 'quick' ? [2_000] : [10_000, 100_000]) {
    opened.push(await tenants.open(users, NO_LATENCY));
  }
  return reading(opened, size);
}

/** Minutes of measuring must not be lost to one part: what broke it stands where its figures would, and no bar is met. */
async function orBroken({ part, work }: Step): Promise<Section> {
  try {
    return await work();
  } catch (error) {
    const [why = '', ...more] = (error instanceof Error ? error.message : String(error)).split('\n').filter((line) => line.trim() !== '');
    return { title: part, tables: [], notes: more.slice(-5), figures: [{ what: `Part "${part}"`, figure: `broke: ${why}`, bar: '', verdict: 'missed' }] };
  }
}

/** What opens a browser or builds. */
function slowSteps({ size }: BenchOptions, { productionBuild }: Scripts): readonly (readonly Step[])[] {
  const page100k = async (): Promise<Section> =>
    size === 'quick' ? leftOut('The page', 'Page: heap, longest task', '150 MB, 50 ms', 'left out by --quick') : page();
  const first = async (): Promise<Section> =>
    size === 'quick' ? leftOut('First screen', 'First screen of the local page', '1.5 s', 'left out by --quick') : firstScreen();
  const weighed = async (): Promise<Section> =>
    size === 'quick' ? leftOut('Sizes', 'First scripts, gzip', '110 kB, 160 kB', 'left out by --quick') : sizes(productionBuild);
  return [[{ part: 'page', work: page100k }], [{ part: 'page', work: first }], [{ part: 'sizes', work: weighed }]];
}

/** Groups one after the other; the steps of a group at once. Speed is measured alone, only outcomes in company. */
function stepsOn(tenants: Tenants, options: BenchOptions, scripts: Scripts): readonly (readonly Step[])[] {
  const { size, cli } = options;
  return [
    [{ part: 'deleting', work: () => noQuota(tenants, size, cli === '' ? [] : [cliContender(cli)]) }],
    [
      { part: 'deleting', work: () => smallQuota(tenants, size) },
      { part: 'deleting', work: () => underFaults(tenants, size) },
      { part: 'virtual', work: () => virtual(scripts.virtual, size) }
    ],
    [{ part: 'reading', work: () => readingOwn(tenants, options) }],
    ...slowSteps(options, scripts)
  ];
}

/** Another server can only do so much: what its tenant loses nobody may be able to bring back. */
async function elsewhere(address: string, { parts, partsAre, size }: BenchOptions, onSection: (section: Section) => void): Promise<readonly Section[]> {
  const tenant = await otherTenant(address);
  const found: Section[] = [];
  const take = (section: Section): void => {
    found.push(section);
    onSection(section);
  };
  if (parts.includes('reading')) {
    take(await reading([tenant], size));
  }
  if (parts.includes('deleting') && (partsAre === 'chosen' || tenant.control !== 'none')) {
    take(await deletingElsewhere(tenant));
  } else if (parts.includes('deleting')) {
    take(leftOut('Deleting on another server', 'Deleting', '', 'left out: nobody can bring that server’s users back; --only deleting deletes them all the same'));
  }
  return found;
}

/** Measures what was asked for, part by part; `onSection` hears of each at once. */
export async function measure(options: BenchOptions, scripts: Scripts, onSection: (section: Section) => void): Promise<readonly Section[]> {
  if (options.graph.kind === 'elsewhere') {
    return elsewhere(options.graph.address, options, onSection);
  }
  const tenants = ownTenants(scripts.host);
  try {
    const found: Section[] = [];
    for (const group of stepsOn(tenants, options, scripts)) {
      const sections = await Promise.all(group.filter(({ part }) => options.parts.includes(part)).map(orBroken));
      sections.forEach(onSection);
      found.push(...sections);
    }
    return found;
  } finally {
    tenants.close();
  }
}
