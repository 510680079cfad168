import type { Scenario } from '../state';
import { principal } from './make/principals';
import { nearlyClosed } from './nearlyClosed';
import { worldOf } from './world';

const PUBLISHERS = 400;

/** Only the acting admin is left, with `count` enterprise applications of other organizations. */
export function manyApplications(count: number): Scenario {
  return (seed, now) => {
    const world = worldOf(seed, now);
    const made = nearlyClosed(seed, now);
    const owners = Array.from({ length: PUBLISHERS }, (_, index) => world.id('publisher', index));
    const others = Array.from({ length: count }, (_, index) =>
      principal(world, world.id('their app', index), `App ${String(index + 1).padStart(5, '0')}`, {
        appOwnerOrganizationId: owners[index % PUBLISHERS] ?? ''
      })
    );
    return { ...made, servicePrincipals: [...made.servicePrincipals, ...others] };
  };
}
