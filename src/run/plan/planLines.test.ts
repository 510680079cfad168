import { resultOf, STRIDE } from '../../ports/work';
import { isIntact } from './plan';
import { readPlanLines, writePlanLines } from './planLines';
import { sha256 } from '../sha256';
import { anItem, aPlan } from '../testing/samples';

const ODD = ['line\nbreak', 'lone \ud800', '"quoted"', '🙂', ''];
const many = (count: number) => aPlan({ items: Array.from({ length: count }, (_, at) => anItem({ id: `u${at}`, name: ODD[at % ODD.length] ?? '' })) });

describe('the lines of a plan', () => {
  it.each([1, STRIDE - 1, STRIDE, STRIDE + 1, 3 * STRIDE])('comes back as it was: %i items', async (count) => {
    const plan = await many(count);
    const read = resultOf(readPlanLines(resultOf(writePlanLines(plan))));
    expect(read).toEqual({ kind: 'parsed', value: plan });
    expect(read.kind === 'parsed' && (await isIntact(read.value))).toBe(true);
  });

  it('is read and written in small pieces', async () => {
    const lines = resultOf(writePlanLines(await many(20 * STRIDE)));
    let places = 0;
    for (const work = readPlanLines(lines); work.next().done !== true; ) {
      places += 1;
    }
    expect(places).toBe(20);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(lines.join('').length / 10);
  });

  it.each([
    ['torn', (lines: readonly string[]) => [...lines.slice(0, -1), lines[lines.length - 1]?.slice(0, -5) ?? '']],
    ['without a head', (lines: readonly string[]) => lines.slice(1)],
    ['with a line of something else', (lines: readonly string[]) => [...lines, '{}']],
    ['with an empty line', (lines: readonly string[]) => [...lines, '']],
    ['empty', () => []]
  ])('is unreadable when it is %s', async (_, damage) => {
    expect(resultOf(readPlanLines(damage(resultOf(writePlanLines(await many(2 * STRIDE))))))).toEqual({ kind: 'unreadable' });
  });

  it('is found out by the fingerprint when a line is missing', async () => {
    const lines = resultOf(writePlanLines(await many(3 * STRIDE)));
    const read = resultOf(readPlanLines(lines.filter((_, at) => at !== 2)));
    expect(read.kind === 'parsed' && (await isIntact(read.value))).toBe(false);
  });
});

it('a fingerprint is the SHA-256 of one text, however many pieces it was taken from', async () => {
  const { schema, task, tenantId, tenantName, initialDomain, items, keptIds, createdBy, createdAt, fingerprint } = await many(3 * STRIDE + 7);
  const rows = items.map(({ id, name, reference, kind, authority, reason, effect }) => [id, name, reference, kind, authority, reason, effect]);
  const whole = [schema, task, tenantId, tenantName, initialDomain, rows, keptIds, [createdBy.id, createdBy.name], createdAt];
  expect(fingerprint).toBe(await sha256(JSON.stringify(whole)));
});
