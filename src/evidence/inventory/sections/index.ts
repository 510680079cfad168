import {
  APPLICATIONS,
  CONDITIONAL_ACCESS,
  NAMED_LOCATIONS,
  PERMISSION_GRANTS,
  POLICIES,
  ROLE_ASSIGNMENTS,
  ROLE_DEFINITIONS,
  ROLE_ELIGIBILITIES,
  SERVICE_PRINCIPALS
} from './access';
import { ADMINISTRATIVE_UNITS, CONTACTS, DELETED_USERS, GROUP_MEMBERS, GROUP_OWNERS, GROUPS, USERS } from './people';
import type { Section, SectionId } from './section';
import { DEVICES, DOMAINS, ORGANIZATION_SECTION, SUBSCRIBED_SKUS, SUBSCRIPTIONS } from './tenant';

/** A section for each id: one without does not compile. */
export const SECTIONS: Readonly<Record<SectionId, Section>> = {
  organization: ORGANIZATION_SECTION,
  subscribedSkus: SUBSCRIBED_SKUS,
  subscriptions: SUBSCRIPTIONS,
  domains: DOMAINS,
  users: USERS,
  deletedUsers: DELETED_USERS,
  groups: GROUPS,
  groupMembers: GROUP_MEMBERS,
  groupOwners: GROUP_OWNERS,
  administrativeUnits: ADMINISTRATIVE_UNITS,
  roleDefinitions: ROLE_DEFINITIONS,
  roleAssignments: ROLE_ASSIGNMENTS,
  roleEligibilities: ROLE_ELIGIBILITIES,
  applications: APPLICATIONS,
  servicePrincipals: SERVICE_PRINCIPALS,
  permissionGrants: PERMISSION_GRANTS,
  conditionalAccess: CONDITIONAL_ACCESS,
  namedLocations: NAMED_LOCATIONS,
  policies: POLICIES,
  devices: DEVICES,
  contacts: CONTACTS
};
