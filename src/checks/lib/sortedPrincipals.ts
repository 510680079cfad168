import type { Facts } from '../../facts';
import type { ServicePrincipal } from '../../facts/servicePrincipals';
import { tenantOf } from './ownPrincipal';
import { classify, type PrincipalClass } from './servicePrincipals';
import { readOr } from './unread';

/** Every listed service principal with its class. */
export function sortedPrincipals(facts: Facts): ReadonlyMap<ServicePrincipal, PrincipalClass> {
  const session = readOr(facts, 'session', 'unread');
  const records = readOr(facts, 'records', 'unread');
  const tenantId = tenantOf(session, records === 'unread' ? '' : records.tenantId);
  const principals = readOr(facts, 'servicePrincipals', 'unread');
  const items = principals === 'unread' ? [] : principals.items;
  return new Map(items.map((each) => [each, classify(each, session, tenantId)]));
}

/** Those of these classes, in the order of the list. */
export function ofClass(
  sorted: ReadonlyMap<ServicePrincipal, PrincipalClass>,
  classes: readonly PrincipalClass[]
): readonly ServicePrincipal[] {
  return [...sorted].filter(([, kind]) => classes.includes(kind)).map(([principal]) => principal);
}
