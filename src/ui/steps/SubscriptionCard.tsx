import * as React from 'react';
import { pathOf } from '../../checks/lib/agreementPath';
import { carrierOf } from '../../checks/lib/carrier';
import { skuName } from '../../checks/skuNames';
import type { Subscription } from '../../facts/subscriptions';
import { Heading } from '../frame/Heading';
import { PortalButton } from '../kit/PortalButton';
import { useReaderServices } from '../services';
import { useReadiness } from '../state/ReadingContext';
import { useText } from '../text/TextContext';
import { ActLocks } from './ActLocks';
import { mcaWindow } from './mcaWindow';
import { PortalPath } from './PortalPath';
import { statusWord } from './statusWord';
import { useStepStyles } from './stepStyles';
import { SubscriptionActions } from './SubscriptionActions';
import { effectOf } from './subscriptionEffect';
import { SubscriptionFacts } from './SubscriptionFacts';
import { useSubscriptionWork } from './useSubscriptionWork';

export interface SubscriptionCardProps {
  readonly subscription: Subscription;
  /** The step that shows it. */
  readonly act: 'cancel' | 'delete';
}

/** A subscription: what it is, what ending it does, by which path it ends, who started, and what the last look showed. */
export const SubscriptionCard: React.FC<SubscriptionCardProps> = ({ subscription, act: ofStep }) => {
  const styles = useStepStyles();
  const text = useText();
  const { say, tell } = text;
  const { clock } = useReaderServices();
  const { reading, reports } = useReadiness();
  const { records, subscriptions, session } = reading.facts;
  const told = records.kind === 'read' ? records.value : 'unread';
  const now = session.kind === 'read' ? session.value.now : new Date(clock.now()).toISOString();
  const path = pathOf(subscription, told);
  // A self-service product has no Cancel, only Delete, in whichever step it is shown.
  const act = path === 'selfService' ? 'delete' : ofStep;
  const work = useSubscriptionWork(subscription, act);
  const window = mcaWindow(subscription, Date.parse(now));
  const carries = subscriptions.kind === 'read' && carrierOf(subscriptions.value, told, now) === subscription.id;
  const lastMoment = reports.find(({ check }) => check.id === 'S07');
  const name = skuName(subscription.skuPartNumber);
  return (
    <article className={styles.card}>
      <div className={styles.cardHead}>
        <Heading level={3} className={styles.cardTitle}>
          {name}
        </Heading>
        <span className={styles.state}>{statusWord(subscription, text)}</span>
      </div>
      {carries && (
        <p className={styles.band}>
          {say('ui.subs.host')} {lastMoment !== undefined && tell(lastMoment.result.message)}
        </p>
      )}
      <SubscriptionFacts subscription={subscription} />
      {work.answer.kind !== 'done' && (
        <>
          <Heading level={3} className={styles.pathTitle}>
            {say(`ui.subs.effect.${act}`)}
          </Heading>
          <p className={styles.finding}>
            {tell(effectOf(act, path, window))} {say('ui.subs.effect.data')}
          </p>
          <PortalPath act={act} path={path} seats={subscription.seats} window={window} />
          {act === 'delete' && (
            <div className={styles.foot}>
              <span className={styles.quiet}>{say('ui.subs.cannotDelete')}</span>
              <PortalButton page="support" />
            </div>
          )}
        </>
      )}
      {work.answer.kind === 'locked' && <ActLocks act={act} because={work.answer.because} />}
      <SubscriptionActions work={work} what={name} />
    </article>
  );
};
