import { resultOf, STRIDE } from '../../ports/work';
import { isIntact } from './plan';
import { readPlanText, writePlanText } from './planText';
import { sha256 } from '../sha256';
import { anItem, aPlan } from '../testing/samples';

const ODD = ['line\nbreak', 'lone \ud800', '"quoted"', '🙂', ''];
const many = (count: number) => aPlan({ items: Array.from({ length: count }, (_, at) => anItem({ id: `u${at}`, name: ODD[at % ODD.length] ?? '' })) });

describe('the text of a plan', () => {
  it.each([1, STRIDE - 1, STRIDE, STRIDE + 1, 3 * STRIDE])('comes back as it was: %i items', async (count) => {
    const plan = await many(count);
    const read = resultOf(readPlanText(resultOf(writePlanText(plan))));
    expect(read).toEqual({ kind: 'parsed', value: plan });
    expect(read.kind === 'parsed' && (await isIntact(read.value))).toBe(true);
  });

  it('is read and written in small pieces', async () => {
    const text = resultOf(writePlanText(await many(20 * STRIDE)));
    let places = 0;
    for (const work = readPlanText(text); work.next().done !== true; ) {
      places += 1;
    }
    expect(places).toBe(20);
    expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThan(text.length / 10);
  });

  it.each([
    ['torn', (text: string) => text.slice(0, -5)],
    ['without a head', (text: string) => text.slice(text.indexOf('\n') + 1)],
    ['with a line of something else', (text: string) => `${text}\n{}`],
    ['empty', () => '']
  ])('is unreadable when it is %s', async (_, damage) => {
    expect(resultOf(readPlanText(damage(resultOf(writePlanText(await many(2 * STRIDE))))))).toEqual({ kind: 'unreadable' });
  });

  it('is found out by the fingerprint when a line is missing', async () => {
    const lines = resultOf(writePlanText(await many(3 * STRIDE))).split('\n');
    const read = resultOf(readPlanText(lines.filter((_, at) => at !== 2).join('\n')));
    expect(read.kind === 'parsed' && (await isIntact(read.value))).toBe(false);
  });
});

it('a fingerprint is the SHA-256 of one text, however many pieces it was taken from', async () => {
  const { schema, task, tenantId, tenantName, initialDomain, items, keptIds, createdBy, createdAt, fingerprint } = await many(3 * STRIDE + 7);
  const rows = items.map(({ id, name, reference, kind, authority, reason, effect }) => [id, name, reference, kind, authority, reason, effect]);
  const whole = [schema, task, tenantId, tenantName, initialDomain, rows, keptIds, [createdBy.id, createdBy.name], createdAt];
  expect(fingerprint).toBe(await sha256(JSON.stringify(whole)));
});
