import { inventoryWorld, keptOf, unzipped } from './testing/inventoryWorld';
import { inventoryRecord } from './manifest';
import { SECTION_IDS } from './sections/section';
import { ALL_SCOPES } from '../../facts/testing/rehearse';

type Item = Readonly<Record<string, unknown>>;

const world = inventoryWorld('messy');
const state = world.rehearsal.state();
let files: Readonly<Record<string, string>> = {};
let counts: Readonly<Record<string, number>> = {};
const json = (section: string): readonly Item[] => JSON.parse(files[`${section}.json`] ?? 'null') as readonly Item[];

/** An independent reader of RFC 4180. */
function table(section: string): readonly Readonly<Record<string, string>>[] {
  const [head = [], ...rows] = [...(files[`${section}.csv`] ?? '').slice(1).matchAll(/("(?:[^"]|"")*"(?:,"(?:[^"]|"")*")*)\r\n/g)].map(([line]) =>
    [...line.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell = '']) => cell.replace(/""/g, '"'))
  );
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])));
}

beforeAll(async () => {
  const kept = keptOf(await world.export());
  const record = inventoryRecord(kept);
  counts = record.kind === 'exported' ? record.counts : {};
  expect(record).toMatchObject({ unread: [], by: 'Adele Vance' });
  files = unzipped((await world.pack()).bytes);
});

describe('the messy tenant', () => {
  it('is in the inventory as a whole', () => {
    const membersOf = (groups: Readonly<Record<string, readonly string[]>>): number => Object.values(groups).flat().length;
    expect(counts).toMatchObject({
      organization: 1,
      users: state.users.length,
      deletedUsers: state.deletedUsers.length,
      groups: state.groups.length,
      groupMembers: membersOf(state.groupMembers),
      groupOwners: membersOf(state.groupOwners),
      applications: state.applications.length,
      servicePrincipals: state.servicePrincipals.length,
      permissionGrants: state.permissionGrants.length,
      domains: state.domains.length,
      subscriptions: state.subscriptions.length,
      subscribedSkus: state.subscribedSkus.length,
      roleAssignments: state.roleAssignments.length,
      roleEligibilities: state.roleEligibilities.length,
      conditionalAccess: state.conditionalAccess.length,
      administrativeUnits: state.administrativeUnits.length,
      devices: state.devices.length,
      contacts: state.contacts.length,
      policies: 3
    });
    expect(Object.keys(counts)).toEqual([...SECTION_IDS]);
  });

  it('has as many objects in JSON and lines in CSV as the manifest counts', () => {
    expect(SECTION_IDS.map((id) => [id, json(id).length, table(id).length])).toEqual(SECTION_IDS.map((id) => [id, counts[id], counts[id]]));
  });

  it('gives hostile names back: as they are in JSON, and as text in CSV', () => {
    const names = state.users.map(({ displayName }) => displayName ?? '');
    expect(names.filter((name) => /^[=+\-@]/.test(name)).length).toBeGreaterThan(0);
    expect(names.filter((name) => /[\u200f\u202e\u0590-\u06ff]/.test(name)).length).toBeGreaterThan(0);
    expect(names.filter((name) => name.includes('"')).length).toBeGreaterThan(0);
    expect(json('users').map(({ displayName }) => displayName ?? '')).toEqual(names);
    const written = table('users').map(({ displayName = '' }) => displayName);
    expect(written.map((name, index) => (name === `'${names[index] ?? ''}` ? name.slice(1) : name))).toEqual(names);
    expect(written.filter((name) => /^[=+\-@]/.test(name))).toEqual([]);
  });

  it('names licences by part number, managers and roles', () => {
    const parts = new Map(state.subscribedSkus.map(({ skuId, skuPartNumber }) => [skuId, skuPartNumber]));
    const licensed = state.users.filter(({ assignedLicenses }) => assignedLicenses.length > 0);
    const byId = new Map(table('users').map((row) => [row.id, row]));
    expect(licensed.map(({ id }) => byId.get(id)?.licences)).toEqual(
      licensed.map(({ assignedLicenses }) => assignedLicenses.map(({ skuId }) => parts.get(skuId)).join('; '))
    );
    const managed = json('users').filter(({ manager }) => manager !== null);
    expect(managed.length).toBeGreaterThan(0);
    const [first] = managed;
    const manager = first?.manager as Item;
    expect(Object.keys(manager).filter((name) => name !== '@odata.type').sort()).toEqual(['displayName', 'id', 'userPrincipalName']);
    expect(byId.get(first?.id as string)).toMatchObject({ 'manager/userPrincipalName': manager.userPrincipalName });
    expect(table('roleAssignments').map(({ role }) => role)).toContain('Global Administrator');
  });

});

describe('an export', () => {
  it('has no secret of an app, even when Graph sends more than was asked for', async () => {
    const talkative = inventoryWorld('messy');
    const secret = { keyId: 'k', secretText: 'hunter2' };
    const generous: typeof talkative.graph = {
      ...talkative.graph,
      async *pages(call, options) {
        for await (const page of talkative.graph.pages(call, options)) {
          yield page.kind === 'page' ? { ...page, items: page.items.map((item) => ({ ...(item as Item), passwordCredentials: [secret], keyCredentials: [secret] })) } : page;
        }
      }
    };
    await talkative.export({ graph: generous });
    const all = unzipped((await talkative.pack()).bytes);
    expect(Object.keys(all)).toEqual(expect.arrayContaining(['applications.json', 'servicePrincipals.csv']));
    const leaking = Object.entries(all).filter(([name, text]) => /hunter2/.test(text) && /applic|servicePrinc|roleAss|users|groups/.test(name));
    expect(leaking.map(([name]) => name)).toEqual([]);
  });

  it('leaves out what a scope is missing for, says so, and has no file that could be taken for empty', async () => {
    const poor = inventoryWorld('messy', ALL_SCOPES.filter((scope) => scope !== 'Policy.Read.All'));
    const kept = keptOf(await poor.export());
    const unread = kept.finished.filter(({ state: how }) => how === 'unread');
    expect(unread.map(({ id, count, files: written }) => [id, count, written])).toEqual([
      ['conditionalAccess', 0, []],
      ['namedLocations', 0, []],
      ['policies', 1, [expect.objectContaining({ name: 'policies.incomplete.json' }), expect.objectContaining({ name: 'policies.incomplete.csv' })]]
    ]);
    expect(unread).toMatchObject(unread.map(() => ({ reason: 'scope', scope: 'Policy.Read.All' })));
    const { bytes } = await poor.pack();
    expect(Object.keys(unzipped(bytes)).filter((name) => /conditionalAccess|namedLocations/.test(name))).toEqual([]);
  });

  it('goes on after a role that is not enough, and after a listing that breaks off', async () => {
    const broken = inventoryWorld('tenThousand');
    broken.rehearsal.faults.add(
      { match: { path: '/devices', times: 'always', inBatch: false }, effect: { kind: 'status', status: 403, code: 'Authorization_RequestDenied' } },
      { match: { path: '/users?', nth: 4, times: 'always', inBatch: false }, effect: { kind: 'nextLinkLoop' } }
    );
    const { finished } = keptOf(await broken.export());
    expect(finished.find(({ id }) => id === 'devices')).toMatchObject({ state: 'unread', reason: 'role', files: [] });
    const users = finished.find(({ id }) => id === 'users');
    expect(users).toMatchObject({ state: 'unread', reason: 'incomplete', files: [{ name: 'users.incomplete.json' }, { name: 'users.incomplete.csv' }] });
    expect((users?.count ?? 0) % 999).toBe(0);
    expect(finished).toHaveLength(SECTION_IDS.length);
  });

  it('starts a listing again whose page token expired, and has each user once', async () => {
    const expiring = inventoryWorld('tenThousand');
    expiring.rehearsal.faults.add({ match: { path: '/users?', nth: 4, inBatch: false }, effect: { kind: 'expiredPageToken' } });
    keptOf(await expiring.export());
    const ids = (JSON.parse(unzipped((await expiring.pack()).bytes)['users.json'] ?? '') as readonly Item[]).map(({ id }) => id);
    expect([ids.length, new Set(ids).size]).toEqual([10_000, 10_000]);
    expect(expiring.rehearsal.faults.list()[0]?.matched).toBeGreaterThan(4);
  });

  it('does not go on without a session, and can be continued', async () => {
    const dropped = inventoryWorld('clean');
    dropped.rehearsal.faults.add({ match: { path: '/groups', times: 'always' }, effect: { kind: 'drop', when: 'before' } });
    expect(await dropped.export()).toEqual({ kind: 'broken', reason: 'offline' });
    dropped.rehearsal.faults.clear();
    expect(keptOf(await dropped.export({ from: 'continue' })).finished).toHaveLength(SECTION_IDS.length);
  });

  it('says what storing it failed with', async () => {
    const full = inventoryWorld('clean');
    const end = await full.export({}, ({ section, read }) => {
      if (section === 'users' && read === 0) {
        full.store.failWith('full');
      }
    });
    expect(end).toEqual({ kind: 'failed', problem: 'full' });
  });
});
