import * as React from 'react';
import type { Progress } from '../../run/ledger/progress';
import { useAnnounce } from '../kit/LiveRegion';
import { useAppServices } from '../services';
import { useText } from '../text/TextContext';

/** Often enough to know that it goes on, seldom enough to listen to. */
const EVERY_MS = 10_000;

/** Says quietly how far a run is, and once that it pauses or goes on. */
export function useAnnounceRun({ counts, paused }: Pick<Progress, 'counts' | 'paused'>): void {
  const { clock } = useAppServices();
  const { say } = useText();
  const announce = useAnnounce();
  const saidAt = React.useRef(clock.now());
  const why = paused.kind === 'paused' ? paused.why.kind : 'no';
  const said = React.useRef<typeof why>('no');
  React.useEffect(() => {
    if (said.current === why) {
      return;
    }
    said.current = why;
    announce(why === 'no' ? say('run.paused.over') : [say('run.paused.title'), say(`run.paused.${why}`), say('run.paused.meaning')].join(' '));
  }, [announce, say, why]);
  React.useEffect(() => {
    if (why === 'no' && clock.now() - saidAt.current >= EVERY_MS) {
      saidAt.current = clock.now();
      announce(say('run.announce', counts));
    }
  }, [clock, say, announce, counts, why]);
}
