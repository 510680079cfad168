import * as React from 'react';
import { Link } from '@fluentui/react/lib/Link';
import type { Subscription, SubscriptionStatus } from '../../facts/subscriptions';
import { Heading } from '../frame/Heading';
import { READS } from '../../routes/reads';
import { useReadiness } from '../state/ReadingContext';
import { useText } from '../text/TextContext';
import { useStepStyles } from './stepStyles';
import { SubscriptionCard } from './SubscriptionCard';

export interface SubscriptionCardsProps {
  readonly act: 'cancel' | 'delete';
}

/** What each step has to do with; a state that Graph adds tomorrow stays in step 2 until somebody has looked at it. */
const STATES: Readonly<Record<SubscriptionCardsProps['act'], readonly SubscriptionStatus[]>> = {
  cancel: ['enabled', 'unknown'],
  delete: ['warning', 'suspended', 'lockedOut']
};

/** One card a subscription, with the way through the admin center and the proof by reading again. */
export const SubscriptionCards: React.FC<SubscriptionCardsProps> = ({ act }) => {
  const styles = useStepStyles();
  const { say } = useText();
  const { facts } = useReadiness().reading;
  // A card stays until the page is left: when its subscription has gone on to the next step, which is its proof, and
  // when a look failed, which proves nothing.
  const shown = React.useRef<readonly Subscription[]>([]);
  const due =
    facts.subscriptions.kind === 'unread'
      ? shown.current
      : facts.subscriptions.value.filter(
          ({ status, id }) => STATES[act].includes(status) || shown.current.some((each) => each.id === id)
        );
  React.useEffect(() => {
    shown.current = due;
  });
  return (
    <section aria-labelledby="tenant-closure-subscriptions">
      <Heading level={2} id="tenant-closure-subscriptions" className={styles.section}>
        {say('ui.subs.title')}
      </Heading>
      <p className={styles.quiet}>
        {say('ui.subs.why')}{' '}
        <Link href={READS.listSubscriptions.docs} target="_blank" rel="noreferrer">
          {say('ui.subs.source')}
        </Link>
      </p>
      <Cards act={act} due={due} unread={facts.subscriptions.kind === 'unread'} />
    </section>
  );
};

interface CardsProps extends SubscriptionCardsProps {
  readonly due: readonly Subscription[];
  readonly unread: boolean;
}

function Cards({ act, due, unread }: CardsProps): React.ReactElement {
  const styles = useStepStyles();
  const { say } = useText();
  if (due.length === 0) {
    return <p className={styles.finding}>{say(unread ? 'ui.subs.unread' : `ui.subs.none.${act}`)}</p>;
  }
  return (
    <>
      <p className={styles.quiet}>{say('ui.subs.start.what')}</p>
      <ul className={styles.cards} style={{ marginTop: 12 }}>
        {due.map((subscription) => (
          <li key={subscription.id}>
            <SubscriptionCard subscription={subscription} act={act} />
          </li>
        ))}
      </ul>
    </>
  );
}
