import { ROLE } from '../../facts/roles';
import { factsWith, unread } from '../../facts/testing';
import { aPlan, anItem, AT } from '../../run/testing/samples';
import type { TaskId } from '../../steps/taskId';
import { roleEndsEarly } from './roleEndsEarly';

const MINUTE = 60_000;
const soon = (minutes: number): string => new Date(Date.parse(AT) + minutes * MINUTE).toISOString();
const factsUntil = (endsAt: string) => factsWith({ myRoleEnds: [{ templateId: ROLE.globalAdministrator, endsAt }] });

async function termFor(count: number, minutes: number, task: TaskId = 'deleteUsers') {
  const made = await aPlan({ items: [anItem({ id: 'b' })] });
  const items = Array.from({ length: count }, (_, index) => anItem({ id: `user-${index}` }));
  return roleEndsEarly({ ...made, task, items }, factsUntil(soon(minutes)));
}

describe('the end of the role', () => {
  it.each([
    // 100,000 deletions take 84 minutes at the documented limit.
    ['a small plan', 10, 59, 'ends'],
    ['a small plan', 10, 61, 'noEndKnown'],
    ['a large plan', 100_000, 84, 'ends'],
    ['a large plan', 100_000, 120, 'ends'],
    ['a large plan', 100_000, 130, 'noEndKnown']
  ] as const)('of %s with %d objects in %d minutes: %s', async (_, count, minutes, kind) => {
    const term = await termFor(count, minutes);
    expect(term).toEqual(kind === 'ends' ? { kind, at: soon(minutes) } : { kind });
  });

  it('is not in the way of what undoes something, and unknown where it cannot be read', async () => {
    expect(await termFor(10, 5, 'restoreUsers')).toEqual({ kind: 'noEndKnown' });
    const plan = await aPlan({ items: [anItem({ id: 'b' })] });
    expect(roleEndsEarly(plan, factsWith({ myRoleEnds: unread('licence') }))).toEqual({ kind: 'noEndKnown' });
    expect(roleEndsEarly(plan, factsUntil(''))).toEqual({ kind: 'noEndKnown' });
  });
});
