import { large } from '../rehearsal/scenarios/large';
import { createPageLease } from './testing/pageLease';
import type { RunEvent } from './runEvent';
import { endOf, finish, rehearsalWorld, type World } from './testing/rehearsalWorld';
import { demote, isIntentIn, isPaused, once, promote } from './testing/troubles';

const USERS = 40;

async function ready() {
  const world = rehearsalWorld({ scenario: large(USERS), latency: 60 });
  return { world, plan: await world.plan() };
}

/** Changes the acting admin's account behind the run's back. */
function become({ rehearsal: { tenant } }: World, change: object): void {
  const me = tenant.users.get(tenant.settings.actingAdminId);
  if (me !== undefined) {
    tenant.users.put({ ...me, ...change });
  }
}

const isVerifiedIn = (phase: string) => (event: RunEvent): boolean =>
  event.kind === 'recorded' && event.record.kind === 'looked' && event.phase === phase && event.counts.verified > 0;
const pausesOf = (world: World, runId: string) => world.journals.records(runId).filter(({ kind }) => kind === 'paused');
const FORBIDDEN = { kind: 'status', status: 403, code: 'Authorization_RequestDenied' } as const;

describe('the acting admin becomes', () => {
  it.each([
    ['guest', { userType: 'Guest' }],
    ['synced', { onPremisesSyncEnabled: true }]
  ])('%s: the run stops before its next phase, and says why', async (what, change) => {
    const { world, plan } = await ready();
    const finished = await finish(world.execute(plan), once(isIntentIn('canary'), () => become(world, change)));
    expect(finished.outcome).toMatchObject({ end: { kind: 'halted', reason: { kind: 'actingAdmin', what } } });
    expect(world.deletes()).toHaveLength(1);
    expect(pausesOf(world, plan.fingerprint)).toEqual([]);
  });

  it('guest while a run holds still for the role: it stops then', async () => {
    const { world, plan } = await ready();
    const changes = [once(isIntentIn('ramp'), () => demote(world)), once(isPaused, () => become(world, { userType: 'Guest' }))];
    const finished = await finish(world.execute(plan), (event) => changes.forEach((change) => change(event)));
    expect(endOf(finished)).toBe('halted: actingAdmin');
  });
});

describe('the role', () => {
  it('is looked at before each phase: nothing is refused for want of it', async () => {
    const { world, plan } = await ready();
    const changes = [once(isVerifiedIn('canary'), () => demote(world)), once(isPaused, () => promote(world))];
    const finished = await finish(world.execute(plan), (event) => changes.forEach((change) => change(event)));
    expect(endOf(finished)).toBe('complete');
    expect(pausesOf(world, plan.fingerprint)).toMatchObject([{ why: { kind: 'role' }, again: [] }]);
    expect(world.deletes().map(({ status }) => status)).not.toContain(403);
  });

  it('is no excuse for a refusal of somebody who holds it: that is final', async () => {
    const { world, plan } = await ready();
    world.rehearsal.faults.add({ match: { method: 'DELETE', path: `/users/${plan.items[20]?.id ?? ''}`, times: 'always' }, effect: FORBIDDEN });
    const finished = await finish(world.execute(plan));
    expect(endOf(finished)).toBe('incomplete');
    expect(pausesOf(world, plan.fingerprint)).toEqual([]);
    expect(world.deletes().filter(({ id }) => id === plan.items[20]?.id)).toHaveLength(1);
  });

  it('can not be read: a refusal is final, and canary and ramp still watch', async () => {
    const { world, plan } = await ready();
    world.rehearsal.faults.add({ match: { method: 'GET', path: '/me/', times: 'always', nth: 4 }, effect: FORBIDDEN });
    const finished = await finish(world.execute(plan), once(isIntentIn('ramp'), () => demote(world)));
    expect(endOf(finished)).toBe('halted: tooManyFailures');
    expect(pausesOf(world, plan.fingerprint)).toEqual([]);
  });

  it.each(['closed', 'stopped'])('is lost, and the page is %s before anybody has looked why: what was refused is sent again', async (how) => {
    const { world, plan } = await ready();
    const stop = new AbortController();
    const run = world.execute(plan, { stop: stop.signal });
    const loses = once(isIntentIn('steady'), () => demote(world));
    for (let step = await run.next(); step.done !== true; step = await run.next()) {
      loses(step.value);
      const { value } = step;
      const isRefused = value.kind === 'recorded' && value.record.kind === 'outcome' && value.counts.failed > 0;
      if (isRefused && how === 'closed') {
        break;
      }
      if (isRefused) {
        stop.abort();
      }
    }
    expect(pausesOf(world, plan.fingerprint)).toEqual([]);
    promote(world);
    expect(endOf(await finish(world.resume(plan.fingerprint, {}, { lease: createPageLease() })))).toBe('complete');
    expect(world.present().size).toBe(1);
  });

  it('is not asked of somebody who undoes something: there Graph alone decides', async () => {
    const { world, plan } = await ready();
    await finish(world.execute(plan));
    const undo = await world.restorePlan(plan.items.slice(0, 3).map(({ id }) => id));
    world.rehearsal.faults.add({ match: { method: 'POST', path: '/directory/deletedItems/', times: 'always' }, effect: FORBIDDEN });
    const finished = await finish(world.execute(undo), once(isIntentIn('canary'), () => demote(world)));
    expect(endOf(finished)).toBe('halted: canaryFailed');
    expect(pausesOf(world, undo.fingerprint)).toEqual([]);
  });
});
