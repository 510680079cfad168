import type { WriteCall } from '../../routes/writeCall';
import type { WriteRouteId } from '../../routes/writes';
import type { Verdict } from './verdict';

/** What was approved is one kind of change: whose sign-in is to be blocked is not deleted, although the plan names them. */
export function routeNotPermitted({ route }: Pick<WriteCall, 'route'>, routes: ReadonlySet<WriteRouteId>): Verdict {
  return routes.has(route) ? 'allowed' : 'routeNotPermitted';
}
