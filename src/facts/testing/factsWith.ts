import type { FactId, Facts, FactValues } from '..';
import type { Fact, ReadFact, UnreadFact } from '../fact';
import { FACT_IDS } from '../factIds';
import { closedTenant, NOW } from './closedTenant';

/** For each fact a value, or a whole `Fact` such as `unread('role')`. */
export type FactOverrides = { readonly [Id in FactId]?: FactValues[Id] | Fact<FactValues[Id]> };

/** A value that was read just now. */
export function readFact<Value>(value: Value): ReadFact<Value> {
  return { kind: 'read', value, readAt: NOW, requestIds: ['request-1'] };
}

function isFact(value: object): value is ReadFact<unknown> | UnreadFact {
  return 'requestIds' in value && 'kind' in value && (value.kind === 'read' || value.kind === 'unread');
}

/**
 * A complete set of facts for tests of checks: a tenant in which nothing stands in the way any more, except for what
 * you put there.
 * @example factsWith({ users: wholeOf([aUser(), aUser({ type: 'guest' })]), domains: unread('role') })
 */
export function factsWith(overrides: FactOverrides = {}): Facts {
  const values: FactOverrides = { ...closedTenant(), ...overrides };
  const facts = FACT_IDS.map((id) => {
    const given = values[id] as object;
    return [id, isFact(given) ? given : readFact(given)] as const;
  });
  return Object.fromEntries(facts) as unknown as Facts;
}
