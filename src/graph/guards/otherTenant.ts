import { sameId } from '../ids';
import type { Verdict } from './verdict';

/** The three places that name the tenant. */
export interface SeenTenant {
  readonly permitted: string;
  readonly organization: string;
  /** Empty when the token is opaque. */
  readonly token: string;
}

/** Plan, organization and token must name the same tenant. An opaque token names none. */
export function otherTenant({ permitted, organization, token }: SeenTenant): Verdict {
  return sameId(organization, permitted) && (token === '' || sameId(token, permitted)) ? 'allowed' : 'otherTenant';
}
