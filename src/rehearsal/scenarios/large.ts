import type { RawUser } from '../raw';
import type { Scenario } from '../state';
import { GIVEN_NAMES, JOBS, localPartOf, SURNAMES } from './data/names';
import { ODD_NAMES } from './data/oddNames';
import { actingAdmin } from './make/bareTenant';
import { domain } from './make/domains';
import { initialDomainOf, type Firm } from './make/firm';
import { licencesOf } from './make/people';
import { registrationDetails } from './make/registrationDetails';
import { assignment } from './make/roles';
import { workingTenant } from './make/workingTenant';
import { worldOf, type World } from './world';

const FIRM: Firm = {
  displayName: 'Northwind Traders Europe SE',
  name: 'northwindeurope',
  domain: 'northwind-europe.com',
  country: 'NL',
  createdDaysAgo: 4_000
};

const GUEST_EVERY = 10;
const LICENSED_EVERY = 33;
const ODD_EVERY = 97;
const FURTHER_ADMINS = 4;

const GIVEN = GIVEN_NAMES.map((name) => ({ name, local: localPartOf(name) }));
const LAST = SURNAMES.map((name) => ({ name, local: localPartOf(name) }));

/** Users `1 … count - 1`. What many of them have alike they share, so that 100,000 fit into little memory. */
function crowd(world: World, count: number): RawUser[] {
  const created = Array.from({ length: 500 }, (_, index) => world.ago(1 + index * 7.9));
  const licensed = licencesOf(['SPE_E3']);
  const unlicensed: RawUser['assignedLicenses'] = [];
  const initial = initialDomainOf(FIRM);

  return Array.from({ length: count - 1 }, (_, at): RawUser => {
    const index = at + 1;
    const given = GIVEN[index % GIVEN.length] ?? { name: '', local: '' };
    const last = LAST[(index * 7 + Math.floor(index / GIVEN.length)) % LAST.length] ?? { name: '', local: '' };
    const odd = index % ODD_EVERY === 0 ? ODD_NAMES[(index / ODD_EVERY) % ODD_NAMES.length] : undefined;
    const local = `${given.local}.${last.local}.${index}`;
    const isGuest = index % GUEST_EVERY === 0;
    const hasLicence = !isGuest && index % LICENSED_EVERY === 1;
    const address = isGuest ? `${local}@fabrikam.com` : `${local}@${FIRM.domain}`;
    return {
      id: world.id('user', index),
      displayName: odd?.displayName ?? `${given.name} ${last.name}`,
      givenName: given.name,
      surname: last.name,
      jobTitle: JOBS[index % JOBS.length] ?? null,
      mail: isGuest || hasLicence ? address : null,
      userPrincipalName: isGuest ? `${local}_fabrikam.com#EXT#@${initial}` : address,
      userType: isGuest ? 'Guest' : 'Member',
      accountEnabled: index % 20 !== 19,
      onPremisesSyncEnabled: null,
      createdDateTime: created[index % created.length] ?? '',
      assignedLicenses: hasLicence ? licensed : unlicensed
    };
  });
}

/** `count` users: nine of ten are members, one in 33 has a licence, five are Global Administrators. */
export function large(count: number): Scenario {
  return (seed, now) => {
    const world = worldOf(seed, now);
    const users = crowd(world, count);
    const seats = Math.ceil(count / LICENSED_EVERY) + 1;
    const base = workingTenant(world, FIRM, {
      users: [actingAdmin(world, FIRM, ['SPE_E3']), ...users],
      purchases: [{ part: 'SPE_E3', status: 'Enabled', seats, boughtDaysAgo: 800, nextInDays: 60, recurring: 'on' }],
      domains: [domain(FIRM.domain, { isDefault: true })],
      microsoftApps: 'all'
    });
    const admins = users.slice(0, FURTHER_ADMINS);
    return {
      ...base,
      roleAssignments: [
        ...base.roleAssignments,
        ...admins.map((user) => assignment(world, 'globalAdministrator', user.id))
      ],
      registrationDetails: [
        ...base.registrationDetails,
        ...admins.map((user) => registrationDetails(user, ['mobilePhone'], 'admin'))
      ]
    };
  };
}
