import type { Scenario } from '../state';
import { actingAdmin } from './make/bareTenant';
import { initialDomainOf, type Firm } from './make/firm';
import { managersOf } from './make/managers';
import { ordinaryPeople } from './make/people';
import { registrationDetails } from './make/registrationDetails';
import { workingTenant } from './make/workingTenant';
import { worldOf } from './world';

const NAME = 'fabrikamkuechen';

export const SMALL_FIRM: Firm = {
  displayName: 'Fabrikam Küchen GmbH',
  name: NAME,
  domain: `${NAME}.onmicrosoft.com`,
  country: 'DE',
  createdDaysAgo: 640
};

const COLLEAGUES = 11;

/** Twelve people, one subscription, nothing odd. */
export const clean: Scenario = (seed, now) => {
  const world = worldOf(seed, now);
  const colleagues = ordinaryPeople(world, SMALL_FIRM, 1, COLLEAGUES, () => ({
    skus: ['SPB'],
    domain: initialDomainOf(SMALL_FIRM)
  }));
  const base = workingTenant(world, SMALL_FIRM, {
    users: [actingAdmin(world, SMALL_FIRM, ['SPB']), ...colleagues],
    purchases: [{ part: 'SPB', status: 'Enabled', seats: 12, boughtDaysAgo: 600, nextInDays: 130, recurring: 'on' }],
    microsoftApps: 'kept'
  });
  return {
    ...base,
    managers: managersOf(colleagues),
    registrationDetails: [
      ...base.registrationDetails,
      ...colleagues.map((user) => registrationDetails(user, ['microsoftAuthenticatorPush']))
    ]
  };
};
