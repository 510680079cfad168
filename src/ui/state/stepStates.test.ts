import { judgeAll } from '../../checks';
import type { StepId } from '../../checks/check';
import type { Records } from '../../facts/records';
import { anApplication, aPrincipal, aRoleAssignment, aSubscription, aUser, closedTenant, factsWith, NOW, unread, wholeOf, type FactOverrides } from '../../facts/testing';
import { stepStates, type Lock } from './stepStates';

const stateOf = (step: StepId, over: FactOverrides = {}) => {
  const state = stepStates(judgeAll(factsWith(over))).find((each) => each.step === step);
  if (state === undefined) {
    throw new Error(step);
  }
  return state;
};
/** An inventory that knows everybody: what is there now is no more than it lists. */
const records: Records = {
  ...closedTenant().records,
  inventory: {
    kind: 'exported', at: NOW, by: 'Adele Vance', unread: [], fingerprint: 'f',
    counts: { users: 9, groups: 9, applications: 9, servicePrincipals: 9, domains: 9 }
  }
};
const withOthers = { users: wholeOf([...closedTenant().users.items, aUser()]), records };
const active = { subscriptions: [aSubscription()] };
const open = { records: { ...records, attestations: [] } };
const openers = (lock: Lock) => (lock.kind === 'open' ? [] : lock.opens.map(({ check }) => check.id));

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
    ['cancel', { ...withOthers, ...active }, ['U02']],
    ['mfa', withOthers, ['U02']],
    ['users', { ...withOthers, myRoles: [] }, ['P01']],
    ['users', { ...withOthers, myRoles: unread('service') }, ['P01']],
    ['users', { ...withOthers, records: { ...records, inventory: { kind: 'none' } } }, ['P07']],
    ['delete', { users: unread('role'), subscriptions: unread('scope') }, ['P05', 'U02']],
    ['prepare', { users: unread('service'), me: unread('service') }, []]
  ])('locks %s until its gates have passed: unread does not open one', (step, over, opens) => {
    expect(openers(stateOf(step, over).lock)).toEqual(opens);
  });

  it('has no lock where nothing is left to do', () => {
    expect(stateOf('cancel', withOthers)).toMatchObject({ standing: { kind: 'done' }, lock: { kind: 'open' } });
  });

  it('is open as soon as one of its checks is, and each check has its own lock', () => {
    const state = stateOf('cancel', { ...withOthers, ...active, ...open });
    expect(state.lock.kind).toBe('open');
    expect([state.lockOf('S06').kind, openers(state.lockOf('S01')), openers(state.lockOf('D01'))]).toEqual(['open', ['U02', 'P12'], ['U02']]);
  });

  it('is not opened from inside: a directory waits for others, not for its own applications', () => {
    const state = stateOf('directory', { ...withOthers, ...active, applications: wholeOf([anApplication()]), ...open });
    expect(openers(state.lock)).toEqual(['P06', 'U02', 'S01', 'S06', 'M02']);
    expect(openers(state.lockOf('D08'))).toContain('D02');
  });

  it('says what a check opens, without what is settled', () => {
    expect(stateOf('prepare', withOthers).opensOf('P07').map(({ check }) => check.id)).toEqual(['U02']);
  });

  it('opens the long waits while only a stand-by admin is left', () => {
    const { users, roleAssignments } = closedTenant();
    const over = {
      roleAssignments: [...roleAssignments, aRoleAssignment({ principal: aPrincipal({ id: 'standBy' }) })],
       users: wholeOf([...users.items, aUser({ id: 'standBy' })]),
      records: { ...records, standByAdminId: 'standBy' },
      ...active
    };
    expect(stateOf('users', over).standing.kind).toBe('waiting');
    expect(stateOf('cancel', over).lock.kind).toBe('open');
  });
});
