import type { RawServicePrincipal } from '../../raw';
import { MICROSOFT_CORPORATE_TENANT, MICROSOFT_SERVICES_TENANT } from '../data/microsoftApps';
import { principal } from '../make/principals';
import type { World } from '../world';

/** Made Global Administrator by the vendor's setup guide. */
export const BACKUP = 'Northwind Backup für Microsoft 365';

const GALLERY = ['WindowsAzureActiveDirectoryIntegratedApp', 'WindowsAzureActiveDirectoryGalleryApplicationPrimaryV1'];
const HIDDEN = 'HideApp';

/** Applications of other firms: invented, but for the kinds that every tenant has. */
const THIRD_PARTY: readonly (readonly [name: string, over?: Partial<RawServicePrincipal>])[] = [
  [BACKUP],
  ['Zoom'],
  ['Fabrikam Chat', { tags: GALLERY }],
  ['Wingtip Signaturen'],
  ['Adatum Lohn & Gehalt', { tags: GALLERY }],
  ['Tailspin Umfragen'],
  ['Litware Kassensystem', { accountEnabled: false }],
  ['Proseware CRM – Ünïcödé'],
  ['Lucerne PDF', { tags: [HIDDEN] }],
  ['Woodgrove Zahlungsavis', { tags: [...GALLERY, HIDDEN] }],
  ['<b>Messenger</b>'],
  ['Fourth Coffee Automat']
];

/** They go with their Azure resource, not by a call to Graph. */
const MANAGED_IDENTITIES = ['func-bestellabgleich', 'vm-kassenserver01', 'logic-rechnungseingang'];

function thirdParty(world: World): RawServicePrincipal[] {
  return THIRD_PARTY.map(([name, over], index) =>
    principal(world, world.id('thirdPartyApp', index), name, {
      appOwnerOrganizationId: world.id('vendorTenant', index),
      tags: GALLERY.slice(0, 1),
      ...over
    })
  );
}

function managedIdentities(world: World, tenantId: string): RawServicePrincipal[] {
  return MANAGED_IDENTITIES.map((name, index) =>
    principal(world, world.id('managedIdentity', index), name, {
      appOwnerOrganizationId: tenantId,
      servicePrincipalType: 'ManagedIdentity',
      signInAudience: null
    })
  );
}

/** What else is registered where Microsoft does not register its services, or is of a kind that Graph hides. */
function peculiar(world: World): RawServicePrincipal[] {
  return [
    principal(world, '14d82eec-204b-4c2f-b7e8-296a70dab67e', 'Microsoft Graph Command Line Tools', {
      appOwnerOrganizationId: MICROSOFT_SERVICES_TENANT
    }),
    principal(world, 'de8bc8b5-d9f9-48b1-a8ad-b748da725064', 'Graph Explorer', {
      appOwnerOrganizationId: MICROSOFT_CORPORATE_TENANT
    }),
    principal(world, world.id('legacyApp', 0), 'Kundenkonto (2014)', {
      appOwnerOrganizationId: null,
      servicePrincipalType: 'Legacy',
      signInAudience: null,
      tags: [HIDDEN]
    }),
    principal(world, world.id('socialIdp', 0), 'Google-Anmeldung', {
      appOwnerOrganizationId: null,
      servicePrincipalType: 'SocialIdp',
      signInAudience: null,
      tags: [HIDDEN]
    })
  ];
}

export function furtherPrincipals(world: World, tenantId: string): RawServicePrincipal[] {
  return [...thirdParty(world), ...managedIdentities(world, tenantId), ...peculiar(world)];
}
