import type { PlannedItem } from '../../steps/task';
import { createPlan, isIntact, type Plan } from './plan';
import { anItem, aPlan, draftOf } from '../testing/samples';

describe('a plan', () => {
  it('does not depend on the order in which the tenant was read', async () => {
    const items = ['c', 'a', 'b'].map((id) => anItem({ id }));
    const one = await aPlan({ items, keptIds: ['y', 'x'] });
    const other = await aPlan({ items: [...items].reverse(), keptIds: ['x', 'y'] });
    expect(one).toEqual(other);
    expect(one.fingerprint).toMatch(/^[0-9a-f]{64}$/);
  });

  it('writes plain members first and Global Administrators last', async () => {
    const items: readonly PlannedItem[] = [
      anItem({ id: '1', authority: 'globalAdministrator' }),
      anItem({ id: '2', kind: 'sync' }),
      anItem({ id: '3', authority: 'privileged' }),
      anItem({ id: '4', kind: 'guest' }),
      anItem({ id: '5' })
    ];
    expect((await aPlan({ items })).items.map(({ id }) => id)).toEqual(['5', '4', '2', '3', '1']);
  });

  it('cannot be changed', async () => {
    const plan = await aPlan();
    expect(() => Object.assign(plan, { tenantId: 'other' })).toThrow(TypeError);
    expect(() => (plan.items as PlannedItem[]).push(anItem())).toThrow(TypeError);
    expect(() => (plan.keptIds as string[]).pop()).toThrow(TypeError);
  });

  it.each<[string, Parameters<typeof draftOf>[0]]>([
    ['empty', { items: [] }],
    ['noTenant', { tenantId: '' }],
    ['noTenant', { initialDomain: '' }],
    ['noId', { items: [anItem({ id: '' })] }],
    ['twice', { items: [anItem({ id: 'a' }), anItem({ id: 'A' })] }],
    ['keptIsPlanned', { items: [anItem({ id: 'A' })], keptIds: ['a'] }]
  ])('is refused: %s', async (problem, over) => {
    expect(await createPlan('deleteUsers', draftOf(over), '2026-11-20T12:00:00.000Z')).toEqual({ kind: 'refused', problem });
  });

  const EDITS: Readonly<Record<string, (plan: Plan) => Plan>> = {
    tenant: (plan) => ({ ...plan, tenantId: 'other' }),
    name: (plan) => ({ ...plan, tenantName: 'other' }),
    domain: (plan) => ({ ...plan, initialDomain: 'other.onmicrosoft.com' }),
    task: (plan) => ({ ...plan, task: 'restoreUsers' }),
    'one more': (plan) => ({ ...plan, items: [...plan.items, anItem({ id: 'zzz' })] }),
    'one less': (plan) => ({ ...plan, items: plan.items.slice(1) }),
    'another order': (plan) => ({ ...plan, items: [...plan.items].reverse() }),
    'another id': (plan) => ({ ...plan, items: plan.items.map((item, at) => (at === 0 ? { ...item, id: 'aaa' } : item)) }),
    'another reason': (plan) => ({ ...plan, items: plan.items.map((item) => ({ ...item, reason: 'chosen' })) }),
    'nobody kept': (plan) => ({ ...plan, keptIds: [] }),
    author: (plan) => ({ ...plan, createdBy: { id: 'x', name: 'x' } }),
    time: (plan) => ({ ...plan, createdAt: '2026-11-21T12:00:00.000Z' }),
    fingerprint: (plan) => ({ ...plan, fingerprint: '0'.repeat(64) })
  };

  it('is intact as it was made, and after a way through JSON', async () => {
    const plan = await aPlan();
    expect(await isIntact(plan)).toBe(true);
    expect(await isIntact(JSON.parse(JSON.stringify(plan)) as Plan)).toBe(true);
  });

  it.each(Object.keys(EDITS))('is no longer intact with an edit of: %s', async (edit) => {
    const plan = await aPlan({ items: [anItem({ id: 'a' }), anItem({ id: 'b' })] });
    expect(await isIntact(EDITS[edit]?.(plan) ?? plan)).toBe(false);
  });

  it('cannot be confused by names that look like its own separators', async () => {
    const one = await aPlan({ items: [anItem({ id: 'a', name: 'x","y' })] });
    const other = await aPlan({ items: [anItem({ id: 'a', name: 'x', reference: 'y' })] });
    expect(one.fingerprint).not.toBe(other.fingerprint);
  });
});
