import { pageOf } from '../../checks/lib/portalPath';
import { portalLink } from '../../checks/portals';
import type { Intent } from '../../facts/records';
import type { Subscription } from '../../facts/subscriptions';
import { beginSubscriptionAct, subscriptionAct, type SubscriptionAct } from '../../steps/subscriptionActs';
import { useReaderServices } from '../services';
import { useReadiness } from '../state/ReadingContext';
import { useText } from '../text/TextContext';
import { useSubscriptionLook, type SubscriptionLook } from './useSubscriptionLook';

export interface SubscriptionWork extends Omit<SubscriptionLook, 'say'> {
  /** The engine's yes or no. */
  readonly answer: SubscriptionAct;
  /** Notes the intent, opens the admin center, reads again. Opens nothing when the engine refuses. */
  start(): void;
  readonly intent: Intent | undefined;
}

/** What can be done about one subscription. Graph has no call that cancels or deletes one. */
export function useSubscriptionWork(subscription: Subscription, act: Intent['act']): SubscriptionWork {
  const { host, clock } = useReaderServices();
  const { reading, keep } = useReadiness();
  const text = useText();
  const { say, ...look } = useSubscriptionLook(subscription);
  const { facts } = reading;
  const { records, me, organization } = facts;
  const answer = subscriptionAct(subscription, act, facts);

  /** Written with the records as they are by then: the engine is asked again, and what it refuses is not written. */
  const note = async (): Promise<'kept' | 'failed' | 'refused'> => {
    const at = new Date(await host.serverTime().catch(() => clock.now())).toISOString();
    const by = me.kind === 'read' ? me.value.displayName || me.value.userPrincipalName : '';
    let refused = false;
    const kept = by === '' ? 'failed' : await keep((all) => {
      const begun = beginSubscriptionAct(all, subscription, { act, by, at }, facts);
      refused = begun.kind === 'refused';
      return begun.kind === 'begun' ? begun.records : all;
    });
    return refused ? 'refused' : kept;
  };

  const begin = async (): Promise<void> => {
    if (answer.kind !== 'open') {
      say(text.say('ui.subs.refused'));
      return;
    }
    // First the tab: a browser opens one only while it still remembers the press.
    host.openLink(portalLink(pageOf(answer.path), host.cloud, organization.kind === 'read' ? organization.value.id : ''));
    const kept = await note();
    await look.lookOnce();
    if (kept !== 'kept') {
      say(text.say(kept === 'refused' ? 'ui.subs.refused' : 'ui.subs.intentFailed'));
    }
  };

  const intents = records.kind === 'read' ? records.value.intents : [];
  return {
    ...look,
    answer,
    start: () => {
      void begin();
    },
    intent: intents.find((each) => each.subscriptionId === subscription.id && each.act === act)
  };
}
