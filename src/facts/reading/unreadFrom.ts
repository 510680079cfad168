import type { GraphFailure } from '../../ports/graph';
import type { ReadRouteId } from '../../routes/reads';
import { READS } from '../../routes/reads';
import type { UnreadFact, UnreadReason } from '../fact';
import { unread } from '../unread';
import type { Broken } from './outcome';
import { opens, type HeldScopes } from './scopes';

/**
 * Codes with which Graph says that the tenant lacks a licence: PIM with 400, the identity reports with 403.
 * @see https://learn.microsoft.com/entra/id-governance/licensing-fundamentals
 */
const LICENCE_CODES = ['AadPremiumLicenseRequired', 'Authentication_RequestFromNonPremiumTenantOrB2CTenant'];

/** Codes with which the workloads behind Graph say that the token lacks a scope. */
const SCOPE_CODES = ['PermissionScopeNotGranted', 'Authentication_MSGraphPermissionMissing'];

/** A 403 means the scope or the role; Graph gives both the same code, so the token decides. */
function forbiddenReason(graphCode: string, scope: string, held: HeldScopes): 'scope' | 'role' {
  if (SCOPE_CODES.includes(graphCode)) {
    return 'scope';
  }
  return opens(held.scopes, scope) ? 'role' : 'scope';
}

function reasonOf(failure: GraphFailure, scope: string, held: HeldScopes): UnreadReason {
  if (LICENCE_CODES.includes(failure.graphCode)) {
    return 'licence';
  }
  switch (failure.code) {
    case 'forbidden':
      return forbiddenReason(failure.graphCode, scope, held);
    case 'signInExpired':
    case 'claimsChallenge':
      return 'signIn';
    case 'throttled':
      return 'throttled';
    case 'notOffered':
    case 'notFound':
      return 'notOffered';
    case 'network':
      return 'offline';
    case 'malformed':
      return 'malformed';
    case 'pageTokenExpired':
    case 'endless':
      return 'incomplete';
    case 'stopped':
      return 'notReadYet';
    case 'badRequest':
    case 'conflict':
    case 'synced':
    case 'dependencyFailed':
    case 'service':
    case 'unanswered':
      return 'service';
  }
}

/** What can be told about a failed read besides the failure itself. */
export interface Circumstances {
  readonly held: HeldScopes;
  /** Time of the service, ISO 8601. */
  readonly readAt: string;
}

/** What a failed read makes of the fact that needs it: `incomplete` when it broke off after something had been read. */
export function unreadFrom(
  { failure, pages, requestIds }: Omit<Broken, 'kind'>,
  route: ReadRouteId,
  { held, readAt }: Circumstances
): UnreadFact<never> {
  const { scope } = READS[route];
  const why = reasonOf(failure, scope, held);
  const reason = pages > 0 && failure.code !== 'stopped' ? 'incomplete' : why;
  return unread(reason, { scope: reason === 'scope' ? scope : '', graphCode: failure.graphCode, readAt, requestIds });
}
