import type { Scenario } from '../state';
import { actingAdmin } from './make/bareTenant';
import type { Firm } from './make/firm';
import { ordinaryPeople } from './make/people';
import { domain } from './make/domains';
import { managersOf } from './make/managers';
import { workingTenant } from './make/workingTenant';
import { worldOf } from './world';

const FIRM: Firm = {
  displayName: 'Wingtip Polster KG',
  name: 'wingtippolster',
  domain: 'wingtip-polster.de',
  country: 'DE',
  createdDaysAgo: 900
};

const COLLEAGUES = 39;

/** Bought under a Microsoft Customer Agreement: outside its first seven days the term has to run out. */
export const mca: Scenario = (seed, now) => {
  const world = worldOf(seed, now);
  const colleagues = ordinaryPeople(world, FIRM, 1, COLLEAGUES, () => ({ skus: ['SPE_E5'] }));
  const base = workingTenant(world, FIRM, {
    users: [actingAdmin(world, FIRM, ['SPE_E5']), ...colleagues],
    purchases: [{ part: 'SPE_E5', status: 'Enabled', seats: 40, boughtDaysAgo: 165, nextInDays: 200, recurring: 'on' }],
    domains: [domain(FIRM.domain, { isDefault: true })],
    microsoftApps: 'all'
  });
  return { ...base, agreement: 'mca', managers: managersOf(colleagues) };
};
