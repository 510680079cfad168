import type { ReadRoute } from '../route';
import { COMMERCE_READS } from './commerce';
import { DIRECTORY_READS } from './directory';
import { IDENTITY_READS } from './identity';
import { POLICIES_READS } from './policies';
import { USERS_READS } from './users';

/** Every GET this product may make. The readiness dashboard uses these and nothing else. */
export const READS = {
  ...IDENTITY_READS,
  ...USERS_READS,
  ...COMMERCE_READS,
  ...DIRECTORY_READS,
  ...POLICIES_READS
} as const satisfies Record<string, ReadRoute>;

export type ReadRouteId = keyof typeof READS;
