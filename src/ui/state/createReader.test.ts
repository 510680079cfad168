import { judgeAll } from '../../checks';
import { createGraph } from '../../graph';
import { createRehearsal, createVirtualClock, type Rehearsal } from '../../rehearsal';
import { SCENARIOS } from '../../rehearsal/scenarios';
import { large } from '../../rehearsal/scenarios/large';
import type { Records } from '../../facts/records';
import { answerAgreement, attest, emptyRecords, settle } from '../../facts/recordsStore';
import type { Clock } from '../../ports/clock';
import type { TokenClaims } from '../../ports/host';
import { fakeServices } from '../testing/fakeServices';
import { createReader, type Reader } from './createReader';
import { FRAME_MS } from './frames';
import { nextReading, NOT_READ, type Reading, type ReadingAction } from './reading';

interface Practice {
  readonly reader: Reader;
  readonly rehearsal: Rehearsal;
  readonly clock: Clock;
  readonly kept: Map<string, Records>;
  /** Everything that was told, with the clock's time, ms. */
  readonly told: readonly { readonly at: number; readonly action: ReadingAction }[];
  reading(): Reading;
  until(phase: Reading['phase']): Promise<Reading>;
}

/** The reader on a tenant that really speaks Graph. */
function practise(token: (rehearsal: Rehearsal) => TokenClaims, save?: () => Promise<void>, scenario = SCENARIOS.messy, latency = 0): Practice {
  const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
  const clock = createVirtualClock(Date.UTC(2026, 10, 20), { autoAdvance: true, settle });
  const rehearsal = createRehearsal({ scenario, seed: 1, clock });
  const graph = createGraph({
    cloud: 'worldwide',
    fetch: async (url, init) => {
      await clock.sleep(latency);
      return rehearsal.handle(new Request(url, init));
    },
    clock,
    random: () => 0.5,
    getToken: () => Promise.resolve('x')
  });
  const kept = new Map<string, Records>();
  const records = {
    load: (tenantId: string) => Promise.resolve(kept.get(tenantId)),
    save: async (changed: Records) => {
      await save?.();
      kept.set(changed.tenantId, changed);
    }
  };
  const { services } = fakeServices();
  const host = { ...services.host, token: () => Promise.resolve(token(rehearsal)), serverTime: () => Promise.resolve(clock.now()) };
  let reading = NOT_READ;
  const told: { at: number; action: ReadingAction }[] = [];
  const waiting = new Set<() => void>();
  const reader = createReader({ ...services, host, graph, clock, records }, () => reading, (action) => {
    told.push({ at: clock.now(), action });
    reading = nextReading(reading, action);
    waiting.forEach((look) => look());
  });
  const until = (phase: Reading['phase']): Promise<Reading> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (reading.phase === phase) {
          waiting.delete(look);
          resolve(reading);
        }
      };
      waiting.add(look);
      look();
    });
  return { reader, rehearsal, clock, kept, told, reading: () => reading, until };
}

const tenantOf = (rehearsal: Rehearsal): string => rehearsal.state().organization.id;
const named = (rehearsal: Rehearsal): TokenClaims => ({ kind: 'read', tenantId: tenantOf(rehearsal), scopes: [], appId: '' });
const opaque = (): TokenClaims => ({ kind: 'opaque' });

describe('createReader', () => {
  it('reads a tenant to its end, every check judged', async () => {
    const { reader, until } = practise(opaque);
    reader.read();
    const { facts, readAt } = await until('done');
    expect(readAt).toMatch(/^2026-11-20T/);
    expect(facts.organization).toMatchObject({ kind: 'read' });
    expect(judgeAll(facts).filter(({ result }) => result.kind === 'blocks').length).toBeGreaterThan(5);
  });

  it.each([['named by the token', named], ['found by reading, behind an opaque token', opaque]])(
    'has what people said about the tenant, %s',
    async (_, token) => {
      const { reader, until, rehearsal, kept } = practise(token);
      const tenantId = tenantOf(rehearsal);
      kept.set(tenantId, answerAgreement(emptyRecords(tenantId), 'mca', 'Adele Vance', '2026-11-01T08:00:00Z'));
      reader.read();
      const { facts } = await until('done');
      expect(facts.records).toMatchObject({ kind: 'read', value: { billingAgreement: { agreement: 'mca' } } });
    }
  );

  it('recalls what people said without asking Graph, as far as the token names its tenant', async () => {
    const { reader, rehearsal, kept, reading } = practise(named);
    const tenantId = tenantOf(rehearsal);
    kept.set(tenantId, attest(emptyRecords(tenantId), { id: 'directoryDeleted', by: 'Adele Vance', at: '2026-11-01T08:00:00Z', note: '' }));
    await reader.recall();
    expect(reading()).toMatchObject({ phase: 'notStarted', shown: 'nothing', facts: { records: { kind: 'read', value: { tenantId } } } });
    expect(rehearsal.log).toEqual([]);
    const behind = practise(opaque);
    await behind.reader.recall();
    expect(behind.reading().facts.records).toMatchObject({ kind: 'unread', reason: 'notReadYet' });
  });

  it('stops before it has anything to show, and shows nothing then', async () => {
    const { reader, until } = practise(opaque);
    reader.read();
    reader.stop();
    reader.read();
    expect((await until('done')).shown).toBe('facts');
    const second = practise(opaque);
    second.reader.read();
    await second.until('headline');
    second.reader.stop();
    await Promise.resolve();
    expect(second.reading().shown).toBe('nothing');
  });

  it('reads one thing again and leaves the others as they are', async () => {
    const { reader, until, rehearsal } = practise(opaque);
    reader.read();
    const before = await until('done');
    const requests = rehearsal.log.length;
    const after = await reader.readAgain(['subscriptions']);
    expect(after.subscriptions).not.toBe(before.facts.subscriptions);
    expect(after.users).toBe(before.facts.users);
    expect(rehearsal.log.slice(requests).map(({ path }) => path).join()).toContain('/directory/subscriptions');
    expect(rehearsal.log.slice(requests).map(({ path }) => path).join()).not.toContain('/users');
  });

  it('reads per-user MFA on demand, with progress', async () => {
    const { reader, until, reading } = practise(opaque);
    reader.read();
    await until('done');
    expect(reading().facts.perUserMfa).toMatchObject({ kind: 'unread', reason: 'notReadYet' });
    const told: number[] = [];
    const demanded = reader.readOnDemand('perUserMfa');
    told.push(reading().onDemand.length);
    await demanded;
    expect(told).toEqual([1]);
    expect(reading().onDemand).toEqual([]);
    expect(reading().facts.perUserMfa.kind).toBe('read');
  });

  describe('how far it is', () => {
    const apart = (times: readonly number[]): boolean => times.slice(1).every((at, index) => at - (times[index] ?? 0) >= FRAME_MS);

    it('is told at most every 200 ms while something is read again, and never after the end', async () => {
      const { reader, told, until, reading, clock } = practise(opaque, undefined, large(12_000), 60);
      reader.read();
      await until('done');
      const from = told.length;
      await reader.readAgain(['users']);
      await clock.sleep(2 * FRAME_MS);
      const since = told.slice(from);
      const progress = since.filter(({ action }) => action.kind === 'demandProgress');
      expect(progress.length).toBeGreaterThan(2);
      expect(apart(progress.map(({ at }) => at))).toBe(true);
      expect(since[since.length - 1]?.action.kind).toBe('demanded');
      expect(reading().progress).toEqual([]);
    });

    it('is told at most every 200 ms during a scan, what was found at once', async () => {
      const { reader, told, until, reading } = practise(opaque, undefined, large(12_000), 60);
      reader.read();
      const { facts } = await until('done');
      const scanned = told.flatMap(({ at, action }) => (action.kind === 'scanned' ? [{ at, ...action.update }] : []));
      const pages = scanned.filter(({ phase, facts: seen }, index) => {
        const before = scanned[index - 1];
        return phase === before?.phase && seen === before.facts;
      });
      expect(pages.length).toBeGreaterThan(2);
      expect(apart(pages.map(({ at }) => at))).toBe(true);
      expect(scanned[scanned.length - 1]).toMatchObject({ phase: 'done', progress: [] });
      expect(facts.users).toMatchObject({ kind: 'read', value: { extent: 'whole', total: 12_000 } });
      expect(reading().progress).toEqual([]);
    });
  });

  it('keeps what a person says, and says when it could not', async () => {
    const { reader, until, kept, rehearsal } = practise(named);
    reader.read();
    await until('done');
    const answer = { kind: 'answered', agreement: 'mosa', by: 'Adele', at: '2026-11-20T00:00:00Z' } as const;
    expect(await reader.keep((records) => ({ ...records, billingAgreement: answer }))).toBe('kept');
    expect(kept.get(tenantOf(rehearsal))?.billingAgreement).toEqual(answer);

    const broken = practise(named, () => Promise.reject(new Error('quota')));
    broken.reader.read();
    await broken.until('done');
    const known = broken.reading().facts.records;
    expect(await broken.reader.keep((records) => ({ ...records, billingAgreement: answer }))).toBe('failed');
    expect(broken.reading().facts.records).toBe(known);
  });

  it('keeps two changes that are made at once, one after the other', async () => {
    const { reader, until, kept, rehearsal } = practise(named);
    reader.read();
    await until('done');
    const at = '2026-11-20T00:00:00Z';
    await Promise.all([
      reader.keep((records) => attest(records, { id: 'invoicesPaid', by: 'Adele', at, note: '' })),
      reader.keep((records) => settle(records, { check: 'U01', at }))
    ]);
    expect(kept.get(tenantOf(rehearsal))).toMatchObject({ attestations: [{ id: 'invoicesPaid' }], settled: [{ check: 'U01' }] });
  });

  it('keeps nothing before it knows which tenant this is', async () => {
    expect(await practise(opaque).reader.keep((records) => records)).toBe('failed');
  });
});
