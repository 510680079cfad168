import type { Facts } from '../facts';
import { ROLE } from '../facts/roles';

/**
 * What a user may do in the directory. `privileged`: holds some directory role, so that deleting needs
 * `Directory.AccessAsUser.All`. Members of role-assignable groups count as holders of the group's roles.
 * @see https://learn.microsoft.com/graph/api/resources/users#who-can-perform-sensitive-actions
 */
export type Authority =
  | 'globalAdministrator'
  | 'globalAdministratorThroughGroup'
  | 'globalAdministratorEligible'
  | 'privileged'
  | 'none'
  | 'unknown';

/** `of` answers `unknown` for everybody whose authority the facts leave open. */
export interface Authorities {
  readonly extent: 'known' | 'unknown';
  of(userId: string): Authority;
}

const RANK: readonly Authority[] = [
  'globalAdministrator',
  'globalAdministratorThroughGroup',
  'privileged',
  'globalAdministratorEligible'
];

/**
 * Who holds which authority, directly or through groups. Of eligibilities only those of Global Administrators are
 * marked: somebody could make them active any minute, until then Graph treats their holders like everybody else.
 */
export function authoritiesFrom(facts: Pick<Facts, 'roleAssignments' | 'roleGroupMembers' | 'roleEligibilities'>): Authorities {
  const { roleAssignments, roleGroupMembers, roleEligibilities } = facts;
  if (roleAssignments.kind === 'unread') {
    return { extent: 'unknown', of: () => 'unknown' };
  }
  const found = new Map<string, Authority>();
  const note = (id: string, authority: Authority): void => {
    const known = found.get(id);
    if (known === undefined || RANK.indexOf(authority) < RANK.indexOf(known)) {
      found.set(id, authority);
    }
  };
  const groups = new Map(
    roleGroupMembers.kind === 'read' ? roleGroupMembers.value.map((each) => [each.groupId, each.members] as const) : []
  );
  let open = false;
  for (const { templateId, principal, scope } of roleAssignments.value) {
    const global = templateId === ROLE.globalAdministrator && scope === '/';
    if (principal.kind !== 'group') {
      note(principal.id, global ? 'globalAdministrator' : 'privileged');
      continue;
    }
    const members = groups.get(principal.id);
    open = open || members === undefined;
    for (const member of members ?? []) {
      note(member.id, global ? 'globalAdministratorThroughGroup' : 'privileged');
    }
  }
  for (const { templateId, principalId } of roleEligibilities.kind === 'read' ? roleEligibilities.value : []) {
    const ids = [principalId, ...(groups.get(principalId) ?? []).map((member) => member.id)];
    if (templateId === ROLE.globalAdministrator) {
      ids.forEach((id) => note(id, 'globalAdministratorEligible'));
    }
  }
  return { extent: open ? 'unknown' : 'known', of: (userId) => found.get(userId) ?? (open ? 'unknown' : 'none') };
}

/** Global Administrator right now: an eligibility is not enough to be the one who remains. */
export function isActiveGlobalAdministrator(authority: Authority): boolean {
  return authority === 'globalAdministrator' || authority === 'globalAdministratorThroughGroup';
}
