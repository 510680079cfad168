import * as React from 'react';
import { useAppServices } from '../services';

const SECOND = 1_000;

/** How long it is until `until` (ms since 1970), counted down by the second; 0 afterwards. In ms. */
export function useLeft(until: number): number {
  const { clock } = useAppServices();
  const [now, setNow] = React.useState(() => clock.now());
  React.useEffect(() => {
    const gone = new AbortController();
    const count = async (): Promise<void> => {
      while (!gone.signal.aborted) {
        setNow(clock.now());
        if (clock.now() >= until) {
          return;
        }
        await clock.sleep(SECOND, gone.signal);
      }
    };
    void count();
    return () => gone.abort();
  }, [clock, until]);
  return Math.max(0, until - now);
}
