import type { Application } from '../applications';
import type { DeletedUser } from '../deletedUsers';
import type { Device } from '../devices';
import type { Domain } from '../domains';
import { ROLE, type Principal, type RoleAssignment } from '../roles';
import type { ServicePrincipal } from '../servicePrincipals';
import type { SubscribedSku, Subscription } from '../subscriptions';
import type { User } from '../users';

let drawn = 0;

/** A new id for every object that no test names. */
function nextId(prefix: string): string {
  drawn += 1;
  return `${prefix}-${drawn}`;
}

export function aUser(over: Partial<User> = {}): User {
  const id = over.id ?? nextId('user');
  return {
    id,
    displayName: `Name of ${id}`,
    userPrincipalName: `${id}@contoso.onmicrosoft.com`,
    type: 'member',
    source: 'cloud',
    signIn: 'enabled',
    licences: 0,
    createdAt: '2020-01-01T00:00:00Z',
    ...over
  };
}

export function aDeletedUser(over: Partial<DeletedUser> = {}): DeletedUser {
  const id = over.id ?? nextId('deleted');
  return {
    id,
    displayName: `Name of ${id}`,
    userPrincipalName: `${id}@contoso.onmicrosoft.com`,
    deletedAt: '2026-11-10T00:00:00Z',
    ...over
  };
}

export function aPrincipal(over: Partial<Principal> = {}): Principal {
  const id = over.id ?? nextId('principal');
  return { id, kind: 'user', displayName: `Name of ${id}`, userPrincipalName: `${id}@contoso.onmicrosoft.com`, ...over };
}

export function aRoleAssignment(over: Partial<RoleAssignment> = {}): RoleAssignment {
  return {
    id: nextId('assignment'),
    templateId: ROLE.globalAdministrator,
    principal: aPrincipal(),
    scope: '/',
    ...over
  };
}

export function aSubscription(over: Partial<Subscription> = {}): Subscription {
  const id = over.id ?? nextId('subscription');
  return {
    id,
    commerceSubscriptionId: `commerce-${id}`,
    skuId: '05e9a617-0261-4cee-bb44-138d3ef5d965',
    skuPartNumber: 'SPE_E3',
    status: 'enabled',
    rawStatus: 'Enabled',
    kind: 'paid',
    seats: 25,
    createdAt: '2024-02-01T00:00:00Z',
    nextLifecycleAt: '2027-02-01T00:00:00Z',
    partnerTenantId: '',
    services: ['EXCHANGE_S_ENTERPRISE', 'SHAREPOINTENTERPRISE'],
    ...over
  };
}

export function aSku(over: Partial<SubscribedSku> = {}): SubscribedSku {
  return {
    skuId: '05e9a617-0261-4cee-bb44-138d3ef5d965',
    skuPartNumber: 'SPE_E3',
    status: 'enabled',
    enabled: 25,
    warning: 0,
    suspended: 0,
    lockedOut: 0,
    consumed: 1,
    appliesTo: 'user',
    subscriptionIds: [],
    services: ['EXCHANGE_S_ENTERPRISE', 'SHAREPOINTENTERPRISE'],
    ...over
  };
}

export function aDomain(over: Partial<Domain> = {}): Domain {
  return {
    name: 'contoso.example',
    kind: 'custom',
    authentication: 'managed',
    preference: 'other',
    verification: 'verified',
    services: ['Email'],
    release: { kind: 'notAsked' },
    ...over
  };
}

export function anApplication(over: Partial<Application> = {}): Application {
  const id = over.id ?? nextId('application');
  return {
    id,
    appId: `app-${id}`,
    displayName: `Name of ${id}`,
    createdAt: '2021-01-01T00:00:00Z',
    audience: 'AzureADMyOrg',
    identifierUris: [],
    ...over
  };
}

export function aServicePrincipal(over: Partial<ServicePrincipal> = {}): ServicePrincipal {
  const id = over.id ?? nextId('servicePrincipal');
  return {
    id,
    appId: `app-${id}`,
    displayName: `Name of ${id}`,
    type: 'Application',
    ownerTenantId: '99999999-0000-4000-8000-000000000000',
    signIn: 'enabled',
    tags: [],
    ...over
  };
}

export function aDevice(over: Partial<Device> = {}): Device {
  const id = over.id ?? nextId('device');
  return {
    id,
    deviceId: `device-${id}`,
    displayName: `Name of ${id}`,
    operatingSystem: 'Windows',
    trust: 'entraJoined',
    ...over
  };
}
