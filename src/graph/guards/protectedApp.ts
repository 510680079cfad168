import type { WritePermit } from '../../ports/graph';
import { PROTECTED_APPS } from '../../routes/protectedApps';
import type { WriteRoute } from '../../routes/route';
import type { WriteCall } from '../../routes/writeCall';
import { idKey, sameId } from '../ids';
import type { Verdict } from './verdict';

/** The application whose token is sent, and whether it may go. */
export interface OwnPrincipal {
  /** Empty when the token is opaque: then only the permit's protected ids know our own. */
  readonly tokenAppId: string;
  readonly ownPrincipal: WritePermit['ownPrincipal'];
}

/**
 * The ways into the portals stay for ever, and the principal that this product signs in with stays until the very last
 * act, even when a plan names them: without them nobody can finish the closing.
 * @see https://learn.microsoft.com/answers/questions/1227072
 */
export function protectedApp(
  row: Pick<WriteRoute, 'target'>,
  { target }: Pick<WriteCall, 'target'>,
  { tokenAppId, ownPrincipal }: OwnPrincipal
): Verdict {
  if (row.target !== 'appId') {
    return 'allowed';
  }
  const isOurs = tokenAppId !== '' && sameId(tokenAppId, target);
  return PROTECTED_APPS.has(idKey(target)) || (isOurs && ownPrincipal === 'protected') ? 'protectedApp' : 'allowed';
}
