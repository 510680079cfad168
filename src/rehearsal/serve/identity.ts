import { collectionAnswer, objectAnswer } from '../odata/collection';
import { WHOLE, type Kind } from '../odata/kind';
import { drawGuid, createRandom, hashText } from '../random';
import type { Exchange, Handler } from '../exchange';
import { notFound } from '../http/refusal';
import type { RawActiveRole, RawRegistrationDetails, RawRoleAssignment, RawRoleEligibility } from '../state';
import { organizationAt } from '../tenant/lifecycle';
import { isActiveAt, roleName, ROLE_TEMPLATE_IDS, rolesOf, tenantRolesOf, transitiveMembers } from '../tenant/roles';
import { listSource, only } from '../tenant/table';
import { ACTIVE_ROLES, plain, ROLE_ASSIGNMENTS, ROLE_ELIGIBILITIES, USERS } from './kinds';

const ORGANIZATION = plain<object>('organization', 'organization');
/** Roles do not page. */
const DIRECTORY_ROLES: Kind<object> = {
  ...WHOLE,
  index: 'directory',
  context: 'directoryRoles',
  type: 'directoryRole'
};
const ROLE_DEFINITIONS = plain<object>('roleManagement/directory/roleDefinitions', 'unifiedRoleDefinition');
const REGISTRATIONS = plain<RawRegistrationDetails>(
  'reports/authenticationMethods/userRegistrationDetails',
  'userRegistrationDetails',
  100
);

export const getOrganization: Handler = (exchange) =>
  collectionAnswer(exchange, ORGANIZATION, listSource([organizationAt(exchange.tenant, exchange.at)]));

export const getMe: Handler = (exchange) => {
  const { tenant, caller, at } = exchange;
  return objectAnswer(exchange, USERS, tenant.users.get(caller.userId, at) ?? notFound(caller.userId));
};

/** The role objects of the signed-in user; eligible roles are not among them. */
export const listMyRoles: Handler = (exchange) => {
  const { tenant, caller, at } = exchange;
  const roles = [...tenantRolesOf(tenant, caller.userId, at)].map((roleTemplateId) => ({
    '@odata.type': '#microsoft.graph.directoryRole',
    id: drawGuid(createRandom(hashText(roleTemplateId))),
    deletedDateTime: null,
    description: roleName(roleTemplateId),
    displayName: roleName(roleTemplateId),
    roleTemplateId
  }));
  return collectionAnswer(exchange, DIRECTORY_ROLES, listSource(roles));
};

function ownEligibilities({ tenant, caller, at }: Exchange): RawRoleEligibility[] {
  return tenant.roleEligibilities
    .all(at)
    .filter(
      ({ principalId }) => principalId === caller.userId || transitiveMembers(tenant, principalId).has(caller.userId)
    );
}

export const listMyEligibleRoles: Handler = (exchange) =>
  collectionAnswer(exchange, ROLE_ELIGIBILITIES, listSource(ownEligibilities(exchange)));

function activeRole({ tenant, caller }: Exchange, assignment: RawRoleAssignment): RawActiveRole {
  const endsAt = tenant.settings.roleEnds[assignment.id];
  return {
    ...assignment,
    assignmentType: endsAt === undefined ? 'Assigned' : 'Activated',
    memberType: assignment.principalId === caller.userId ? 'Direct' : 'Group',
    startDateTime: null,
    endDateTime: endsAt ?? null,
    roleAssignmentOriginId: assignment.id,
    roleAssignmentScheduleId: assignment.id
  };
}

/** The signed-in user's active roles as Privileged Identity Management shows them: with their ends. */
export const listMyActiveRoles: Handler = (exchange) => {
  const { tenant, caller, at } = exchange;
  const assignments = rolesOf(tenant, caller.userId, at);
  return collectionAnswer(exchange, ACTIVE_ROLES, listSource(assignments.map((each) => activeRole(exchange, each))));
};

/** Assignments of deleted users are kept for their return, out of sight. */
const isVisible =
  (exchange: Exchange) =>
  (assignment: { readonly principalId: string }): boolean =>
    exchange.tenant.deletedUsers.get(assignment.principalId, exchange.at) === undefined;

export const listRoleAssignments: Handler = (exchange) => {
  const { tenant, at } = exchange;
  const isThere = isVisible(exchange);
  const source = only(tenant.roleAssignments, (each) => isThere(each) && isActiveAt(tenant, each, at));
  return collectionAnswer(exchange, ROLE_ASSIGNMENTS, source);
};

export const listRoleEligibilities: Handler = (exchange) =>
  collectionAnswer(exchange, ROLE_ELIGIBILITIES, only(exchange.tenant.roleEligibilities, isVisible(exchange)));

/** Ids of built-in roles are their template ids. */
export const listRoleDefinitions: Handler = (exchange) =>
  collectionAnswer(
    exchange,
    ROLE_DEFINITIONS,
    listSource(
      ROLE_TEMPLATE_IDS.map((id) => ({
        id,
        description: roleName(id),
        displayName: roleName(id),
        isBuiltIn: true,
        isEnabled: true,
        templateId: id
      }))
    )
  );

/** One row for each user that is there. */
export const listRegistrationDetails: Handler = (exchange) => {
  const { tenant, at } = exchange;
  return collectionAnswer(
    exchange,
    REGISTRATIONS,
    only(tenant.registrationDetails, ({ id }) => tenant.users.get(id, at) !== undefined)
  );
};
