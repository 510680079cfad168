import type { Domain } from '../facts/domains';
import { sameId } from './fold';
import type { PlannedItem } from './task';

/** A domain as a planned object. `reference` is what belongs to it: the former default domain, the federation. */
export function domainItem(name: string, reference: string, effect: PlannedItem['effect']): PlannedItem {
  return { id: name, name, reference, kind: 'domain', authority: 'none', reason: effect === 'released' ? 'chosen' : 'inTheWay', effect };
}

/** The names of all domains that no item changes. */
export function otherDomains(domains: readonly Domain[], items: readonly PlannedItem[]): readonly string[] {
  return domains.map(({ name }) => name).filter((name) => !items.some(({ id }) => sameId(id, name)));
}
