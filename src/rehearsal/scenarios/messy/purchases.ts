import type { Purchase } from '../make/subscriptions';
import type { World } from '../world';

/** One subscription in every state that Graph knows, and one of every kind that behaves in its own way. */
export function purchases(world: World): Purchase[] {
  return [
    // Carries SharePoint, and with it this product.
    { part: 'SPE_E3', status: 'Enabled', seats: 180, boughtDaysAgo: 1_364, nextInDays: 96, recurring: 'on' },
    { part: 'SPE_E3', status: 'Warning', seats: 20, boughtDaysAgo: 384, nextInDays: 11 },
    { part: 'STANDARDPACK', status: 'Warning', seats: 15, boughtDaysAgo: 2_203, nextInDays: 18 },
    { part: 'VISIOCLIENT', status: 'Suspended', seats: 12, boughtDaysAgo: 780, nextInDays: 37 },
    { part: 'PROJECTPROFESSIONAL', status: 'LockedOut', seats: 8, boughtDaysAgo: 655, nextInDays: 2 },
    { part: 'AAD_PREMIUM_P2', status: 'Enabled', seats: 100, boughtDaysAgo: 21, nextInDays: 9, trial: 'trial' },
    {
      part: 'Microsoft_Teams_Rooms_Pro', status: 'Enabled', seats: 4, boughtDaysAgo: 412, nextInDays: 318, recurring: 'on',
      partnerTenantId: world.id('partnerTenant', 0)
    },
    // Self-service: nobody bought it, and it is enormous.
    { part: 'POWER_BI_STANDARD', status: 'Enabled', seats: 1_000_000, boughtDaysAgo: 1_920 },
    { part: 'FLOW_FREE', status: 'Enabled', seats: 10_000, boughtDaysAgo: 1_477 },
    { part: 'TEAMS_EXPLORATORY', status: 'Deleted', seats: 100, boughtDaysAgo: 1_120 },
    // The two views disagree about these.
    { part: 'RIGHTSMANAGEMENT_ADHOC', status: 'Enabled', seats: 50_000, boughtDaysAgo: 2_640, onlyIn: 'skus' },
    { part: 'EXCHANGESTANDARD', status: 'Suspended', seats: 3, boughtDaysAgo: 1_011, nextInDays: 61, onlyIn: 'subscriptions' }
  ];
}
