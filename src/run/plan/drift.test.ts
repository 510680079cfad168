import { resultOf } from '../../ports/work';
import { driftOf, driftSize } from './drift';
import { anItem, aPlan, draftOf } from '../testing/samples';

describe('what changed since the approval', () => {
  it('is nothing when the same plan would be made, in any order', async () => {
    const plan = await aPlan();
    expect(driftSize(resultOf(driftOf(plan, draftOf({ items: [...plan.items].reverse() }))))).toBe(0);
  });

  it('is named by kind', async () => {
    const plan = await aPlan({ items: ['same', 'gone', 'kept', 'renamed', 'promoted'].map((id) => anItem({ id })) });
    const drift = resultOf(
      driftOf(plan, draftOf({
        items: [
          anItem({ id: 'same' }),
          anItem({ id: 'renamed', name: 'Another' }),
          anItem({ id: 'promoted', authority: 'globalAdministrator' }),
          anItem({ id: 'new' })
        ],
        keptIds: ['admin', 'kept']
      }))
    );
    expect(Object.entries(drift).map(([kind, items]) => `${kind}: ${(items as { id: string }[]).map(({ id }) => id).join(', ')}`)).toEqual([
      'appeared: new',
      'gone: gone',
      'nowKept: kept',
      'changed: promoted, renamed'
    ]);
    expect(driftSize(drift)).toBe(5);
  });
});
