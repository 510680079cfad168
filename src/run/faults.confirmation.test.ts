import { large } from '../rehearsal/scenarios/large';
import { createPageLease } from './testing/pageLease';
import { endOf, finish, rehearsalWorld } from './testing/rehearsalWorld';

const USERS = 60;

const accepted = (world: ReturnType<typeof rehearsalWorld>): readonly string[] =>
  world.deletes().filter(({ status }) => status === 204).map(({ id }) => id);

describe('a plan that was edited and sealed anew', () => {
  it('with the kept admin in it is refused with the difference, however right the words and the fingerprint', async () => {
    const world = rehearsalWorld({ scenario: large(USERS) });
    const [kept] = (await world.plan()).items.slice(-1);
    const keptAdminId = kept?.id ?? '';
    // Sealed by our own code, so its fingerprint is right: only that it deletes whoever was to be kept.
    const forged = await world.plan({ keptAdminId: '', rules: [] });
    expect(forged.items.map(({ id }) => id)).toContain(keptAdminId);
    const replanning = world.replanning({ task: 'deleteUsers', choice: { keptAdminId, rules: [] } });
    const { outcome } = await finish(world.execute(forged, { replanning }));
    expect(outcome).toMatchObject({ kind: 'refused', refusal: { kind: 'stale', drift: { nowKept: [{ id: keptAdminId }] } } });
    expect(world.deletes()).toEqual([]);
  });

  it('with the kept admin both kept and planned is refused before anything is asked', async () => {
    const world = rehearsalWorld({ scenario: large(USERS) });
    const plan = await world.plan();
    const from = world.rehearsal.log.length;
    const edited = { ...plan, keptIds: [...plan.keptIds, plan.items[0]?.id ?? ''] };
    expect(endOf(await finish(world.execute(edited)))).toBe('refused: planAltered');
    expect(world.rehearsal.log.length).toBe(from);
  });
});

describe('two tabs that know nothing of each other’s lease', () => {
  /** Another tab of the same browser: the same journals, a lease of its own. */
  const anotherTab = () => ({ lease: createPageLease() });

  it('confirm the same plan at the same moment: it is executed once', async () => {
    const world = rehearsalWorld({ scenario: large(USERS), latency: 60 });
    const plan = await world.plan();
    const ends = await Promise.all([finish(world.execute(plan)), finish(world.execute(plan, {}, anotherTab()))]);
    expect(ends.map(endOf).sort()).toEqual(['complete', 'refused: alreadyRun']);
    expect(accepted(world)).toHaveLength(plan.items.length);
    expect(new Set(world.deletes().map(({ id }) => id)).size).toBe(world.deletes().length);
  });

  it('confirm two plans, the second while the first runs: the second is told of the first', async () => {
    const world = rehearsalWorld({ scenario: large(USERS), latency: 60 });
    const plan = await world.plan();
    await world.clock.advance(1_000);
    const later = await world.plan();
    let second = '';
    const first = await finish(world.execute(plan), (event) => {
      if (second === '' && event.kind === 'recorded' && event.phase === 'ramp') {
        second = 'asked';
        void finish(world.execute(later, {}, anotherTab())).then((end) => {
          second = endOf(end);
        });
      }
    });
    expect([endOf(first), second]).toEqual(['complete', 'refused: unresolvedJournal']);
    expect(accepted(world)).toHaveLength(plan.items.length);
  });
});
