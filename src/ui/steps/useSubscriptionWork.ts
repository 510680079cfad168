import * as React from 'react';
import { pathOf } from '../../checks/lib/agreementPath';
import { portalLink } from '../../checks/portals';
import type { Intent } from '../../facts/records';
import { intend } from '../../facts/recordsStore';
import type { Subscription } from '../../facts/subscriptions';
import { useReaderServices } from '../services';
import { useReadiness } from '../state/ReadingContext';
import { useText } from '../text/TextContext';
import { pageOf } from './PortalPath';
import { statusWord } from './statusWord';

export interface SubscriptionWork {
  /** Notes the intent, opens the admin center, reads again. */
  start(): void;
  /** Reads again: the only proof there is. */
  checkAgain(): void;
  readonly intent: Intent | undefined;
  readonly looking: boolean;
  /** What the last look showed, in words; empty before the first. */
  readonly outcome: string;
}

/** Start and Check again of one subscription. Graph has no call that cancels or deletes one. */
export function useSubscriptionWork(subscription: Subscription, act: Intent['act']): SubscriptionWork {
  const { host, clock } = useReaderServices();
  const { reading, readAgain, keep } = useReadiness();
  const text = useText();
  const [looking, setLooking] = React.useState(false);
  const [outcome, setOutcome] = React.useState('');
  const { records, me, organization } = reading.facts;
  const { id } = subscription;

  const look = async (): Promise<void> => {
    setLooking(true);
    const { subscriptions } = await readAgain(['subscriptions', 'subscribedSkus']);
    setLooking(false);
    if (subscriptions.kind === 'unread') {
      setOutcome(text.say('ui.subs.lookFailed'));
      return;
    }
    const now = subscriptions.value.find((each) => each.id === id);
    if (now === undefined) {
      setOutcome(text.say('ui.subs.gone'));
      return;
    }
    const state = statusWord(now, text);
    setOutcome(now.status === subscription.status ? text.say('ui.subs.unchanged', { state }) : text.say('ui.subs.changed', { state }));
  };

  const begin = async (): Promise<void> => {
    const path = pathOf(subscription, records.kind === 'read' ? records.value : 'unread');
    const tenantId = organization.kind === 'read' ? organization.value.id : '';
    // First the tab: a browser opens one only while it still remembers the press.
    host.openLink(portalLink(pageOf(path), host.cloud, tenantId));
    const now = await host.serverTime().catch(() => clock.now());
    const by = me.kind === 'read' ? me.value.displayName || me.value.userPrincipalName : '';
    const kept = by === '' ? 'failed' : await keep((all) => intend(all, { subscriptionId: id, act, by, at: new Date(now).toISOString() }));
    await look();
    if (kept === 'failed') {
      setOutcome(text.say('ui.subs.intentFailed'));
    }
  };

  const intents = records.kind === 'read' ? (records.value.intents ?? []) : [];
  return {
    start: () => {
      void begin();
    },
    checkAgain: () => {
      void look();
    },
    intent: intents.find((each) => each.subscriptionId === id && each.act === act),
    looking,
    outcome
  };
}
