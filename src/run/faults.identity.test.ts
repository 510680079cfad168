import type { Fault } from '../rehearsal';
import { large } from '../rehearsal/scenarios/large';
import type { RunEvent } from './runEvent';
import { endOf, finish, rehearsalWorld, type World } from './testing/rehearsalWorld';

const USERS = 120;
const OTHER = 'ffffffff-0000-4000-8000-000000000000';

/** A world whose token can be changed, and the plan for all of its users. */
async function ready(tenantId?: string) {
  const provider = { token: 'one', tenantId: '' };
  const world = rehearsalWorld({ scenario: large(USERS), latency: 60, provider });
  provider.tenantId = tenantId ?? world.rehearsal.state().organization.id;
  return { world, provider, plan: await world.plan() };
}

/** Acts once, when the first batch of the steady phase has its intent. */
function atSteady(act: () => void): (event: RunEvent) => void {
  let done = false;
  return (event) => {
    if (!done && event.kind === 'recorded' && event.record.kind === 'intent' && event.phase === 'steady') {
      done = true;
      act();
    }
  };
}

/** Ids with an intent so far: what may be on its way. */
function intended(world: World, runId: string): ReadonlySet<string> {
  return new Set(world.journals.records(runId).flatMap((record) => (record.kind === 'intent' ? (record.ids as string[]) : [])));
}

/** As Graph would answer `/me` and `/organization`; only the lone requests of the call layer are struck. */
const answering = (path: string, status: number, body: unknown): Fault => ({
  match: { method: 'GET', path, times: 'always', inBatch: false },
  effect: { kind: 'status', status, body }
});

const UNSURE: readonly (readonly [string, (tenantId: string) => Fault])[] = [
  ['/organization is empty', () => answering('/organization', 200, { value: [] })],
  ['/organization has two rows', (id) => answering('/organization', 200, { value: [{ id }, { id: OTHER }] })],
  ['/organization has two rows alike', (id) => answering('/organization', 200, { value: [{ id }, { id }] })],
  ['/me fails', () => answering('/me', 403, { error: { code: 'Authorization_RequestDenied', message: '' } })],
  ['/me has an empty id', () => answering('/me', 200, { id: '', userPrincipalName: 'admin@x' })],
  ['/me has no id', () => answering('/me', 200, {})]
];

describe('the tenant changes between two batches', () => {
  it.each<[string, (provider: { token: string; tenantId: string }, world: World) => void]>([
    ['the token names another tenant', (provider) => Object.assign(provider, { token: 'two', tenantId: OTHER })],
    ['the claims of the same token do', (provider) => Object.assign(provider, { tenantId: OTHER })],
    ['an opaque token does not say so, but /organization does', (provider, { rehearsal: { tenant } }) => {
      Object.assign(provider, { token: 'two', tenantId: '' });
      tenant.settings.organization = { ...tenant.settings.organization, id: OTHER };
    }]
  ])('%s: no further deletion is sent', async (_, change) => {
    const { world, provider, plan } = await ready();
    let sent: ReadonlySet<string> = new Set();
    const finished = await finish(
      world.execute(plan),
      atSteady(() => {
        sent = intended(world, plan.fingerprint);
        change(provider, world);
      })
    );
    expect(endOf(finished)).toBe('halted: guard');
    expect(finished.outcome).toMatchObject({ end: { reason: { guard: 'otherTenant' } } });
    expect(world.deletes().filter(({ id }) => !sent.has(id))).toEqual([]);
    expect(world.present().size).toBeGreaterThan(USERS / 2);
  });

  it('the right tenant again: the run is continued and ends as if nothing had been', async () => {
    const { world, provider, plan } = await ready();
    const home = provider.tenantId;
    await finish(world.execute(plan), atSteady(() => Object.assign(provider, { token: 'two', tenantId: OTHER })));
    Object.assign(provider, { token: 'three', tenantId: home });
    expect(endOf(await finish(world.resume(plan.fingerprint)))).toBe('complete');
    expect([...world.present()]).toEqual([world.rehearsal.state().actingAdminId]);
  });
});

describe('nobody can say who acts, or where', () => {
  it.each(UNSURE)('%s when a run begins: nothing is written', async (_, fault) => {
    const { world, plan } = await ready();
    world.rehearsal.faults.add(fault(plan.tenantId));
    const { outcome } = await finish(world.execute(plan));
    expect(outcome).toMatchObject({ kind: 'refused', refusal: { kind: 'guard', guard: 'identityUnknown' } });
    expect([world.deletes(), world.journals.kept.size]).toEqual([[], 0]);
  });

  it.each(UNSURE)('%s when the token is renewed in the middle: no further deletion is sent', async (_, fault) => {
    const { world, provider, plan } = await ready();
    let sent: ReadonlySet<string> = new Set();
    const finished = await finish(
      world.execute(plan),
      atSteady(() => {
        sent = intended(world, plan.fingerprint);
        provider.token = 'two';
        world.rehearsal.faults.add(fault(plan.tenantId));
      })
    );
    expect(endOf(finished)).toBe('halted: guard');
    expect(world.deletes().filter(({ id }) => !sent.has(id))).toEqual([]);
  });
});

describe('another admin signs in in the middle', () => {
  it('is protected from the plan that names them', async () => {
    const { world, provider, plan } = await ready();
    const last = plan.items[plan.items.length - 1]?.id ?? '';
    const { rehearsal } = world;
    const finished = await finish(
      world.execute(plan),
      atSteady(() => {
        provider.token = 'two';
        rehearsal.tenant.settings.actingAdminId = last;
      })
    );
    expect(endOf(finished)).not.toBe('complete');
    expect(world.present().has(last)).toBe(true);
    expect(world.deletes().map(({ id }) => id)).not.toContain(last);
    expect(rehearsal.violations).toEqual([]);
  });
});
