import type { FactId } from '.';
import type { GraphFailure } from '../ports/graph';
import type { ReadCall } from '../routes/call';
import type { ReadRouteId } from '../routes/reads';
import { FACT_IDS } from './factIds';
import { ROLE } from './roles';
import { refresh, type ScanUpdate } from './scan';
import { readFact } from './testing';
import { closedTenant, IDS } from './testing/closedTenant';
import { readingRequest, scanWith } from './testing/scanWith';
import { failure, scriptedGraph } from './testing/scriptedGraph';
import { rawUsers, smallTenant } from './testing/smallTenant';

const ON_DEMAND: readonly FactId[] = ['perUserMfa', 'mailboxUsage', 'oneDriveUsage', 'sharePointUsage'];

const failing =
  (route: ReadRouteId, why: GraphFailure) =>
  (call: ReadCall): GraphFailure | undefined =>
    call.route === route ? why : undefined;

/** Fails nothing: looks at the calls. */
const watching =
  (look: (call: ReadCall, page: number) => void) =>
  (call: ReadCall, page: number): undefined => {
    look(call, page);
    return undefined;
  };

const numbered = (count: number, prefix: string): readonly { readonly id: string }[] =>
  Array.from({ length: count }, (_, index) => ({ id: `${prefix}-${index}` }));

describe('the headline', () => {
  it('of a small tenant is everything, in three requests', async () => {
    const graph = scriptedGraph(smallTenant());
    const { kind, facts } = await scanWith(graph);
    expect(kind).toBe('done');
    expect(FACT_IDS.filter((id) => facts[id].kind !== 'read')).toEqual(ON_DEMAND);
    expect(ON_DEMAND.map((id) => facts[id])).toEqual(ON_DEMAND.map(() => expect.objectContaining({ reason: 'notReadYet' })));
    expect(graph.requests).toEqual(['v1.0 $batch', 'v1.0 $batch', 'v1.0 $batch']);
  });

  it('of a huge tenant takes three requests as well, and counts what it does not list', async () => {
    const updates: { readonly update: ScanUpdate; readonly requests: number }[] = [];
    const graph = scriptedGraph({
      ...smallTenant(),
      listUsers: rawUsers(100_000),
      listServicePrincipals: numbered(5_000, 'principal')
    });
    await scanWith(graph, { onUpdate: (update) => updates.push({ update, requests: graph.requests.length }) });
    const headline = updates.filter(({ update }) => update.phase === 'headline').pop();
    expect(headline?.requests).toBe(3);
    expect(headline?.update.facts.users).toMatchObject({ kind: 'read', value: { extent: 'sample', total: 100_000 } });
    expect(headline?.update.facts.servicePrincipals).toMatchObject({ value: { extent: 'sample', total: 5_000 } });
  });

  it('asks Conditional Access once', async () => {
    const asked: string[] = [];
    const graph = scriptedGraph(smallTenant(), { fail: watching((call) => asked.push(call.route)) });
    await scanWith(graph);
    expect(asked.filter((route) => route === 'listConditionalAccessPolicies')).toHaveLength(1);
  });

  it('asks beta only in an Azure AD B2C tenant', async () => {
    const script = smallTenant();
    const b2c = { value: [{ ...(script.getOrganization as { value: object[] }).value[0], tenantType: 'AAD B2C' }] };
    const graph = scriptedGraph({ ...script, getOrganization: b2c });
    const { facts } = await scanWith(graph);
    expect(graph.requests.filter((request) => request.startsWith('beta'))).toHaveLength(1);
    expect(graph.requests.filter((request) => request.startsWith('v1.0'))).toHaveLength(3);
    expect(facts.externalIdentities).toMatchObject({
      value: { userFlows: [{ id: 'B2C_1_signin' }], customPolicies: [{ id: 'B2C_1A_base' }] }
    });
  });

  it('quotes the name that it filters by', async () => {
    const filters: (string | undefined)[] = [];
    const graph = scriptedGraph(smallTenant(), {
      fail: watching((call) => call.route === 'listRegistrationDetails' && filters.push(call.query.$filter))
    });
    await scanWith(graph);
    expect(filters).toEqual(["userPrincipalName eq 'adele.o''hara@contoso.onmicrosoft.com'"]);
  });

  it('leaves the members of more groups than a batch holds to the objects', async () => {
    const groups = Array.from({ length: 45 }, (_, index) => ({
      id: `assignment-${index}`,
      roleDefinitionId: ROLE.userAdministrator,
      principalId: `group-${index}`,
      principal: { '@odata.type': '#microsoft.graph.group', id: `group-${index}` }
    }));
    const seen: string[] = [];
    const graph = scriptedGraph({ ...smallTenant(), listRoleAssignments: groups });
    const { facts } = await scanWith(graph, {
      onUpdate: ({ phase, facts: { roleGroupMembers, mfaRegistration } }) =>
        seen.push(`${phase} ${graph.requests.length} ${roleGroupMembers.kind} ${mfaRegistration.kind}`)
    });
    expect(seen).toContain('headline 3 unread read');
    expect(facts.roleGroupMembers.kind === 'read' && facts.roleGroupMembers.value).toHaveLength(45);
    expect(graph.requests).toHaveLength(5);
  });
});

describe('the objects', () => {
  it('are read to the last one, with progress', async () => {
    const graph = scriptedGraph({ ...smallTenant(), listUsers: rawUsers(2_500), listPermissionGrants: grants(150) });
    const read: (number | undefined)[] = [];
    const { facts } = await scanWith(graph, {
      onUpdate: ({ progress }) => read.push(progress.find(({ fact }) => fact === 'users')?.read)
    });
    expect(facts.users).toMatchObject({ kind: 'read', value: { extent: 'whole', total: 2_500 } });
    expect(facts.users.kind === 'read' && facts.users.value.items).toHaveLength(2_500);
    expect(facts.users.kind === 'read' && facts.users.value.counted).toBeUndefined();
    expect(facts.permissionGrants.kind === 'read' && facts.permissionGrants.value).toHaveLength(150);
    expect([...new Set(read)]).toEqual([undefined, 0, 999, 1_998, 2_500]);
  });

  it('go on where the first page ended, in the headline or after it', async () => {
    const graph = scriptedGraph({ ...smallTenant(), listUsers: rawUsers(2_500), listPermissionGrants: grants(1_200), listRoleAssignments: holders(150) });
    const { facts } = await scanWith(graph);
    expect(graph.requests.filter((request) => request.includes('page')).sort()).toEqual([
      'v1.0 /oauth2PermissionGrants page 2',
      'v1.0 /roleManagement/directory/roleAssignments page 2',
      'v1.0 /users page 2',
      'v1.0 /users page 3'
    ]);
    const { users, permissionGrants } = facts;
    const ids = numbered(2_500, 'user').map(({ id }) => id).slice(1);
    expect(users.kind === 'read' && users.value.items.slice(1).map(({ id }) => id)).toEqual(ids);
    expect(users.requestIds).toEqual(['batch-listUsers', 'page-2', 'page-3']);
    expect(permissionGrants.kind === 'read' && permissionGrants.value).toHaveLength(1_200);
  });

  it('are read from the start where the first answer was to another question', async () => {
    const eligible = numbered(150, 'role').map((role) => ({ ...role, roleTemplateId: role.id, displayName: '' }));
    const graph = scriptedGraph({ ...smallTenant(), listMyRoles: eligible }, { most: 100 });
    const { facts } = await scanWith(graph);
    expect(facts.myRoles.kind === 'read' && facts.myRoles.value).toHaveLength(150);
    expect(graph.requests.filter((request) => request.includes('page'))).toHaveLength(2);
  });

  it('that break off make the fact unread, with what is known, and leave the others alone', async () => {
    const graph = scriptedGraph(
      { ...smallTenant(), listUsers: rawUsers(20_000) },
      { fail: (call, page) => (call.route === 'listUsers' && page === 7 ? failure('throttled') : undefined) }
    );
    const { facts } = await scanWith(graph);
    expect(facts.users).toMatchObject({ kind: 'unread', reason: 'incomplete', requestIds: expect.arrayContaining(['failed-throttled']) });
    expect(facts.users.kind === 'unread' && facts.users.known).toMatchObject({ extent: 'sample', total: 20_000 });
    expect(facts.users.kind === 'unread' && facts.users.known?.items).toHaveLength(6 * 999);
    expect(facts.domains.kind).toBe('read');
  });

  it('that fail at once say why, and keep the sample', async () => {
    const graph = scriptedGraph(
      { ...smallTenant(), listUsers: rawUsers(500) },
      { fail: (call, page) => (call.route === 'listUsers' && page === 1 ? failure('service') : undefined) }
    );
    const previous = (await scanWith(scriptedGraph({ ...smallTenant(), listUsers: rawUsers(5_000) }))).facts;
    const { facts } = await scanWith(graph, { previous });
    expect(facts.users).toMatchObject({ kind: 'unread', reason: 'service', known: { extent: 'sample', total: 500 } });
  });

  it('with one malformed item are malformed, not fewer', async () => {
    const users = [...rawUsers(1_500), { displayName: 'no id' }];
    const { facts } = await scanWith(scriptedGraph({ ...smallTenant(), listUsers: users }));
    expect(facts.users).toMatchObject({ kind: 'unread', reason: 'incomplete' });
    const short = await scanWith(scriptedGraph({ ...smallTenant(), listUsers: [{ displayName: 'no id' }] }));
    expect(short.facts.users).toMatchObject({ kind: 'unread', reason: 'malformed' });
  });

  it('build on the objects they need, not on the first page of them', async () => {
    const { facts } = await scanWith(scriptedGraph({ ...smallTenant(), listRoleAssignments: holders(150) }));
    expect(facts.roleGroupMembers).toMatchObject({ kind: 'read', value: [{ groupId: 'late-group' }] });
  });
});

/** Users with a role, and a group that comes last. */
function holders(count: number): readonly unknown[] {
  return Array.from({ length: count }, (_, index) => {
    const [kind, id] = index === count - 1 ? ['group', 'late-group'] : ['user', `user-${index}`];
    const principal = { '@odata.type': `#microsoft.graph.${kind}`, id };
    return { id: `assignment-${index}`, roleDefinitionId: ROLE.userAdministrator, principalId: id, principal };
  });
}

function grants(count: number): readonly unknown[] {
  return numbered(count, 'grant').map((grant) => ({ ...grant, clientId: 'principal', scope: 'User.Read' }));
}

describe('counts', () => {
  const usersOnly = (counted: number | 'unknown') => (call: ReadCall, items: number): number | 'unknown' =>
    call.route === 'listUsers' ? counted : items;

  it.each([
    [7, 7],
    [2, 3]
  ])('that do not agree with the items are told: %d counted, 3 sent', async (counted, total) => {
    const { facts } = await scanWith(scriptedGraph(smallTenant(), { counted: usersOnly(counted) }));
    expect(facts.users).toMatchObject({ kind: 'read', value: { extent: 'whole', total, counted } });
  });

  it('that do not agree are told of long listings, too', async () => {
    const graph = scriptedGraph({ ...smallTenant(), listUsers: rawUsers(1_200) }, { counted: usersOnly(1_300) });
    const { facts } = await scanWith(graph);
    expect(facts.users).toMatchObject({ kind: 'read', value: { extent: 'whole', total: 1_300, counted: 1_300 } });
  });

  it('that Graph does not give leave a long listing unread until it is whole', async () => {
    const graph = scriptedGraph({ ...smallTenant(), listUsers: rawUsers(1_300) }, { counted: usersOnly('unknown') });
    const seen: unknown[] = [];
    const { facts } = await scanWith(graph, { onUpdate: (update) => seen.push(update.phase === 'headline' && update.facts.users) });
    expect(seen).toContainEqual(expect.objectContaining({ kind: 'unread', reason: 'notReadYet', known: expect.anything() }));
    expect(facts.users).toMatchObject({ kind: 'read', value: { extent: 'whole', total: 1_300 } });
  });

  it('fall back to paging where Graph refuses them, as in Azure AD B2C', async () => {
    const graph = scriptedGraph(
      { ...smallTenant(), listGroups: numbered(1_500, 'group') },
      { fail: (call) => (call.query.$count === 'true' ? failure('badRequest', 'Request_UnsupportedQuery') : undefined) }
    );
    const { facts } = await scanWith(graph);
    expect(facts.directoryCounts).toMatchObject({ kind: 'read', value: { groups: 1_500, administrativeUnits: 0, contacts: 1 } });
    expect(facts.myRoles).toMatchObject({ kind: 'read', value: [{ templateId: ROLE.globalAdministrator }] });
    expect(facts.users).toMatchObject({ kind: 'read', value: { total: 3 } });
  });

  it('that Graph silently ignores are not taken for one', async () => {
    const graph = scriptedGraph(
      { ...smallTenant(), listGroups: numbered(1_500, 'group') },
      { counted: (call, items) => (call.route === 'listGroups' ? 'unknown' : items) }
    );
    const { facts } = await scanWith(graph);
    expect(facts.directoryCounts).toMatchObject({ kind: 'read', value: { groups: 1_500 } });
  });
});

describe('a listing that collapsed since the last time', () => {
  const before = { ...readFact({ extent: 'whole' as const, items: [], total: 400 }) };

  it('is read again, and believed when it is the same', async () => {
    const previous = (await scanWith(scriptedGraph(smallTenant()))).facts;
    const graph = scriptedGraph(smallTenant());
    const { facts } = await scanWith(graph, { previous: { ...previous, users: before } });
    expect(graph.requests.filter((request) => request.includes('/users page'))).toHaveLength(2);
    expect(facts.users).toMatchObject({ kind: 'read', value: { extent: 'whole', total: 3 } });
  });

  it('and is still long is read on, and then once more from the start', async () => {
    const previous = (await scanWith(scriptedGraph(smallTenant()))).facts;
    const graph = scriptedGraph({ ...smallTenant(), listUsers: rawUsers(1_500) });
    const many = { ...readFact({ extent: 'whole' as const, items: [], total: 40_000 }) };
    const { facts } = await scanWith(graph, { previous: { ...previous, users: many } });
    expect(graph.requests.filter((request) => request.includes('/users page')).map((request) => request.slice(-1))).toEqual(['2', '1', '2']);
    expect(facts.users).toMatchObject({ kind: 'read', value: { extent: 'whole', total: 1_500 } });
  });

  it('is not believed when the second reading differs', async () => {
    const previous = (await scanWith(scriptedGraph(smallTenant()))).facts;
    const script = { ...smallTenant(), listUsers: [...rawUsers(3)] };
    const graph = scriptedGraph(script, {
      fail: watching((call, page) => {
        if (call.route === 'listUsers' && page === 1) {
          script.listUsers.push({ id: `new-${script.listUsers.length}`, userPrincipalName: 'x' });
        }
      })
    });
    const { facts } = await scanWith(graph, { previous: { ...previous, users: before } });
    expect(facts.users).toMatchObject({ kind: 'unread', reason: 'incomplete' });
  });
});

describe('why a fact is unread', () => {
  it.each([
    ['scope', 'listEdiscoveryCases', failure('forbidden', 'Authorization_RequestDenied'), ['User.Read']],
    ['role', 'listEdiscoveryCases', failure('forbidden', 'Authorization_RequestDenied'), ['eDiscovery.Read.All']],
    ['role', 'listEdiscoveryCases', failure('forbidden'), ['ediscovery.readwrite.all']],
    ['role', 'listDevices', failure('forbidden'), ['Directory.Read.All']],
    ['scope', 'listEdiscoveryCases', failure('forbidden'), ['Directory.Read.All']],
    ['licence', 'listRoleEligibilities', failure('badRequest', 'AadPremiumLicenseRequired'), []],
    ['licence', 'listRegistrationDetails', failure('forbidden', 'Authentication_RequestFromNonPremiumTenantOrB2CTenant'), []],
    ['throttled', 'listConditionalAccessPolicies', failure('throttled'), []],
    ['notOffered', 'getMultiTenantOrganization', failure('notOffered'), []],
    ['offline', 'listCrossTenantPartners', failure('network'), []],
    ['signIn', 'listCrossTenantPartners', failure('claimsChallenge'), []],
    ['service', 'listCrossTenantPartners', failure('unanswered'), []],
    ['incomplete', 'listCrossTenantPartners', failure('endless'), []]
  ] as const)('%s: %s %j with %j', async (reason, route, why, scopes) => {
    const token = { kind: 'read', tenantId: IDS.tenant, appId: IDS.tokenApp, scopes } as const;
    const { facts } = await scanWith(scriptedGraph(smallTenant(), { fail: failing(route, why) }), {
      session: { ...closedTenant().session, token }
    });
    const unread = FACT_IDS.map((id) => facts[id]).filter((fact) => fact.kind === 'unread' && fact.reason !== 'notReadYet');
    expect(unread).toHaveLength(1);
    expect(unread[0]).toMatchObject({ reason, graphCode: why.graphCode, requestIds: [why.requestId], readAt: '2026-11-20T12:00:00.000Z' });
    expect(unread[0]).toHaveProperty('scope', reason === 'scope' ? 'eDiscovery.Read.All' : '');
  });

  it('is told by the other answers when the token is opaque', async () => {
    const opaque = { ...closedTenant().session, token: { kind: 'opaque' } as const };
    const one = await scanWith(scriptedGraph(smallTenant(), { fail: failing('getSecurityDefaults', failure('forbidden')) }), { session: opaque });
    expect(one.facts.securityDefaults).toMatchObject({ reason: 'role' });
    const all = await scanWith(scriptedGraph(smallTenant(), { fail: () => failure('forbidden') }), { session: opaque });
    expect(all.facts.securityDefaults).toMatchObject({ reason: 'scope', scope: 'Policy.Read.All' });
  });

  it('is that of the fact it builds on', async () => {
    const { facts } = await scanWith(scriptedGraph(smallTenant(), { fail: failing('getMe', failure('network')) }));
    expect(facts.mfaRegistration).toMatchObject({ kind: 'unread', reason: 'offline' });
  });

  it('does not spread from what is only used', async () => {
    const why = failure('badRequest', 'AadPremiumLicenseRequired');
    const { facts } = await scanWith(scriptedGraph(smallTenant(), { fail: failing('listRoleEligibilities', why) }));
    expect(facts.roleGroupMembers).toMatchObject({ kind: 'read', value: [{ groupId: 'group-1' }] });
  });
});

it('says when each fact was read, by the time of the service', async () => {
  let ms = 0;
  const clock = { now: () => (ms += 1_000), sleep: () => Promise.resolve() };
  const { facts } = await scanWith(scriptedGraph(smallTenant()), { clock });
  const times = [facts.session, facts.organization, facts.mfaRegistration].map(({ readAt }) => Date.parse(readAt));
  expect(times).toEqual([...times].sort((a, b) => a - b));
  expect(new Set(times).size).toBe(3);
});

describe('a stop', () => {
  it('before the start reads nothing and says so', async () => {
    const controller = new AbortController();
    controller.abort();
    const { kind, facts } = await scanWith(scriptedGraph(smallTenant()), { signal: controller.signal });
    expect(kind).toBe('stopped');
    const scanned = FACT_IDS.filter((id) => id !== 'session' && id !== 'records');
    expect(scanned.map((id) => facts[id])).toEqual(scanned.map(() => expect.objectContaining({ kind: 'unread', reason: 'notReadYet' })));
  });

  it('in the middle of the objects keeps the headline', async () => {
    const controller = new AbortController();
    const graph = scriptedGraph({ ...smallTenant(), listUsers: rawUsers(5_000) });
    const { kind, facts } = await scanWith(graph, {
      signal: controller.signal,
      onUpdate: ({ progress }) => (progress.some(({ read }) => read > 2_000) ? controller.abort() : undefined)
    });
    expect(kind).toBe('stopped');
    expect(facts.users).toMatchObject({ kind: 'read', value: { extent: 'sample', total: 5_000 } });
    expect(facts.domains.kind).toBe('read');
  });
});

describe('refresh', () => {
  it('reads what it is told to, and nothing else', async () => {
    const { facts } = await scanWith(scriptedGraph(smallTenant()));
    const graph = scriptedGraph({ ...smallTenant(), listSubscriptions: [] });
    const again = await refresh(readingRequest(graph), ['subscriptions', 'mfaRegistration'], facts);
    expect(graph.requests).toEqual(['v1.0 $batch', 'v1.0 $batch']);
    expect(again.facts.subscriptions).toMatchObject({ kind: 'read', value: [] });
    expect(again.facts.users).toBe(facts.users);
  });

  it('builds on what it reads, not on what was known', async () => {
    const { facts } = await scanWith(scriptedGraph(smallTenant()));
    const graph = scriptedGraph({ ...smallTenant(), listRoleAssignments: [] });
    const again = await refresh(readingRequest(graph), ['roleGroupMembers', 'roleAssignments'], facts);
    expect(again.facts.roleGroupMembers).toMatchObject({ kind: 'read', value: [] });
  });

  it('reads what is needed and was never read', async () => {
    const { facts } = await scanWith(scriptedGraph(smallTenant(), { fail: failing('getMe', failure('network')) }));
    const again = await refresh(readingRequest(scriptedGraph(smallTenant())), ['mfaRegistration'], facts);
    expect(again.facts.mfaRegistration).toMatchObject({ kind: 'read', value: { state: 'registered' } });
  });

  it('keeps a whole listing until it has been read again', async () => {
    const { facts } = await scanWith(scriptedGraph({ ...smallTenant(), listUsers: rawUsers(1_500) }));
    const extents: unknown[] = [];
    const graph = scriptedGraph({ ...smallTenant(), listUsers: rawUsers(1_400) });
    const request = readingRequest(graph, {
      onUpdate: ({ facts: { users } }) => extents.push(users.kind === 'read' && `${users.value.extent} ${users.value.total}`)
    });
    await refresh(request, ['users'], facts);
    expect([...new Set(extents)]).toEqual(['whole 1500', 'whole 1400']);
  });

  it('makes a fact unread that cannot be read any more', async () => {
    const { facts } = await scanWith(scriptedGraph(smallTenant()));
    const graph = scriptedGraph(smallTenant(), { fail: failing('listDomains', failure('service')) });
    const again = await refresh(readingRequest(graph), ['domains'], facts);
    expect(again.facts.domains).toMatchObject({ kind: 'unread', reason: 'service' });
  });
});
