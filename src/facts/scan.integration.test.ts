import type { FactId } from '.';
import type { Fault } from '../rehearsal/faults/fault';
import { FACT_IDS } from './factIds';
import { readOnDemand } from './readOnDemand';
import { emptyRecords } from './recordsStore';
import { scan, type ScanRequest, type ScanUpdate } from './scan';
import { readFact } from './testing';
import { ALL_SCOPES, rehearse, type Rehearsed } from './testing/rehearse';

/** ms: a hundred pages, or thirty scans, on a busy machine. */
const SLOW = 60_000;

const ON_DEMAND = ['perUserMfa', 'mailboxUsage', 'oneDriveUsage', 'sharePointUsage'] as const;

const requestOf = ({ graph, clock, session }: Rehearsed): ScanRequest => ({
  graph,
  clock,
  session,
  records: readFact(emptyRecords('tenant'))
});

/** Scans, and counts the HTTP requests until the headline stood. */
async function headlineOf(rehearsed: Rehearsed) {
  let headline: { readonly update: ScanUpdate; readonly requests: readonly string[] } | undefined;
  const result = await scan({
    ...requestOf(rehearsed),
    onUpdate: (update) => {
      if (update.phase === 'headline') {
        headline = { update, requests: [...rehearsed.requests()] };
      }
    }
  });
  return { ...result, headline };
}

describe('the messy tenant', () => {
  it('is read whole, each fact of it', async () => {
    const rehearsed = rehearse('messy');
    const { facts, headline } = await headlineOf(rehearsed);
    const unread = FACT_IDS.filter((id) => facts[id].kind === 'unread' && !ON_DEMAND.some((demand) => demand === id));
    expect(unread.map((id) => [id, facts[id]])).toEqual([]);
    expect(headline?.requests).toEqual(['v1.0/$batch', 'v1.0/$batch', 'v1.0/$batch']);

    const state = rehearsed.rehearsal.state();
    const totals: readonly (readonly [FactId, number])[] = [
      ['users', state.users.length],
      ['deletedUsers', state.deletedUsers.length],
      ['applications', state.applications.length],
      ['servicePrincipals', state.servicePrincipals.length],
      ['devices', state.devices.length],
      ['bitlockerKeys', state.bitlockerKeys.length],
      ['autopilotDevices', state.autopilotDevices.length]
    ];
    expect(totals.map(([id]) => [id, facts[id]])).toMatchObject(
      totals.map(([id, total]) => [id, { kind: 'read', value: { extent: 'whole', total } }])
    );
    expect(facts.organization).toMatchObject({ value: { id: state.organization.id } });
    expect(facts.me).toMatchObject({ value: { id: state.actingAdminId } });
    expect(facts.directoryCounts).toMatchObject({
      value: { groups: state.groups.length, administrativeUnits: state.administrativeUnits.length, contacts: state.contacts.length }
    });
    expect(facts.permissionGrants.kind === 'read' && facts.permissionGrants.value).toHaveLength(state.permissionGrants.length);
    expect(facts.roleAssignments.kind === 'read' && facts.roleAssignments.value).toHaveLength(state.roleAssignments.length);
    expect(facts.subscriptions.kind === 'read' && facts.subscriptions.value).toHaveLength(state.subscriptions.length);
  });

  it('gives the facts that are read on demand', async () => {
    const rehearsed = rehearse('messy');
    const request = { ...requestOf(rehearsed), download: rehearsed.download };
    let { facts } = await scan(request);
    for (const id of ON_DEMAND) {
      ({ facts } = await readOnDemand(id, request, facts));
    }
    expect(ON_DEMAND.map((id) => facts[id])).toMatchObject(ON_DEMAND.map(() => ({ kind: 'read' })));
    const { users, perUserMfa, usage } = rehearsed.rehearsal.state();
    expect(facts.perUserMfa.kind === 'read' && facts.perUserMfa.value).toHaveLength(users.length);
    expect(Object.values(perUserMfa).filter((state) => state === 'enforced').length).toBe(
      facts.perUserMfa.kind === 'read' ? facts.perUserMfa.value.filter(({ state }) => state === 'enforced').length : -1
    );
    expect(facts.mailboxUsage).toMatchObject({ value: { refreshedOn: usage.refreshedOn, names: usage.names } });
  });

  it('says which scope each fact lacks when the token has one less', async () => {
    const wrong: string[] = [];
    for (const scope of ALL_SCOPES) {
      const left = ALL_SCOPES.filter((one) => one !== scope);
      const { facts } = await scan(requestOf(rehearse('messy', left)));
      const unread = FACT_IDS.map((id) => [id, facts[id]] as const).filter(([, fact]) => fact.kind === 'unread' && fact.reason !== 'notReadYet');
      wrong.push(...unread.filter(([, fact]) => fact.kind === 'unread' && (fact.reason !== 'scope' || fact.scope !== scope)).map(([id]) => `${scope}: ${id}`));
    }
    expect(wrong).toEqual([]);
  }, SLOW);

  it('loses one fact to one failing call', async () => {
    const rehearsed = rehearse('messy');
    rehearsed.rehearsal.faults.add({
      match: { path: '/security/cases', times: 'always' },
      effect: { kind: 'status', status: 403, code: 'Forbidden' }
    });
    const { facts } = await scan(requestOf(rehearsed));
    const unread = FACT_IDS.filter((id) => facts[id].kind === 'unread' && !ON_DEMAND.some((demand) => demand === id));
    expect(unread).toEqual(['ediscoveryCases']);
    expect(facts.ediscoveryCases).toMatchObject({ reason: 'role', graphCode: 'Forbidden', scope: '' });
  });
});

describe('the other tenants', () => {
  it.each(['clean', 'synced', 'nearlyClosed', 'mca', 'empty'] as const)('%s is read whole', async (scenario) => {
    const { facts } = await scan(requestOf(rehearse(scenario)));
    const unread = FACT_IDS.filter((id) => facts[id].kind === 'unread' && !ON_DEMAND.some((demand) => demand === id));
    expect(unread.map((id) => [id, facts[id]])).toEqual([]);
  });

  it('for customers is read whole, with beta calls and without counts', async () => {
    const rehearsed = rehearse('b2c');
    const { facts } = await scan(requestOf(rehearsed));
    const unread = FACT_IDS.filter((id) => facts[id].kind === 'unread' && !ON_DEMAND.some((demand) => demand === id));
    expect(unread.map((id) => [id, facts[id]])).toEqual([]);
    expect(rehearsed.requests()).toContain('beta/$batch');
  });
});

describe('faults while 10,000 users are listed', () => {
  const scanUnder = async (...faults: readonly Fault[]) => {
    const rehearsed = rehearse('tenThousand');
    rehearsed.rehearsal.faults.add(...faults);
    const { facts } = await scan(requestOf(rehearsed));
    const { rehearsal } = rehearsed;
    expect(rehearsal.faults.list().filter(({ matched, match }) => matched < (match.nth ?? 1))).toEqual([]);
    return { facts, total: rehearsal.state().users.length };
  };
  const page = { path: '/users?', inBatch: false } as const;

  it.each<readonly [string, Fault]>([
    ['page 7 fails for good', { match: { ...page, nth: 7, times: 'always' }, effect: { kind: 'status', status: 503 } }],
    ['page 3 points back to itself', { match: { ...page, nth: 3, times: 'always' }, effect: { kind: 'nextLinkLoop' } }],
    ['the first page points back to itself', { match: { path: '/users?$select=id,displayName', inBatch: true }, effect: { kind: 'nextLinkLoop' } }],
    ['page 5 is no JSON', { match: { ...page, nth: 5, times: 'always' }, effect: { kind: 'notJson' } }]
  ])('%s: could not be read, never fewer users', async (_, fault) => {
    const { facts, total } = await scanUnder(fault);
    expect(facts.users).toMatchObject({ kind: 'unread', reason: 'incomplete', known: { extent: 'sample', total } });
    expect(facts.servicePrincipals.kind).toBe('read');
  });

  it.each<readonly [string, Fault]>([
    ['a page fails once', { match: { ...page, nth: 4 }, effect: { kind: 'status', status: 503 } }],
    ['a page is empty', { match: { ...page, nth: 2 }, effect: { kind: 'emptyPage' } }],
    ['the first page repeats users', { match: { ...page, path: '/users?$select=id,displayName', inBatch: true }, effect: { kind: 'duplicates', count: 50 } }],
    ['the first page is empty', { match: { ...page, path: '/users?$select=id,displayName', inBatch: true }, effect: { kind: 'emptyPage' } }],
    ['a page repeats users', { match: { ...page, nth: 3 }, effect: { kind: 'duplicates', count: 50 } }],
    ['the page token expires', { match: { ...page, nth: 6 }, effect: { kind: 'expiredPageToken' } }]
  ])('%s: every user is read, each once', async (_, fault) => {
    const { facts, total } = await scanUnder(fault);
    const users = facts.users.kind === 'read' ? facts.users.value : undefined;
    expect(users).toMatchObject({ extent: 'whole', total });
    expect(new Set(users?.items.map(({ id }) => id)).size).toBe(total);
  });

  it('a count that is not the number of users is told', async () => {
    const { facts, total } = await scanUnder({ match: { path: '/users?', inBatch: true, times: 'always' }, effect: { kind: 'wrongCount', by: 5 } });
    expect(facts.users).toMatchObject({ kind: 'read', value: { extent: 'whole', total: total + 5, counted: total + 5 } });
  });
});

describe('100,000 users', () => {
  it('are counted in three requests, and then read to the last one', async () => {
    const rehearsed = rehearse('hundredThousand');
    const { facts, headline } = await headlineOf(rehearsed);
    const { users } = rehearsed.rehearsal.state();
    expect(headline?.requests).toEqual(['v1.0/$batch', 'v1.0/$batch', 'v1.0/$batch']);
    expect(headline?.update.facts.users).toMatchObject({ kind: 'read', value: { extent: 'sample', total: users.length } });
    expect(facts.users).toMatchObject({ kind: 'read', value: { extent: 'whole', total: users.length } });
    expect(facts.users.kind === 'read' && facts.users.value.counted).toBeUndefined();
    expect(rehearsed.requests().filter((path) => path === 'v1.0/users')).toHaveLength(Math.ceil(users.length / 999) - 1);
  }, SLOW);
});
