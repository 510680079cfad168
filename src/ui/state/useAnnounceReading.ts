import * as React from 'react';
import { useAnnounce } from '../kit/LiveRegion';
import { useText } from '../text/TextContext';
import { countResults } from './counts';
import { useReadiness } from './ReadingContext';
import type { ReadingPhase } from './reading';

/** Says quietly when a reading has begun and when it has ended: once each, however many updates it had. */
export function useAnnounceReading(): void {
  const announce = useAnnounce();
  const { say } = useText();
  const { reading, reports } = useReadiness();
  const last = React.useRef<ReadingPhase>('notStarted');
  React.useEffect(() => {
    if (last.current === reading.phase) {
      return;
    }
    last.current = reading.phase;
    switch (reading.phase) {
      case 'headline':
        announce(say('ui.read.reading'));
        return;
      case 'done':
        announce(say('ui.read.finished', { blocks: countResults(reports).blocks }));
        return;
      case 'stopped':
        announce(say('ui.read.stopped'));
        return;
      case 'notStarted':
      case 'objects':
        return;
    }
  }, [reading.phase, reports, announce, say]);
}
