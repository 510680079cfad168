import * as React from 'react';
import type { Subscription } from '../../facts/subscriptions';
import { useReaderServices } from '../services';
import { useReadiness } from '../state/ReadingContext';
import { useText } from '../text/TextContext';
import { statusWord } from './statusWord';

/** Pauses between looks, in ms: dense while the admin waits, five minutes in all. */
const PAUSES: readonly number[] = [15_000, 30_000, 60_000, 60_000, 60_000, 75_000];

export interface SubscriptionLook {
  /** Reads it again, once. */
  lookOnce(): Promise<void>;
  /** Reads it again at once and then at growing distances, until something has changed, five minutes are over, or Stop. */
  lookUntilChanged(): void;
  stop(): void;
  readonly looking: 'no' | 'reading' | 'betweenLooks';
  /** What the service said at each look, the last first. */
  readonly said: readonly string[];
  say(sentence: string): void;
}

/** Reading a subscription again is the only proof that something happened to it. */
export function useSubscriptionLook(subscription: Subscription): SubscriptionLook {
  const { clock, host } = useReaderServices();
  const { readAgain } = useReadiness();
  const text = useText();
  const mounted = React.useRef(true);
  const [looking, setLookingNow] = React.useState<SubscriptionLook['looking']>('no');
  const [said, setSaid] = React.useState<readonly string[]>([]);
  const polling = React.useRef(new AbortController());
  React.useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
      polling.current.abort();
    };
  }, []);

  // Somebody may leave the page while Graph is asked.
  const setLooking = (next: SubscriptionLook['looking']): void => {
    if (mounted.current) {
      setLookingNow(next);
    }
  };
  const tell = (sentence: string): void => {
    if (mounted.current) {
      setSaid((before) => [sentence, ...before]);
    }
  };

  /** One look. Resolves to whether there is nothing more to look for. */
  const look = async (): Promise<'changed' | 'same'> => {
    setLooking('reading');
    const { subscriptions } = await readAgain(['subscriptions', 'subscribedSkus']);
    const at = new Date(await host.serverTime().catch(() => clock.now())).toISOString();
    const noted = (sentence: string): void => tell(text.say('ui.subs.said', { at, said: sentence }));
    if (subscriptions.kind === 'unread') {
      noted(text.say('ui.subs.lookFailed'));
      return 'same';
    }
    const now = subscriptions.value.find(({ id }) => id === subscription.id);
    if (now === undefined) {
      noted(text.say('ui.subs.gone'));
      return 'changed';
    }
    const changed = now.status !== subscription.status;
    noted(text.say(changed ? 'ui.subs.changed' : 'ui.subs.unchanged', { state: statusWord(now, text) }));
    return changed ? 'changed' : 'same';
  };

  const poll = async (signal: AbortSignal): Promise<void> => {
    let seen = await look();
    for (const pause of PAUSES) {
      if (seen === 'changed' || signal.aborted) {
        break;
      }
      setLooking('betweenLooks');
      await clock.sleep(pause, signal);
      if (signal.aborted) {
        break;
      }
      seen = await look();
    }
    if (!signal.aborted) {
      setLooking('no');
      if (seen === 'same') {
        tell(text.say('ui.subs.pollEnded'));
      }
    }
  };

  return {
    lookOnce: async () => {
      await look();
      setLooking('no');
    },
    lookUntilChanged: () => {
      polling.current.abort();
      polling.current = new AbortController();
      void poll(polling.current.signal);
    },
    stop: () => {
      polling.current.abort();
      setLooking('no');
    },
    looking,
    said,
    say: tell
  };
}
