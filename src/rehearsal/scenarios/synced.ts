import type { Scenario } from '../state';
import { actingAdmin } from './make/bareTenant';
import { devices } from './make/devices';
import { domain } from './make/domains';
import { initialDomainOf, type Firm } from './make/firm';
import { group } from './make/groups';
import { managersOf } from './make/managers';
import { member, ordinaryPeople } from './make/people';
import { assignment } from './make/roles';
import { workingTenant } from './make/workingTenant';
import { worldOf } from './world';

const FIRM: Firm = {
  displayName: 'Adatum Holzhandel AG',
  name: 'adatumholz',
  domain: 'adatum-holz.de',
  country: 'DE',
  createdDaysAgo: 2_400
};

const FROM_THE_DIRECTORY = 72;
const IN_THE_CLOUD = 46;
const HALF_AN_HOUR = 1 / 48;

/** Sixty per cent of the users come from a directory on the premises, and synchronization is on. */
export const synced: Scenario = (seed, now) => {
  const world = worldOf(seed, now);
  const people = ordinaryPeople(world, FIRM, 10, FROM_THE_DIRECTORY + IN_THE_CLOUD, (index) => ({
    skus: ['SPE_E3'],
    ...(index < FROM_THE_DIRECTORY ? { synced: true } : {})
  }));
  const service = member(world, FIRM, 1, {
    displayName: 'On-Premises Directory Synchronization Service Account',
    local: 'Sync_ADATUM-DC02_1b9d3c77e0aa',
    domain: initialDomainOf(FIRM)
  });
  const base = workingTenant(world, FIRM, {
    users: [actingAdmin(world, FIRM, ['SPE_E3']), service, ...people],
    purchases: [{ part: 'SPE_E3', status: 'Enabled', seats: 125, boughtDaysAgo: 1_050, nextInDays: 45, recurring: 'on' }],
    domains: [domain(FIRM.domain, { isDefault: true })],
    microsoftApps: 'all'
  });
  return {
    ...base,
    organization: {
      ...base.organization,
      onPremisesSyncEnabled: true,
      onPremisesLastSyncDateTime: world.ago(HALF_AN_HOUR)
    },
    syncOffHours: 26,
    syncOffAnswer: 'betaOnly',
    managers: managersOf(people),
    roleAssignments: [
      ...base.roleAssignments,
      assignment(world, 'directorySynchronization', service.id),
      // A Global Administrator who lives on the premises: deleting goes there, not here.
      ...people.slice(0, 1).map((user) => assignment(world, 'globalAdministrator', user.id))
    ],
    groups: ['Lager', 'Vertrieb', 'Buchhaltung'].map((name) => group(world, name, 'security', true)),
    devices: devices(world, 'ADATUM-PC', 24, 'ServerAd')
  };
};
