import type { RawApplication, RawServicePrincipal } from '../../raw';
import {
  MICROSOFT_APPS_COMMON,
  MICROSOFT_APPS_KEPT,
  MICROSOFT_TENANT,
  type MicrosoftApp
} from '../data/microsoftApps';
import type { World } from '../world';
import { initialDomainOf, type Firm } from './firm';

/** A service principal whatever it stands for; `over` says what is special. */
export function principal(
  world: World,
  appId: string,
  displayName: string,
  over: Partial<RawServicePrincipal> = {}
): RawServicePrincipal {
  return {
    id: world.id(`principal of ${appId}`, 0),
    accountEnabled: true,
    appId,
    appOwnerOrganizationId: MICROSOFT_TENANT,
    createdDateTime: world.ago(world.whole(30, 600)),
    displayName,
    servicePrincipalNames: [appId],
    servicePrincipalType: 'Application',
    signInAudience: 'AzureADMultipleOrgs',
    tags: [],
    ...over
  };
}

const ofMicrosoft = (world: World, apps: readonly MicrosoftApp[]): RawServicePrincipal[] =>
  apps.map(([appId, displayName]) => principal(world, appId, displayName));

/** Microsoft's own principals, as Microsoft puts them into every tenant. Most cannot be deleted. */
export function microsoftPrincipals(world: World, extent: 'kept' | 'all'): RawServicePrincipal[] {
  const kept = ofMicrosoft(world, MICROSOFT_APPS_KEPT);
  return extent === 'kept' ? kept : [...kept, ...ofMicrosoft(world, MICROSOFT_APPS_COMMON)];
}

/** An app registration of this tenant. */
export function registration(
  world: World,
  firm: Firm,
  displayName: string,
  over: Partial<RawApplication> = {}
): RawApplication {
  return {
    id: world.id(`registration ${displayName}`, 0),
    appId: world.id(`appId ${displayName}`, 0),
    createdDateTime: world.ago(world.whole(30, 600)),
    displayName,
    identifierUris: [],
    publisherDomain: initialDomainOf(firm),
    signInAudience: 'AzureADMyOrg',
    ...over
  };
}

/** The enterprise application that goes with an app registration of this tenant. */
export function principalOf(world: World, tenantId: string, app: RawApplication): RawServicePrincipal {
  return principal(world, app.appId, app.displayName, {
    appOwnerOrganizationId: tenantId,
    createdDateTime: app.createdDateTime,
    servicePrincipalNames: [...app.identifierUris, app.appId],
    signInAudience: app.signInAudience,
    tags: ['WindowsAzureActiveDirectoryIntegratedApp']
  });
}
