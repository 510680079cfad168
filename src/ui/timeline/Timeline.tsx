import * as React from 'react';
import type { Wait } from '../../checks/check';
import type { ClosingDate } from '../../checks/closingDate';
import { Heading } from '../frame/Heading';
import { Switch } from '../kit/Switch';
import { useText } from '../text/TextContext';
import { useTimelineStyles } from './timelineStyles';
import { WaitPicture } from './WaitPicture';
import { WaitTable } from './WaitTable';

export interface TimelineProps {
  readonly closing: ClosingDate;
  /** Time of the service, ISO 8601. */
  readonly now: string;
}

const VIEWS = ['picture', 'table'] as const;

/** The last day that the waits lead to; empty when nothing waits. */
function endOf(closing: ClosingDate): string {
  switch (closing.kind) {
    case 'now':
      return '';
    case 'date':
      return closing.date;
    case 'unknown':
      return closing.atLeast?.date ?? '';
  }
}

/** Every wait between today and the closing, as a picture and as the same in a table. */
export const Timeline: React.FC<TimelineProps> = ({ closing, now }) => {
  const styles = useTimelineStyles();
  const { say } = useText();
  const [view, setView] = React.useState<(typeof VIEWS)[number]>('picture');
  const waits: readonly Wait[] = closing.kind === 'now' ? [] : closing.waits;
  return (
    <section className={styles.root} aria-labelledby="tenant-closure-timeline">
      <div className={styles.head}>
        <Heading level={2} id="tenant-closure-timeline" className={styles.title}>
          {say('ui.timeline')}
        </Heading>
        {waits.length > 0 && (
          <Switch
            label={say('ui.timeline.view')}
            options={VIEWS.map((key) => ({ key, text: say(`ui.timeline.${key}`) }))}
            value={view}
            onChange={setView}
          />
        )}
      </div>
      {waits.length === 0 && <p className={styles.none}>{say('ui.timeline.none')}</p>}
      {waits.length > 0 && view === 'picture' && <WaitPicture waits={waits} now={now} end={endOf(closing)} />}
      {waits.length > 0 && view === 'table' && <WaitTable waits={waits} />}
    </section>
  );
};
