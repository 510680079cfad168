import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { ROOT } from './run';
import { trackedFiles } from './tracked';

interface Row {
  readonly family: string;
  /** The fault, guard or property: the first cell. */
  readonly what: string;
  /** The last cell: one or more `file` › title. */
  readonly tests: readonly string[];
}

const TEST = /^`([^`]+)` › (.+)$/;
const GUARDS = 'src/graph/guards/';
/** Faults that every release survives come in these families. */
const FAMILIES = ['Identity', 'Confirmation', 'Reading', 'Writing', 'Waiting and resuming', 'Evidence'];

/** Every row of every table, without heads and rules. */
function rowsOf(text: string): readonly Row[] {
  return text.split(/^## /m).flatMap((part) => {
    const [family = '', ...lines] = part.split('\n');
    return lines
      .filter((line) => line.startsWith('| '))
      .slice(1)
      .map((line) => {
        const cells = line.slice(2, -2).split(' | ');
        return { family, what: cells[0] ?? '', tests: (cells[cells.length - 1] ?? '').split('<br>') };
      });
  });
}

const rows = rowsOf(readFileSync(path.join(ROOT, 'docs/reliability.md'), 'utf8'));
const files = new Set(trackedFiles());

/** Whether a file has a test or a group of tests of that title, as it is written there. `…` stands for any end. */
function hasTest(file: string, title: string): boolean {
  const quoted = ["'", '"', '`'].map((quote) => (title.endsWith('…') ? quote + title.slice(0, -1) : quote + title + quote));
  const source = readFileSync(path.join(ROOT, file), 'utf8').split('\n');
  return source.some((line) => /\b(it|test|describe)\b|\)\(['"`]/.test(line) && quoted.some((each) => line.includes(each)));
}

/** What is wrong with one entry, if anything is. */
function wrongWith(entry: string): readonly string[] {
  const [, file = '', title = ''] = TEST.exec(entry) ?? [];
  if (!files.has(file)) {
    return [`no such file: ${entry}`];
  }
  return hasTest(file, title) ? [] : [`no such test: ${entry}`];
}

test('every fault, guard and property has a test that exists', () => {
  expect(rows.length).toBeGreaterThan(60);
  expect(rows.flatMap(({ what, tests }) => tests.flatMap(wrongWith).map((problem) => `${what}: ${problem}`))).toEqual([]);
});

test.each(FAMILIES)('the family %s is there, each fault once', (family) => {
  const faults = rows.filter((row) => row.family === family).map(({ what }) => what);
  expect(faults.length).toBeGreaterThan(3);
  expect(new Set(faults).size).toBe(faults.length);
});

test('every guard of the call layer is there', () => {
  const named = rows.filter(({ family }) => family.startsWith('Guards')).map(({ what }) => what.replace(/`/g, ''));
  const guards = [...files]
    .filter((file) => file.startsWith(GUARDS) && !file.endsWith('.test.ts') && !file.endsWith('/verdict.ts'))
    .map((file) => path.basename(file, '.ts'));
  expect([...named].sort()).toEqual(guards.sort());
});

test('a test that exists is found, and one that does not is missed', () => {
  expect(wrongWith('`e2e/house/reliability.test.ts` › every guard of the call layer is there')).toEqual([]);
  expect(wrongWith('`e2e/house/reliability.test.ts` › every guard of …')).toEqual([]);
  expect(wrongWith('`e2e/house/reliability.test.ts` › every guard is there')).toHaveLength(1);
  expect(wrongWith('`e2e/house/nowhere.test.ts` › every guard of the call layer is there')).toHaveLength(1);
  expect(wrongWith('every guard of the call layer is there')).toHaveLength(1);
});
