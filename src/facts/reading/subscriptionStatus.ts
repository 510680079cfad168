import type { SubscriptionStatus } from '../subscriptions';
import { spelling } from './shape';

/** One vocabulary for subscriptions and licence pools. */
export const subscriptionStatus = spelling<SubscriptionStatus, 'unknown'>(
  { Enabled: 'enabled', Warning: 'warning', Suspended: 'suspended', LockedOut: 'lockedOut', Deleted: 'deleted' },
  'unknown'
);
