import type { Scenario } from '../state';
import { SMALL_FIRM } from './clean';
import { actingAdmin, bareTenant } from './make/bareTenant';
import { worldOf } from './world';

/** The acting admin and nothing else, not even Microsoft's principals: every list is empty. */
export const empty: Scenario = (seed, now) => {
  const world = worldOf(seed, now);
  return bareTenant(world, SMALL_FIRM, actingAdmin(world, SMALL_FIRM));
};
