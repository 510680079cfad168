import { aUser } from '../facts/testing';
import type { User } from '../facts/users';
import { resultOf } from '../ports/work';
import type { Authority } from './authority';
import { sortUsers, type SortInput } from './sortUsers';

const AUTHORITIES: Record<string, Authority> = { boss: 'globalAdministrator', grouped: 'globalAdministratorThroughGroup', helpdesk: 'privileged', eligible: 'globalAdministratorEligible' };

function sort(users: readonly User[], over: Partial<SortInput> = {}): Record<string, string> {
  const input: SortInput = {
    users,
    actingAdminId: 'me',
    keptAdminId: '',
    standByAdminId: '',
    rules: [],
    directorySync: 'off',
    authorities: { extent: 'known', of: (id) => AUTHORITIES[id] ?? 'none' },
    privilege: { accessAsUser: 'granted', role: 'enough' },
    ...over
  };
  return Object.fromEntries(resultOf(sortUsers(input)).map(({ user, column, reason }) => [user.id, `${column}: ${reason}`]));
}
const ids = (...names: readonly string[]): readonly User[] => names.map((id) => aUser({ id }));

describe('who always stays', () => {
  it('is the acting, the kept and the stand-by admin, whatever else is true of them', () => {
    const users = [aUser({ id: 'ME', source: 'synced' }), aUser({ id: 'kept', type: 'sync' }), aUser({ id: 'spare' })];
    expect(sort(users, { keptAdminId: 'KEPT', standByAdminId: 'spare', directorySync: 'on', privilege: { accessAsUser: 'missing', role: 'enough' } })).toEqual({
      ME: 'stays: actingAdmin',
      kept: 'stays: keptAdmin',
      spare: 'stays: standByAdmin'
    });
  });

  it('is nobody by an empty id', () => {
    expect(sort(ids('a'), { keptAdminId: '', standByAdminId: '' })).toEqual({ a: 'goes: noRuleKeeps' });
  });
});

describe('who a rule keeps', () => {
  it('stays with the reason, also when the rule could not be evaluated', () => {
    const users = [aUser({ id: 'a' }), aUser({ id: 'b', userPrincipalName: 'svc-1@x' }), aUser({ id: 'c', createdAt: '' }), aUser({ id: 'd', createdAt: '2026-11-01T00:00:00Z' })];
    const rules = [
      { kind: 'exact', value: 'a' },
      { kind: 'pattern', field: 'userPrincipalName', pattern: 'svc-*' },
      { kind: 'newer', since: '2026-10-01' }
    ] as const;
    expect(sort(users, { rules })).toEqual({
      a: 'stays: ruleExact',
      b: 'stays: rulePattern',
      c: 'stays: ruleCannotTell',
      d: 'stays: ruleNewer'
    });
  });

  it('stays even when it could not be deleted anyway', () => {
    expect(sort([aUser({ id: 'a', source: 'synced' })], { directorySync: 'on', rules: [{ kind: 'exact', value: 'a' }] })).toEqual({
      a: 'stays: ruleExact'
    });
  });
});

describe('who cannot go yet', () => {
  it('is synced, for as long as Graph marks it so', () => {
    const users = [aUser({ id: 'a', source: 'synced' }), aUser({ id: 'b', type: 'sync' }), aUser({ id: 'c' })];
    expect(sort(users, { directorySync: 'on' })).toEqual({
      a: 'locked: syncedWhileSyncOn',
      b: 'locked: syncAccountWhileSyncOn',
      c: 'goes: noRuleKeeps'
    });
    expect(sort(users, { directorySync: 'off' })).toEqual({ a: 'locked: stillMarkedSynced', b: 'goes: noRuleKeeps', c: 'goes: noRuleKeeps' });
  });

  it('holds a role while the scope for that is missing', () => {
    const users = ids('boss', 'grouped', 'helpdesk', 'eligible', 'plain');
    const locked = 'locked: privilegedWithoutScope';
    expect(sort(users, { privilege: { accessAsUser: 'missing', role: 'enough' } })).toEqual({
      boss: locked,
      grouped: locked,
      helpdesk: locked,
      eligible: 'goes: noRuleKeeps',
      plain: 'goes: noRuleKeeps'
    });
    expect(Object.values(sort(users, { privilege: { accessAsUser: 'unknown', role: 'enough' } }))).toEqual(Array(5).fill('goes: noRuleKeeps'));
  });
});

it('names the role that is missing, once the scope is there', () => {
  const locked = 'locked: privilegedWithoutRole';
  const privilege = { accessAsUser: 'granted', role: 'notEnough' } as const;
  expect(sort(ids('boss', 'grouped', 'helpdesk', 'eligible', 'plain'), { privilege })).toEqual({
    boss: locked,
    grouped: locked,
    helpdesk: locked,
    eligible: 'goes: noRuleKeeps',
    plain: 'goes: noRuleKeeps'
  });
  expect(sort(ids('boss'), { privilege: { accessAsUser: 'missing', role: 'notEnough' } })).toEqual({ boss: 'locked: privilegedWithoutScope' });
  expect(sort(ids('boss'), { privilege: { accessAsUser: 'granted', role: 'unknown' } })).toEqual({ boss: 'goes: noRuleKeeps' });
});

it('sorts guests, agents, sync accounts and members alike, in the order they come, each once', () => {
  const users = [aUser({ id: 'g', type: 'guest' }), aUser({ id: 'a', type: 'agent' }), aUser({ id: 's', type: 'sync' }), aUser({ id: 'm' })];
  expect(Object.entries(sort(users))).toEqual(['g', 'a', 's', 'm'].map((id) => [id, 'goes: noRuleKeeps']));
});
