import { bench, claims, deletions, ME, ME_UPN, opened, permit, TENANT, userId, accept } from './testing/tenant';
import { graphError, json, dropped } from './testing/scriptedFetch';
import { write } from '../routes/writeCall';

const OTHER = 'dddddddd-0000-0000-0000-000000000000';

test('reads /me and /organization afresh and names the acting admin', async () => {
  const { graph, sent } = bench();
  await expect(graph.openWriter(permit())).resolves.toMatchObject({ kind: 'open', actingAdminId: ME });
  expect(sent.map(({ url }) => new URL(url).pathname).sort()).toEqual(['/v1.0/me', '/v1.0/organization']);
  await graph.openWriter(permit());
  expect(sent).toHaveLength(4);
});

test('tenant ids are compared without case', async () => {
  const { graph } = bench({}, { claimsOf: () => claims({ tenantId: TENANT.toUpperCase() }) });
  await expect(graph.openWriter(permit({ tenantId: TENANT.toUpperCase() }))).resolves.toMatchObject({ kind: 'open' });
});

test.each([
  ['/me fails', { me: () => graphError(403, 'x') }],
  ['/me has no id', { me: () => json({}) }],
  ['/me has an empty id', { me: () => json({ id: '' }) }],
  ['/me does not answer', { me: dropped }],
  ['/organization fails', { organization: () => graphError(500, 'x') }],
  ['/organization is empty', { organization: () => json({ value: [] }) }],
  ['/organization has two rows', { organization: () => json({ value: [{ id: TENANT }, { id: TENANT }] }) }],
  ['/organization has an empty id', { organization: () => json({ value: [{ id: '' }] }) }],
  ['/organization is no collection', { organization: () => json({ id: TENANT }) }],
  ['the session is over', { me: () => graphError(401, 'x') }]
])('%s: no writer', async (_, answers) => {
  await expect(bench(answers).graph.openWriter(permit())).resolves.toMatchObject({ kind: 'refused', guard: 'identityUnknown' });
});

test.each([
  ['network', { me: dropped }],
  ['service', { organization: () => graphError(503, 'x') }],
  // A refused sign-in goes first: somebody can do something about it.
  ['signInExpired', { me: dropped, organization: () => graphError(401, 'x') }],
  ['none', { organization: () => json({ value: [] }) }]
])('the trouble behind an unknown identity is told: %s', async (code, answers) => {
  const opening = await bench(answers).graph.openWriter(permit());
  const trouble = opening.kind === 'refused' ? opening.trouble : undefined;
  expect(typeof trouble === 'object' ? trouble.code : trouble).toBe(code);
});

test('a token provider that throws is told as an expired session', async () => {
  const { graph } = bench({}, { getToken: () => Promise.reject(new Error('interaction_required')) });
  await expect(graph.openWriter(permit())).resolves.toMatchObject({ guard: 'identityUnknown', trouble: { code: 'signInExpired' } });
});

test('the request id of the failing answer is told', async () => {
  const { graph } = bench({ me: () => graphError(403, 'x') });
  await expect(graph.openWriter(permit())).resolves.toMatchObject({ requestId: 'r-403' });
});

test('another organization, or a token of another tenant: no writer', async () => {
  const refused = { kind: 'refused', guard: 'otherTenant' };
  await expect(bench({ organization: () => json({ value: [{ id: OTHER }] }) }).graph.openWriter(permit())).resolves.toMatchObject(refused);
  await expect(bench({}, { claimsOf: () => claims({ tenantId: OTHER }) }).graph.openWriter(permit())).resolves.toMatchObject(refused);
});

test('an opaque token does not stand in the way', async () => {
  await expect(bench({}, { claimsOf: () => ({ kind: 'opaque' }) }).graph.openWriter(permit())).resolves.toMatchObject({ kind: 'open' });
  await expect(bench({}, { claimsOf: undefined }).graph.openWriter(permit())).resolves.toMatchObject({ kind: 'open' });
});

test('the renewed token is of another tenant, the one in the provider’s cache is ours: nothing is sent', async () => {
  const { graph, changes } = bench(
    { me: ({ headers }) => (headers.get('Authorization') === 'Bearer ours' ? graphError(401, 'InvalidAuthenticationToken') : json({ id: ME })) },
    { getToken: async ({ fresh }) => (fresh ? 'theirs' : 'ours'), claimsOf: (token) => claims({ tenantId: token === 'ours' ? TENANT : OTHER }) }
  );
  await expect(graph.openWriter(permit())).resolves.toMatchObject({ kind: 'refused', guard: 'otherTenant' });
  await expect(graph.openWriter(permit())).resolves.toMatchObject({ kind: 'refused', guard: 'otherTenant' });
  expect(changes()).toHaveLength(0);
});

test.each([{ tenantId: '' }, { tenantId: '  ' }, { fingerprint: '' }])('a permit without content is none: %j', async (over) => {
  const { graph, sent } = bench();
  await expect(graph.openWriter(permit(over))).resolves.toMatchObject({ kind: 'refused', guard: 'readOnly' });
  expect(sent).toHaveLength(0);
});

test('after Stop nothing is opened', async () => {
  const { graph, sent } = bench();
  await expect(graph.openWriter(permit(), { signal: AbortSignal.abort() })).resolves.toMatchObject({ guard: 'stopped' });
  expect(sent).toHaveLength(0);
});

test('a refused token is renewed before anything else', async () => {
  const fresh = (request: { headers: Headers }) => request.headers.get('Authorization') === 'Bearer fresh';
  const { graph } = bench({
    me: (request) => (fresh(request) ? json({ id: ME }) : graphError(401, 'x')),
    organization: (request) => (fresh(request) ? json({ value: [{ id: TENANT }] }) : graphError(401, 'x'))
  });
  await expect(graph.openWriter(permit())).resolves.toMatchObject({ kind: 'open' });
});

test('the token that was checked is the token that is sent', async () => {
  const { graph, changes, sent } = bench();
  await (await opened(graph)).write(deletions(25));
  expect(changes().map(({ headers }) => headers.get('Authorization'))).toEqual(['Bearer cached', 'Bearer cached']);
  expect(sent).toHaveLength(4);
});

test('another token means: who and where are read again, before the next batch', async () => {
  let token = 'one';
  const { graph, sent } = bench({}, { getToken: async () => token });
  const writer = await opened(graph);
  await writer.write(deletions(1));
  expect(sent).toHaveLength(3);
  token = 'two';
  await writer.write(deletions(1));
  expect(sent.slice(3).map(({ url, headers }) => [new URL(url).pathname, headers.get('Authorization')]).sort()).toEqual([
    ['/v1.0/$batch', 'Bearer two'],
    ['/v1.0/me', 'Bearer two'],
    ['/v1.0/organization', 'Bearer two']
  ]);
});

test('the tenant changes between two batches: the second is not sent', async () => {
  let token = 'one';
  const { graph, changes } = bench(
    {
      organization: ({ headers }) => json({ value: [{ id: headers.get('Authorization') === 'Bearer one' ? TENANT : OTHER }] }),
      batch: (request) => {
        token = 'two';
        return accept(request);
      }
    },
    { getToken: async () => token }
  );
  const answers = await (await opened(graph)).write(deletions(30));
  expect(changes()).toHaveLength(1);
  expect(answers.slice(0, 20).every(({ kind }) => kind === 'accepted')).toBe(true);
  expect(answers.slice(20).every((answer) => answer.kind === 'refused' && answer.guard === 'otherTenant')).toBe(true);
});

test('the token says another tenant although it is the same string: nothing is sent', async () => {
  let seen = TENANT;
  const { graph, changes } = bench({}, { claimsOf: () => claims({ tenantId: seen }) });
  const writer = await opened(graph);
  seen = OTHER;
  await expect(writer.write(deletions(1))).resolves.toEqual([{ kind: 'refused', guard: 'otherTenant' }]);
  expect(changes()).toHaveLength(0);
});

test('another admin signs in meanwhile: both are protected', async () => {
  let token = 'one';
  const { graph, deleted } = bench(
    { me: ({ headers }) => json({ id: headers.get('Authorization') === 'Bearer one' ? ME : userId(3) }) },
    { getToken: async () => token }
  );
  const writer = await opened(graph, { plannedIds: new Set([ME, userId(3), userId(4)]) });
  token = 'two';
  const calls = [ME, userId(3), userId(4)].map((id) => write('deleteUser', { id }));
  expect((await writer.write(calls)).map((answer) => (answer.kind === 'refused' ? answer.guard : answer.kind))).toEqual([
    'protectedId', 'protectedId', 'accepted'
  ]);
  expect(deleted()).toEqual([`/users/${userId(4)}`]);
});

test('the acting admin is protected by sign-in name as well', async () => {
  const { graph, deleted } = bench();
  const names = [ME_UPN, ME_UPN.toUpperCase(), 'me', 'ME', ' me', ME.toUpperCase(), 'kept@contoso.com'];
  const writer = await opened(graph, { plannedIds: new Set(names) });
  const answers = await writer.write(names.map((id) => write('deleteUser', { id })));
  expect(answers).toEqual(names.map(() => ({ kind: 'refused', guard: 'protectedId' })));
  expect(deleted()).toEqual([]);
});
