import type { Scenario } from '../state';
import { SMALL_FIRM } from './clean';
import { actingAdmin } from './make/bareTenant';
import { deleted } from './make/deletedUsers';
import { member } from './make/people';
import { workingTenant } from './make/workingTenant';
import { worldOf } from './world';

/** Only the acting admin is left; one subscription is gone, the last one goes in two days. */
export const nearlyClosed: Scenario = (seed, now) => {
  const world = worldOf(seed, now);
  const gone = member(world, SMALL_FIRM, 1, { displayName: 'Clara Thiel', local: 'clara.thiel', skus: ['SPB'] });
  return {
    ...workingTenant(world, SMALL_FIRM, {
      users: [actingAdmin(world, SMALL_FIRM, ['SPB'])],
      purchases: [
        { part: 'SPB', status: 'Suspended', seats: 12, boughtDaysAgo: 610, nextInDays: 2 },
        { part: 'VISIOCLIENT', status: 'Deleted', seats: 2, boughtDaysAgo: 500 }
      ],
      microsoftApps: 'all'
    }),
    deletedUsers: [deleted(world, gone, 20)]
  };
};
