import { judgeAll } from '../../checks';
import type { CheckId, ResultKind } from '../../checks/check';
import { closingDate } from '../../checks/closingDate';
import { attest, emptyRecords, type RecordStore } from '../../facts/recordsStore';
import type { Records } from '../../facts/records';
import { scan } from '../../facts/scan';
import { readFact } from '../../facts/testing';
import { ALL_SCOPES, rehearse, type Rehearsed } from '../../facts/testing/rehearse';
import type { TokenClaims } from '../../ports/host';
import type { Fault } from '../../rehearsal/faults/fault';
import type { ScenarioName } from '../../rehearsal/scenarios';
import { readTenant } from './readTenant';
import type { Readiness, Shown } from './shown';

/** ms: a tenant of 100,000 users is made first. */
const SLOW = 60_000;
const TENANTS: readonly ScenarioName[] = ['messy', 'clean', 'synced', 'nearlyClosed', 'mca', 'b2c', 'empty'];

const storeWith = (change: (records: Records) => Records = (records) => records): RecordStore => ({
  load: (tenantId) => Promise.resolve(change(emptyRecords(tenantId))),
  save: () => Promise.reject(new Error('a card keeps nothing'))
});

function card(
  { graph, clock, session }: Rehearsed,
  { records = storeWith(), token = session.token }: { readonly records?: RecordStore; readonly token?: TokenClaims } = {}
): Promise<Shown> {
  const host = { cloud: session.cloud, token: () => Promise.resolve(token), serverTime: () => Promise.resolve(Date.parse(session.now)) };
  return readTenant({ host, graph, clock, records }, new AbortController().signal);
}

function readinessOf(shown: Shown): Readiness {
  if (shown.kind !== 'read') {
    throw new Error(`not read: ${JSON.stringify(shown)}`);
  }
  return shown.readiness;
}

const struck = async (fault: Fault): Promise<Shown> => {
  const rehearsed = rehearse('messy');
  rehearsed.rehearsal.faults.add(fault);
  return card(rehearsed);
};

describe.each(TENANTS)('the %s tenant', (scenario) => {
  it('has the day of the whole reading, and every check that can block is accounted for', async () => {
    const shown = readinessOf(await card(rehearse(scenario)));
    const { graph, clock, session } = rehearse(scenario);
    const records = readFact(emptyRecords(session.token.kind === 'read' ? session.token.tenantId : ''));
    const { facts } = await scan({ graph, clock, session, records });
    const reports = judgeAll(facts);
    const ids = (kind: ResultKind): readonly CheckId[] =>
      reports.filter(({ check, result }) => check.weight === 'B' && result.kind === kind).map(({ check }) => check.id);
    // What the first requests did not tell is not known to the card; what it says is what the whole reading says.
    expect(ids('blocks').filter((id) => !shown.blocks.includes(id) && !shown.couldNotCheck.includes(id))).toEqual([]);
    expect(shown.blocks.filter((id) => !ids('blocks').includes(id))).toEqual([]);
    expect(ids('couldNotCheck').filter((id) => !shown.couldNotCheck.includes(id))).toEqual([]);
    expect(shown.needsPerson).toEqual(ids('needsPerson'));
    const closing = closingDate(reports, facts);
    const day = closing.kind === 'date' ? closing.date : closing.kind === 'unknown' ? closing.atLeast?.date : undefined;
    expect('date' in shown.day ? shown.day.date : undefined).toBe(day);
    expect(shown.readAt).toBe(session.now);
  });
});

it.each(['messy', 'hundredThousand'] as const)('the %s tenant is asked at most three times, and only asked', async (scenario) => {
  const rehearsed = rehearse(scenario);
  const { blocks } = readinessOf(await card(rehearsed));
  expect(blocks).toContain('U02');
  expect(rehearsed.requests().length).toBeLessThanOrEqual(3);
  expect([...new Set(rehearsed.requests())]).toEqual(['v1.0/$batch']);
  expect(rehearsed.rehearsal.log.filter(({ method, path }) => method !== 'GET' && path !== '/$batch')).toEqual([]);
}, SLOW);

describe('what could not be read', () => {
  it('is never less than before: each scope that is missing moves checks to "could not check" or leaves them', async () => {
    const whole = readinessOf(await card(rehearse('messy')));
    const open = [...whole.blocks, ...whole.couldNotCheck, ...whole.needsPerson];
    const lost: string[] = [];
    for (const scope of ALL_SCOPES) {
      const shown = await card(rehearse('messy', ALL_SCOPES.filter((one) => one !== scope)));
      if (shown.kind === 'read') {
        const { blocks, couldNotCheck, needsPerson } = shown.readiness;
        const now = [...blocks, ...couldNotCheck, ...needsPerson];
        lost.push(...open.filter((id) => !now.includes(id)).map((id) => `${scope}: ${id}`));
      }
    }
    expect(lost).toEqual([]);
  }, SLOW);

  it('per-user MFA costs a request for each user: the console reads it, and the card says that it did not', async () => {
    expect(readinessOf(await card(rehearse('messy'))).couldNotCheck).toContain('M01');
  });

  it.each<readonly [string, Fault, object]>([
    ['a refusal', { match: { path: '/organization', times: 'always' }, effect: { kind: 'status', status: 403 } }, { reason: 'role' }],
    ['no answer', { match: { times: 'always' }, effect: { kind: 'drop', when: 'before' } }, { reason: 'offline' }],
    ['no JSON', { match: { times: 'always' }, effect: { kind: 'notJson' } }, { reason: 'malformed' }]
  ])('after %s nothing is said about the tenant', async (_, fault, why) => {
    expect(await struck(fault)).toMatchObject({ kind: 'failed', trouble: { kind: 'unread', ...why } });
  });

  it('leaves no date where everything but the organization is refused', async () => {
    const shown = readinessOf(await struck({ match: { path: '^/(?!organization|\\$batch)', times: 'always' }, effect: { kind: 'status', status: 403 } }));
    expect(shown.day).toEqual({ kind: 'unknown' });
    // No inventory was exported in this browser: that needs no Graph.
    expect(shown.blocks).toEqual(['P07']);
    expect(shown.couldNotCheck.length).toBeGreaterThan(8);
  });

  it('answers of people that this browser cannot load leave their checks open', async () => {
    const records: RecordStore = { ...storeWith(), load: () => Promise.reject(new Error('no storage')) };
    const { couldNotCheck, needsPerson } = readinessOf(await card(rehearse('messy'), { records }));
    expect(couldNotCheck).toEqual(expect.arrayContaining(['P05', 'P06', 'P12', 'S06', 'M02', 'D08']));
    expect(needsPerson).not.toContain('P06');
  });
});

describe('whose tenant it is', () => {
  it('a session of another tenant shows nothing', async () => {
    const token: TokenClaims = { kind: 'read', tenantId: 'another', appId: 'app', scopes: ALL_SCOPES };
    expect(await card(rehearse('messy'), { token })).toMatchObject({ kind: 'failed', trouble: { kind: 'otherTenant', token: 'another' } });
  });

  it('an opaque token finds what people said once Graph has named the tenant', async () => {
    const paid = storeWith((records) => attest(records, { id: 'invoicesPaid', by: 'Adele', at: '2026-11-19T12:00:00Z', note: '' }));
    const { needsPerson, couldNotCheck } = readinessOf(await card(rehearse('messy'), { records: paid, token: { kind: 'opaque' } }));
    expect([needsPerson.includes('P06'), couldNotCheck.includes('P06')]).toEqual([false, false]);
    expect(needsPerson).toContain('M02');
  });

  it('a tenant that somebody said is deleted is called so, and no more than that', async () => {
    const gone = storeWith((records) => attest(records, { id: 'directoryDeleted', by: 'Adele', at: '2026-11-19T12:00:00Z', note: '' }));
    const { day, blocks } = readinessOf(await card(rehearse('messy'), { records: gone }));
    expect(day).toEqual({ kind: 'saidDeleted' });
    expect(blocks).toContain('U02');
  });
});
