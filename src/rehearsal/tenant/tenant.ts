import type { RawObject, TenantState } from '../state';
import { createTable, type Table, type TableKeys } from './table';

/** The parts of the state that are lists of objects with an id. */
type CollectionName = {
  [Name in keyof TenantState]: TenantState[Name] extends RawObject[] ? Name : never;
}[keyof TenantState];

type Tables = { readonly [Name in CollectionName]: Table<TenantState[Name][number]> };

/** Everything else: changed in place, visible at once. */
export type Settings = Omit<TenantState, CollectionName>;

/** The tenant while it lives: its collections as tables with a past, its settings as they are. */
export interface Tenant extends Tables {
  readonly settings: Settings;
  /** Service time in ms since 1970. */
  now(): number;
}

const byId: TableKeys<RawObject> = { key: (value) => value.id };
const byIdAndName = { ...byId, name: (value: RawObject & { userPrincipalName: string }) => value.userPrincipalName };

/** Takes a scenario's state over; the arrays are not copied again until somebody asks for a snapshot. */
export function createTenant(state: TenantState, now: () => number): Tenant {
  const {
    users,
    deletedUsers,
    groups,
    administrativeUnits,
    contacts,
    roleAssignments,
    roleEligibilities,
    subscriptions,
    subscribedSkus,
    azureSubscriptions,
    domains,
    applications,
    servicePrincipals,
    permissionGrants,
    devices,
    bitlockerKeys,
    autopilotDevices,
    conditionalAccess,
    namedLocations,
    registrationDetails,
    b2xUserFlows,
    b2cUserFlows,
    identityProviders,
    trustFrameworkPolicies,
    delegatedAdmins,
    ediscoveryCases,
    ...settings
  } = state;
  const table = <Value extends RawObject>(values: readonly Value[]): Table<Value> => createTable(values, byId, now);
  return {
    users: createTable(users, byIdAndName, now),
    deletedUsers: table(deletedUsers),
    groups: table(groups),
    administrativeUnits: table(administrativeUnits),
    contacts: table(contacts),
    roleAssignments: table(roleAssignments),
    roleEligibilities: table(roleEligibilities),
    subscriptions: table(subscriptions),
    subscribedSkus: table(subscribedSkus),
    azureSubscriptions: table(azureSubscriptions),
    domains: table(domains),
    applications: table(applications),
    servicePrincipals: table(servicePrincipals),
    permissionGrants: table(permissionGrants),
    devices: table(devices),
    bitlockerKeys: table(bitlockerKeys),
    autopilotDevices: table(autopilotDevices),
    conditionalAccess: table(conditionalAccess),
    namedLocations: table(namedLocations),
    registrationDetails: table(registrationDetails),
    b2xUserFlows: table(b2xUserFlows),
    b2cUserFlows: table(b2cUserFlows),
    identityProviders: table(identityProviders),
    trustFrameworkPolicies: table(trustFrameworkPolicies),
    delegatedAdmins: table(delegatedAdmins),
    ediscoveryCases: table(ediscoveryCases),
    settings,
    now
  };
}
