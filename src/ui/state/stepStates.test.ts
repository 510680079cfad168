import { judgeAll } from '../../checks';
import type { StepId } from '../../checks/check';
import { aPrincipal, aRoleAssignment, aUser, closedTenant, factsWith, unread, wholeOf, type FactOverrides } from '../../facts/testing';
import { stepStates } from './stepStates';

const stateOf = (step: StepId, over: FactOverrides = {}) => {
  const state = stepStates(judgeAll(factsWith(over))).find((each) => each.step === step);
  if (state === undefined) {
    throw new Error(step);
  }
  return state;
};
const withOthers = { users: wholeOf([...closedTenant().users.items, aUser()]) };

describe('stepStates', () => {
  it('has every check in exactly one step', () => {
    const reports = judgeAll(factsWith());
    expect(stepStates(reports).flatMap(({ reports: own }) => own)).toHaveLength(reports.length);
  });

  it('is done when everything that can block has passed', () => {
    expect(stateOf('users').standing).toEqual({ kind: 'done' });
  });

  it('is not done while something that can block could not be read', () => {
    expect(stateOf('users', { users: unread('role') }).standing).toEqual({ kind: 'couldNotCheck', checks: 2 });
  });

  it('counts what blocks before what waits or is unread', () => {
    expect(stateOf('users', { ...withOthers, organization: unread('service') }).standing).toMatchObject({ kind: 'blocks', checks: 1 });
  });

  it.each<[StepId, FactOverrides, readonly string[]]>([
    ['cancel', withOthers, ['U02']],
    ['mfa', withOthers, ['U02']],
    ['users', { myRoles: [] }, ['P01']],
    ['users', { myRoles: unread('service') }, ['P01']],
    ['delete', { subscriptions: unread('scope') }, ['S01']],
    ['prepare', { users: unread('service'), me: unread('service') }, []]
  ])('locks %s until its gates have passed: unread does not open one', (step, over, opens) => {
    const { lock } = stateOf(step, over);
    expect(lock.kind === 'open' ? [] : lock.opens.map(({ check }) => check.id)).toEqual(opens);
  });

  it('opens the long waits while only a stand-by admin is left', () => {
    const { users, records, roleAssignments } = closedTenant();
    const over = {
      roleAssignments: [...roleAssignments, aRoleAssignment({ principal: aPrincipal({ id: 'standBy' }) })],
       users: wholeOf([...users.items, aUser({ id: 'standBy' })]),
      records: { ...records, standByAdminId: 'standBy' }
    };
    expect(stateOf('users', over).standing.kind).toBe('waiting');
    expect(stateOf('cancel', over).lock.kind).toBe('open');
  });
});
