import { ask, BEARER, closeAll, NOW, post, serving } from './testing/serving';

afterEach(closeAll);

const FAULT = { match: { method: 'DELETE', nth: 2, times: 'always' }, effect: { kind: 'status', status: 403 } };

describe('the control plane', () => {
  it('tells the tenant at a glance', async () => {
    const { url } = await serving();
    await ask(`${url}graph/v1.0/me`, { headers: BEARER });
    expect((await ask(`${url}rehearsal/state`)).json()).toMatchObject({
      scenario: 'clean', seed: 1, now: new Date(NOW).toISOString(), displayName: 'Fabrikam Küchen GmbH',
      initialDomain: 'fabrikamkuechen.onmicrosoft.com', latencyMs: 0, requests: 1, violations: 0, faults: 0,
      counts: { users: 12, applications: 1 }
    });
  });

  it('hands out the whole tenant, the log from a place on, and the violations', async () => {
    const { url } = await serving();
    const tenant = (await ask(`${url}rehearsal/tenant`)).json() as { users: unknown[]; actingAdminId: string };
    expect(tenant.users).toHaveLength(12);
    await ask(`${url}graph/v1.0/me`, { headers: BEARER });
    await ask(`${url}graph/v1.0/users/${tenant.actingAdminId}`, { method: 'DELETE', headers: BEARER });
    expect((await ask(`${url}rehearsal/log?after=1`)).json()).toEqual([expect.objectContaining({ method: 'DELETE' })]);
    expect((await ask(`${url}rehearsal/log?after=-3`)).json()).toHaveLength(2);
    const violations = (await ask(`${url}rehearsal/violations`)).json();
    expect(violations).toContainEqual(expect.objectContaining({ kind: 'deletedCaller', target: tenant.actingAdminId }));
  });

  it('sets faults, lists and clears them', async () => {
    const { url } = await serving();
    expect((await post(`${url}rehearsal/faults`, [FAULT, FAULT])).json()).toHaveLength(2);
    expect((await post(`${url}rehearsal/faults`, FAULT)).json()).toHaveLength(3);
    expect((await ask(`${url}rehearsal/faults`)).json()).toContainEqual({ ...FAULT, matched: 0 });
    expect((await ask(`${url}rehearsal/faults`, { method: 'DELETE' })).json()).toEqual([]);
  });

  it('counts the faults that are still to strike', async () => {
    const { url } = await serving();
    const status = { kind: 'status', status: 500 };
    await post(`${url}rehearsal/faults`, [
      { match: { path: '/me' }, effect: status },
      { match: { path: '/me', nth: 2, times: 2 }, effect: status },
      { match: { path: '/users', times: 'always' }, effect: status }
    ]);
    const pending = async (): Promise<unknown> => ((await ask(`${url}rehearsal/state`)).json() as { faults: number }).faults;
    expect(await pending()).toBe(3);
    await ask(`${url}graph/v1.0/me`, { headers: BEARER });
    expect(await pending()).toBe(2);
    await ask(`${url}graph/v1.0/me`, { headers: BEARER });
    await ask(`${url}graph/v1.0/me`, { headers: BEARER });
    expect(await pending()).toBe(1);
  });

  it('offers the acts of the portals, does them, and hands on what Entra would say', async () => {
    const { url } = await serving();
    interface Shown { acts: { id: string; targets: { id: string; refuses: string }[] }[]; entraChecks: unknown[]; outcome: unknown }
    const shown = (await ask(`${url}rehearsal/portal`)).json() as Shown;
    expect(shown).toMatchObject({ deletedAt: '', entraChecks: expect.arrayContaining([{ id: 'azureAccess', state: 'failed', left: 1 }]) });
    const [target] = shown.acts.find((each) => each.id === 'accessToAzureResources')?.targets ?? [];
    expect(target).toMatchObject({ name: 'Fabrikam Küchen GmbH', refuses: 'none' });
    expect((await ask(`${url}rehearsal/state`)).json()).toMatchObject({ deletedAt: '', entraChecks: 'passed 9/13' });
    const order = { act: 'accessToAzureResources', target: target?.id };
    expect((await post(`${url}rehearsal/portal`, order)).json()).toMatchObject({
      outcome: { kind: 'done' },
      entraChecks: expect.arrayContaining([{ id: 'azureAccess', state: 'passed', left: 0 }])
    });
    expect((await post(`${url}rehearsal/portal`, order)).json()).toMatchObject({ outcome: { kind: 'refused', code: 'notFound' } });
    expect((await ask(`${url}rehearsal/state`)).json()).toMatchObject({ entraChecks: 'passed 10/13' });
  });

  it('moves time forward and never back', async () => {
    const { url } = await serving();
    const later = (await post(`${url}rehearsal/clock`, { advanceMs: 86_400_000 })).json();
    expect(later).toEqual({ now: '2026-11-21T09:00:00.000Z' });
    expect((await post(`${url}rehearsal/clock`, { advanceMs: -1 })).status).toBe(400);
    expect((await ask(`${url}rehearsal/clock`)).json()).toEqual(later);
  });

  it('begins anew with another scenario and seed, at the time it is', async () => {
    const { url } = await serving();
    await post(`${url}rehearsal/clock`, { advanceMs: 3_600_000 });
    const before = (await ask(`${url}rehearsal/state`)).json() as { tenantId: string };
    expect((await post(`${url}rehearsal/reset`, { scenario: 'synced' })).json()).toMatchObject({ scenario: 'synced', seed: 1 });
    expect((await post(`${url}rehearsal/reset`, { scenario: 'clean', seed: 2 })).json()).toMatchObject({
      scenario: 'clean', seed: 2, now: '2026-11-20T10:00:00.000Z', requests: 0
    });
    const after = (await post(`${url}rehearsal/reset`, {})).json() as { tenantId: string; seed: number };
    expect(after.seed).toBe(2);
    expect(after.tenantId).not.toBe(before.tenantId);
  });

  it('sets latency, quotas and lag', async () => {
    const { url } = await serving();
    expect((await post(`${url}rehearsal/latency`, { ms: 200 })).json()).toEqual({ ms: 200 });
    expect((await ask(`${url}rehearsal/latency`)).json()).toEqual({ ms: 200 });
    await post(`${url}rehearsal/quotas`, 'none');
    expect((await ask(`${url}rehearsal/quotas`)).json()).toMatchObject({ writes: 'none' });
    await post(`${url}rehearsal/quotas`, 'graph');
    expect((await ask(`${url}rehearsal/quotas`)).json()).toMatchObject({ writes: { limit: 3000, windowMs: 150_000 } });
    await post(`${url}rehearsal/lag`, { session: 5, eventual: 900 });
    expect((await ask(`${url}rehearsal/lag`)).json()).toEqual({ session: 5, eventual: 900 });
  });

  it('obeys a quota that was set', async () => {
    const { url } = await serving();
    const tight = { limit: 1, windowMs: 60_000 };
    await post(`${url}rehearsal/quotas`, { units: tight, writes: 'none', conditionalAccess: 'none', identityReports: 'none' });
    await ask(`${url}graph/v1.0/me`, { headers: BEARER });
    const second = await ask(`${url}graph/v1.0/me`, { headers: BEARER });
    expect(second.status).toBe(429);
  });

  it.each([
    ['reset', { scenario: 'nowhere' }],
    ['reset', { scenario: 'clean', extra: 1 }],
    ['clock', {}],
    ['portal', { act: 'explode', target: 'x' }],
    ['portal', { act: 'payInvoices' }],
    ['clock', { advanceMs: '1' }],
    ['latency', { ms: 1e9 }],
    ['quotas', 'some'],
    ['faults', { match: {}, effect: { kind: 'explode' } }],
    ['faults', { match: { path: '^[' }, effect: { kind: 'notJson' } }],
    ['faults', { match: { nth: 0 }, effect: { kind: 'notJson' } }],
    ['faults', { match: {}, effect: { kind: 'status', status: 99 } }]
  ])('changes nothing when %s is told %j', async (path, body) => {
    const { url } = await serving();
    const before = (await ask(`${url}rehearsal/state`)).text;
    const answer = await post(`${url}rehearsal/${path}`, body);
    expect(answer.status).toBe(400);
    expect(answer.json()).toEqual({ error: expect.stringContaining('nothing was changed') });
    expect((await ask(`${url}rehearsal/state`)).text).toBe(before);
  });

  it('takes a body that is no JSON for what it is', async () => {
    const { url } = await serving();
    expect((await ask(`${url}rehearsal/clock`, { method: 'POST', body: '{' })).status).toBe(400);
  });

  it('knows its addresses and their methods', async () => {
    const { url } = await serving();
    expect((await ask(`${url}rehearsal/toString`)).status).toBe(404);
    expect((await ask(`${url}rehearsal/`)).json()).toEqual({ error: expect.stringContaining('violations') });
    expect((await ask(`${url}rehearsal/reset`)).status).toBe(405);
  });

  it('hands the page a token of the acting admin', async () => {
    const { url, graph } = await serving();
    const session = (await ask(`${url}rehearsal/session`)).json() as { graphRoot: string; token: string };
    expect(session).toMatchObject({ graphRoot: graph, source: 'rehearsal' });
    const me = await ask(`${graph}/v1.0/me`, { headers: { Authorization: `Bearer ${session.token}` } });
    expect(me.json()).toMatchObject({ displayName: 'Adele Vance' });
    await post(`${url}rehearsal/clock`, { advanceMs: 2 * 3_600_000 });
    expect((await ask(`${graph}/v1.0/me`, { headers: { Authorization: `Bearer ${session.token}` } })).status).toBe(401);
  });
});
