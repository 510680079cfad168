import type { Subscription } from '../../facts/subscriptions';
import type { Speaker } from '../../loc/speaker';

/** A subscription's state in the admin center's word; what Graph said where there is none. */
export function statusWord({ status, rawStatus }: Pick<Subscription, 'status' | 'rawStatus'>, { say }: Speaker): string {
  return status === 'unknown' ? say('ui.subs.status.unknown', { raw: rawStatus }) : say(`ui.subs.status.${status}`);
}
