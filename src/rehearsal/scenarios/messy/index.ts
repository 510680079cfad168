import type { Scenario } from '../../state';
import { managersOf } from '../make/managers';
import { principalOf } from '../make/principals';
import { usage } from '../make/usage';
import { workingTenant } from '../make/workingTenant';
import { worldOf } from '../world';
import { deletedUsers } from './deletedUsers';
import { deviceFleet } from './devices';
import { DOMAINS, federations } from './domains';
import { FIRM } from './firm';
import { BROADER_SCOPES, grants } from './grants';
import { groups } from './groups';
import { people as peopleOf } from './people';
import { policies } from './policies';
import { BACKUP, furtherPrincipals } from './principals';
import { purchases } from './purchases';
import { registrations } from './registrations';
import { relations } from './relations';
import { roles } from './roles';
import { signIn } from './signIn';
import { sites } from './sites';

/** A furniture house of eleven years: something behind every check. */
export const messy: Scenario = (seed, now) => {
  const world = worldOf(seed, now);
  const people = peopleOf(world);
  const base = workingTenant(world, FIRM, {
    users: people.users,
    purchases: purchases(world),
    domains: DOMAINS,
    microsoftApps: 'all',
    furtherScopes: BROADER_SCOPES
  });
  const tenantId = base.organization.id;
  const own = registrations(world);
  const servicePrincipals = [
    ...base.servicePrincipals,
    ...own.map((app) => principalOf(world, tenantId, app)),
    ...furtherPrincipals(world, tenantId)
  ];
  const grouped = groups(world, people);
  const ourPrincipalId = base.permissionGrants[0]?.clientId ?? '';
  return {
    ...base,
    ...grouped,
    ...roles(world, {
      people,
      groups: grouped.groups,
      administrativeUnitId: grouped.administrativeUnits[0]?.id ?? '',
      backupPrincipalId: servicePrincipals.find((each) => each.displayName === BACKUP)?.id ?? ''
    }),
    ...deviceFleet(world),
    ...policies(world),
    ...signIn(world, people),
    ...relations(world),
    federations: federations(world),
    managers: managersOf(people.users.slice(1)),
    invoices: 'due',
    azureSubscriptions: [{ id: world.id('azureSubscription', 0), name: 'Bestellabgleich (Pay-As-You-Go)', state: 'Enabled', canceledAt: '' }],
    organization: {
      ...base.organization,
      onPremisesSyncEnabled: false,
      onPremisesLastSyncDateTime: world.ago(431),
      partnerTenantType: 'breadthPartnerDelegatedAdmin'
    },
    deletedUsers: deletedUsers(world),
    applications: [...base.applications, ...own],
    servicePrincipals,
    permissionGrants: [...base.permissionGrants, ...grants(world, servicePrincipals, ourPrincipalId, people)],
    usage: usage(world, FIRM, people.users, sites(world, people), people.shared)
  };
};
