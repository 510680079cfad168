import * as v from 'valibot';
import type { Facts } from '.';
import { read } from '../routes/call';
import { PRINCIPAL } from './reading/principal';
import { items, MAX_PAGE } from './reading/question';
import { MALFORMED, parsed, shaped, type Parsed } from './reading/shape';
import type { Principal, RoleGroupMembers } from './roles';
import type { AfterSource } from './source';

/** The groups that hold a role or are eligible for one, each once. */
function groupIds(facts: Facts): readonly string[] {
  const { roleAssignments, roleEligibilities } = facts;
  const holders = roleAssignments.kind === 'read' ? roleAssignments.value.map(({ principal }) => principal) : [];
  const eligible = roleEligibilities.kind === 'read' ? roleEligibilities.value.map(({ principal }) => principal) : [];
  const isGroup = (principal?: Principal): principal is Principal => principal?.kind === 'group';
  return [...new Set([...holders, ...eligible].filter(isGroup).map((group) => group.id))];
}

function parse(answers: readonly unknown[], facts: Facts): Parsed<readonly RoleGroupMembers[]> {
  const shape = shaped(v.array(v.array(PRINCIPAL)), answers);
  if (shape.kind === 'unparsed') {
    return MALFORMED;
  }
  return parsed(groupIds(facts).map((groupId, index) => ({ groupId, members: shape.value[index] ?? [] })));
}

const query = { $select: 'id,displayName,userPrincipalName', $top: MAX_PAGE };

/** One request a group. Eligibilities need a licence that most tenants lack; the active holders are read without. */
export const roleGroupMembers: AfterSource<'roleGroupMembers'> = {
  kind: 'after',
  id: 'roleGroupMembers',
  needs: ['roleAssignments'],
  uses: ['roleEligibilities'],
  questions: (facts) => groupIds(facts).map((id) => items(read('listGroupMembersTransitive', { id }, { query }))),
  parse
};
