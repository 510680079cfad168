import * as React from 'react';
import type { Wait } from '../../checks/check';
import type { ClosingDate } from '../../checks/closingDate';
import { Heading } from '../frame/Heading';
import { Glyph } from '../kit/Glyph';
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

/** Whether the section stands in a column of its own: then it is narrower than the area around both columns. */
function stands(section: HTMLElement | null): boolean {
  const both = section?.parentElement?.parentElement;
  return section !== null && both !== null && both !== undefined && section.offsetWidth < both.offsetWidth / 2;
}

/** Every wait between today and the closing, as a picture and as the same in a table. */
export const Timeline: React.FC<TimelineProps> = ({ closing, now }) => {
  const styles = useTimelineStyles();
  const { say } = useText();
  const [view, setView] = React.useState<(typeof VIEWS)[number]>('picture');
  const root = React.useRef<HTMLElement>(null);
  const [open, setOpen] = React.useState(false);
  const waits: readonly Wait[] = closing.kind === 'now' ? [] : closing.waits;
  // Beside the list there is room for it; above the list it would push the list out of sight.
  React.useLayoutEffect(() => setOpen(stands(root.current)), []);
  return (
    <section ref={root} className={styles.root} aria-labelledby="tenant-closure-timeline">
      <div className={styles.head}>
        <Heading level={2} id="tenant-closure-timeline" className={styles.title}>
          <button type="button" className={styles.toggle} aria-expanded={open} onClick={() => setOpen(!open)}>
            <Glyph name={open ? 'down' : 'forward'} size={12} />
            {say('ui.timeline.count', { count: waits.length })}
          </button>
        </Heading>
        {open && waits.length > 0 && (
          <Switch
            label={say('ui.timeline.view')}
            options={VIEWS.map((key) => ({ key, text: say(`ui.timeline.${key}`) }))}
            value={view}
            onChange={setView}
          />
        )}
      </div>
      {open && waits.length === 0 && <p className={styles.none}>{say('ui.timeline.none')}</p>}
      {open && waits.length > 0 && view === 'picture' && <WaitPicture waits={waits} now={now} end={endOf(closing)} />}
      {open && waits.length > 0 && view === 'table' && <WaitTable waits={waits} />}
    </section>
  );
};
