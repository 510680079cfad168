import * as React from 'react';
import type { Counts } from '../../run/ledger';
import { useAnnounce } from '../kit/LiveRegion';
import { useAppServices } from '../services';
import { useText } from '../text/TextContext';

/** Often enough to know that it goes on, seldom enough to listen to. */
const EVERY_MS = 10_000;

/** Says quietly how far a run is. */
export function useAnnounceRun(counts: Counts): void {
  const { clock } = useAppServices();
  const { say } = useText();
  const announce = useAnnounce();
  const saidAt = React.useRef(clock.now());
  React.useEffect(() => {
    if (clock.now() - saidAt.current >= EVERY_MS) {
      saidAt.current = clock.now();
      announce(say('run.announce', counts));
    }
  }, [clock, say, announce, counts]);
}
