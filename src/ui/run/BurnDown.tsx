import * as React from 'react';
import type { Point } from '../../run/ledger/progress';
import { Heading } from '../frame/Heading';
import { Switch } from '../kit/Switch';
import { useText } from '../text/TextContext';
import { useRunStyles } from './runStyles';
import { useFlowStyles } from './flowStyles';

export interface BurnDownProps {
  readonly points: readonly Point[];
  /** Of its heading, below the one of the run. */
  readonly level: 3 | 4;
}

const VIEWS = ['picture', 'table'] as const;
const HEIGHT = 100;

/** As many rows as somebody reads. */
const ROWS = 12;

function path(points: readonly Point[]): string {
  const first = points[0]?.at ?? 0;
  const span = Math.max(1, (points[points.length - 1]?.at ?? 0) - first);
  const most = Math.max(1, ...points.map(({ left }) => left));
  return points.map(({ at, left }) => `${((at - first) / span) * HEIGHT},${HEIGHT - (left / most) * HEIGHT}`).join(' ');
}

/** How many are left over time, as a line and as the same in a table. */
export const BurnDown: React.FC<BurnDownProps> = ({ points, level }) => {
  const styles = useRunStyles();
  const sections = useFlowStyles();
  const { say, format } = useText();
  const [view, setView] = React.useState<(typeof VIEWS)[number]>('picture');
  const step = Math.max(1, Math.ceil(points.length / ROWS));
  const rows = points.filter((_, at) => at % step === 0 || at === points.length - 1);
  return (
    <section className={sections.section} aria-label={say('run.picture')}>
      <div className={styles.head}>
        <Heading level={level} className={sections.title}>
          {say('run.picture')}
        </Heading>
        <Switch
          label={say('ui.timeline.view')}
          options={VIEWS.map((key) => ({ key, text: say(`ui.timeline.${key}`) }))}
          value={view}
          onChange={setView}
        />
      </div>
      {view === 'picture' ? (
        <svg className={styles.picture} viewBox={`0 0 ${HEIGHT} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
          <polyline className={styles.line} points={path(points)} />
        </svg>
      ) : (
        <div className={styles.tableFrame}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{say('run.picture.time')}</th>
                <th scope="col">{say('run.picture.left')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ at, left }) => (
                <tr key={at}>
                  <td>{format.dateTime(new Date(at).toISOString())}</td>
                  <td>{format.number(left)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
};
