import type { Facts } from '../../facts';
import type { UnreadFact } from '../../facts/fact';
import { tenantNamed } from '../../facts/tenantNamed';

/** Why there is nothing to show at all. Where something can be shown, the checks say what is missing. */
export type Problem =
  | { readonly kind: 'offline' | 'signIn' | 'role' | 'throttled' | 'unreadable' | 'wrongCloud'; readonly requestIds: readonly string[] }
  | { readonly kind: 'scope'; readonly scope: string; readonly requestIds: readonly string[] }
  | { readonly kind: 'otherTenant'; readonly token: string; readonly organization: string; readonly requestIds: readonly string[] };

function fromReason(fact: UnreadFact): Problem {
  const { reason, scope, requestIds } = fact;
  switch (reason) {
    case 'scope':
      return { kind: 'scope', scope, requestIds };
    case 'offline':
    case 'signIn':
    case 'role':
    case 'throttled':
      return { kind: reason, requestIds };
    case 'notOffered':
      return { kind: 'wrongCloud', requestIds };
    case 'licence':
    case 'malformed':
    case 'service':
    case 'incomplete':
    case 'notReadYet':
      return { kind: 'unreadable', requestIds };
  }
}

/**
 * Without the organization nobody knows which tenant this is, and nothing may be shown as if it were known. The same
 * when the session and Graph name two different ones.
 */
export function problemOf(facts: Facts): Problem | 'none' {
  const { organization } = facts;
  if (organization.kind === 'unread') {
    return fromReason(organization);
  }
  const named = tenantNamed(facts, organization.value);
  return named.kind === 'same'
    ? 'none'
    : { kind: 'otherTenant', token: named.token, organization: organization.value.id, requestIds: organization.requestIds };
}
