import type { Exchange } from '../exchange';
import { DIRECTORY_PAGES, WHOLE, type Kind } from '../odata/kind';
import { USER_DEFAULTS } from '../odata/entityTypes';
import type {
  RawActiveRole,
  RawApplication,
  RawDevice,
  RawDomain,
  RawFederation,
  RawGroup,
  RawObject,
  RawPermissionGrant,
  RawRoleAssignment,
  RawRoleEligibility,
  RawServicePrincipal,
  RawSubscribedSku,
  RawSubscription,
  RawUser
} from '../state';
import { skuAt, subscriptionOf, userAt } from '../tenant/lifecycle';
import { directoryObject } from './directoryObjects';

/** Every kind of object, and how Graph lists it. */
export const USERS: Kind<RawUser> = {
  ...DIRECTORY_PAGES,
  context: 'users',
  type: 'user',
  defaults: USER_DEFAULTS,
  present: (user, { tenant, at }) => userAt(tenant, user, at),
  // Users without a manager come without the property.
  expand: { manager: ({ id }, { tenant, at }) => directoryObject(tenant, tenant.settings.managers[id] ?? '', at) }
};

/** Lists and details of the directory that look the same. */
const directory = <Value extends object>(context: string, type: string): Kind<Value> => ({
  ...DIRECTORY_PAGES,
  context,
  type
});

export const GROUPS = directory<RawGroup>('groups', 'group');
export const APPLICATIONS = directory<RawApplication>('applications', 'application');
export const SERVICE_PRINCIPALS = directory<RawServicePrincipal>('servicePrincipals', 'servicePrincipal');
export const DEVICES = directory<RawDevice>('devices', 'device');
export const ADMINISTRATIVE_UNITS = directory<RawObject>('directory/administrativeUnits', 'administrativeUnit');
export const CONTACTS = directory<RawObject>('contacts', 'orgContact');
export const DIRECTORY_OBJECTS = directory<object>('directoryObjects', 'directoryObject');

export const SUBSCRIPTIONS: Kind<RawSubscription> = {
  ...WHOLE,
  context: 'directory/subscriptions',
  type: 'companySubscription',
  present: (raw, { tenant, at }) => subscriptionOf(tenant, raw, at)
};

/** Takes `$select` and nothing else. @see https://learn.microsoft.com/graph/api/subscribedsku-list */
export const SUBSCRIBED_SKUS: Kind<RawSubscribedSku> = {
  ...WHOLE,
  context: 'subscribedSkus',
  type: 'subscribedSku',
  options: ['$select'],
  present: (raw, { tenant, at }) => skuAt(tenant, raw, at)
};

/** Everything outside the directory's own index. */
export const plain = <Value extends object>(
  context: string,
  type: string,
  page: number | 'all' = 'all',
  maxTop = 999
): Kind<Value> => ({
  index: 'none',
  page,
  maxTop,
  context,
  type
});

export const DOMAINS: Kind<RawDomain> = { ...WHOLE, context: 'domains', type: 'domain' };
export const FEDERATIONS = plain<RawFederation>('federationConfiguration', 'internalDomainFederation');
export const PERMISSION_GRANTS = plain<RawPermissionGrant>('oauth2PermissionGrants', 'oAuth2PermissionGrant', 100);

/** `$expand=principal` names whoever holds the role; null when that is gone for good. */
const PRINCIPAL = {
  principal: ({ principalId }: { readonly principalId: string }, { tenant, at }: Exchange): object | null =>
    directoryObject(tenant, principalId, at) ?? null
};

export const ROLE_ASSIGNMENTS: Kind<RawRoleAssignment> = {
  ...plain('roleManagement/directory/roleAssignments', 'unifiedRoleAssignment', 100),
  expand: PRINCIPAL
};

export const ACTIVE_ROLES: Kind<RawActiveRole> = {
  ...plain('roleManagement/directory/roleAssignmentScheduleInstances', 'unifiedRoleAssignmentScheduleInstance', 100),
  expand: PRINCIPAL
};

export const ROLE_ELIGIBILITIES: Kind<RawRoleEligibility> = {
  ...plain('roleManagement/directory/roleEligibilityScheduleInstances', 'unifiedRoleEligibilityScheduleInstance', 100),
  expand: PRINCIPAL
};
