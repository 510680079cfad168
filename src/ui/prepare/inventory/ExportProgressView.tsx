import * as React from 'react';
import { ProgressIndicator } from '@fluentui/react/lib/ProgressIndicator';
import type { ExportProgress } from '../../../evidence/inventory/exportInventory';
import { useAnnounce } from '../../kit/LiveRegion';
import { useAppServices } from '../../services';
import { useText } from '../../text/TextContext';
import { useInventoryStyles } from './useInventoryStyles';

export interface ExportProgressViewProps {
  readonly progress: ExportProgress | 'starting';
}

/** Often enough to know that it goes on, seldom enough to listen to. */
const EVERY_MS = 10_000;

/** How much of the current list is read, as part of one list. */
function within({ read, total }: ExportProgress): number {
  return total === 'unknown' || total === 0 ? 0 : Math.min(read / total, 1);
}

/** How far the export is, for the eye and, now and then, for the ear. */
export const ExportProgressView: React.FC<ExportProgressViewProps> = ({ progress }) => {
  const styles = useInventoryStyles();
  const { say } = useText();
  const { clock } = useAppServices();
  const announce = useAnnounce();
  const saidAt = React.useRef(clock.now());
  const told =
    progress === 'starting'
      ? say('inventory.starting')
      : `${say('inventory.sections', { done: progress.finished.length, of: progress.of })} · ${say('inventory.reading', progress)}`;
  React.useEffect(() => {
    if (clock.now() - saidAt.current >= EVERY_MS) {
      saidAt.current = clock.now();
      announce(told);
    }
  }, [clock, announce, told]);
  return (
    <ProgressIndicator
      className={styles.progress}
      ariaLabel={say('inventory.progress')}
      percentComplete={progress === 'starting' ? 0 : Math.min((progress.finished.length + within(progress)) / progress.of, 1)}
      description={told}
    />
  );
};
