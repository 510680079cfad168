import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { pathOf } from '../../checks/lib/agreementPath';
import { isLive } from '../../checks/lib/subscriptions';
import { skuName } from '../../checks/skuNames';
import type { Subscription } from '../../facts/subscriptions';
import { Heading } from '../frame/Heading';
import { Glyph } from '../kit/Glyph';
import { useReaderServices } from '../services';
import { useReadiness } from '../state/ReadingContext';
import type { Lock } from '../state/stepStates';
import { useText } from '../text/TextContext';
import { carriedBy, carriesThisTool } from './carried';
import { PortalPath } from './PortalPath';
import { statusWord } from './statusWord';
import { useStepStyles } from './stepStyles';
import { useSubscriptionWork } from './useSubscriptionWork';

export interface SubscriptionCardProps {
  readonly subscription: Subscription;
  readonly act: 'cancel' | 'delete';
  readonly lock: Lock;
}

/** A subscription: what it is, by which path it ends, who started, and what the last look showed. */
export const SubscriptionCard: React.FC<SubscriptionCardProps> = ({ subscription, act, lock }) => {
  const styles = useStepStyles();
  const text = useText();
  const { say } = text;
  const { access } = useReaderServices();
  const { records, subscriptions } = useReadiness().reading.facts;
  const { start, checkAgain, intent, looking, outcome } = useSubscriptionWork(subscription, act);
  const path = pathOf(subscription, records.kind === 'read' ? records.value : 'unread');
  const name = skuName(subscription.skuPartNumber);
  const state = statusWord(subscription, text);
  const carries = carriedBy(subscription.services);
  const live = subscriptions.kind === 'read' ? subscriptions.value.filter(isLive) : [];
  const carriers = isLive(subscription) && carriesThisTool(subscription.services) ? live.filter(({ services }) => carriesThisTool(services)).length : 0;
  return (
    <article className={styles.card}>
      <div className={styles.cardHead}>
        <Heading level={3} className={styles.cardTitle}>
          {name}
        </Heading>
        <span className={styles.state}>{state}</span>
      </div>
      {carriers > 0 && <p className={styles.band}>{carriers === 1 ? say('ui.subs.host') : say('ui.subs.hostMany', { count: carriers })}</p>}
      <dl className={styles.pairs}>
        <div>
          <dt>{say('ui.subs.state')}</dt>
          <dd>
            {[state, ...(subscription.kind === 'trial' ? [say('ui.subs.trial')] : []), say('ui.subs.seats', { count: subscription.seats })].join(' · ')}
          </dd>
        </div>
        {subscription.nextLifecycleAt !== '' && (
          <div>
            <dt>{say('ui.subs.next')}</dt>
            <dd>{say('ui.subs.nextAt', { at: subscription.nextLifecycleAt })}</dd>
          </div>
        )}
        {carries.length > 0 && (
          <div>
            <dt>{say('ui.subs.carries')}</dt>
            <dd>{text.format.list(carries)}</dd>
          </div>
        )}
      </dl>
      <PortalPath act={act} path={path} />
      <div className={styles.actions}>
        {access === 'acting' && (
          <PrimaryButton
            text={say('ui.subs.start')}
            ariaLabel={say('ui.subs.startFor', { what: name })}
            ariaDescription={lock.kind === 'locked' ? say('ui.steps.locked') : undefined}
            disabled={lock.kind === 'locked'}
            allowDisabledFocus
            onClick={start}
            onRenderIcon={() => <Glyph name={lock.kind === 'locked' ? 'locked' : 'open'} />}
          />
        )}
        <DefaultButton
          text={say('ui.subs.checkAgain')}
          ariaLabel={say('ui.subs.checkAgainFor', { what: name })}
          disabled={looking}
          onClick={checkAgain}
          onRenderIcon={() => <Glyph name="again" />}
        />
        <span className={styles.look}>
          {looking ? say('ui.subs.looking') : subscriptions.readAt !== '' && say('ui.subs.lastLook', { at: subscriptions.readAt })}
        </span>
      </div>
      {intent !== undefined && <p className={styles.quiet}>{say('ui.subs.started', intent)}</p>}
      {outcome !== '' && <p role="status" className={styles.finding}>{outcome}</p>}
    </article>
  );
};
