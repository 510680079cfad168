import * as React from 'react';
import { sameId } from '../../checks/lib/ownPrincipal';
import { waitsOf } from '../../checks/lib/subscriptionWaits';
import { WAIT_RULES } from '../../checks/waitRules';
import type { Subscription } from '../../facts/subscriptions';
import { useReadiness } from '../state/ReadingContext';
import { useText } from '../text/TextContext';
import { carriedBy } from './carried';
import { statusWord } from './statusWord';
import { useStepStyles } from './stepStyles';

export interface SubscriptionFactsProps {
  readonly subscription: Subscription;
}

/** What the service says about a subscription, and what it means in days. */
export const SubscriptionFacts: React.FC<SubscriptionFactsProps> = ({ subscription }) => {
  const styles = useStepStyles();
  const text = useText();
  const { say, tell, format } = text;
  const { records, session } = useReadiness().reading.facts;
  const told = records.kind === 'read' ? records.value : 'unread';
  const { kind, seats, createdAt, nextLifecycleAt, partnerTenantId, commerceSubscriptionId } = subscription;
  const waits = session.kind === 'read' ? waitsOf(subscription, told, session.value.now) : [];
  const carries = carriedBy(subscription.services);
  const direct = partnerTenantId === '' || (told !== 'unread' && sameId(partnerTenantId, told.tenantId));
  const rows: readonly (readonly [name: string, value: React.ReactNode])[] = [
    [
      say('ui.subs.state'),
      [statusWord(subscription, text), ...(kind === 'trial' ? [say('ui.subs.trial')] : []), say('ui.subs.seats', { count: seats })].join(' · ')
    ],
    [say('ui.subs.owner'), direct ? say('ui.subs.owner.direct') : say('ui.subs.owner.partner', { tenant: partnerTenantId })],
    [say('ui.subs.carries'), carries.length === 0 ? '' : format.list(carries)],
    [say('ui.subs.created'), createdAt === '' ? '' : say('ui.subs.createdAt', { at: createdAt })],
    [say('ui.subs.next'), nextLifecycleAt === '' ? '' : say('ui.subs.nextAt', { at: nextLifecycleAt })],
    [
      say('ui.subs.dates'),
      waits.length === 0 ? '' : waits.map(({ rule, until }) => (
        <div key={`${rule} ${until}`}>
          {format.dateWithDistance(until)}: {tell(WAIT_RULES[rule].sentence)}
        </div>
      ))
    ],
    [say('ui.subs.ids'), commerceSubscriptionId]
  ];
  return (
    <dl className={styles.pairs}>
      {rows
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
};
