import type { Cloud } from '../ports/cloud';
import type { TokenClaims } from '../ports/host';
import type { GivenSource } from './source';

/** What does not come from Graph: where and as whom we read. */
export interface Session {
  readonly cloud: Cloud;
  readonly token: TokenClaims;
  /** Time of the service, ISO 8601. Checks know no other clock. */
  readonly now: string;
}

export const session: GivenSource<'session'> = { kind: 'given', id: 'session' };
