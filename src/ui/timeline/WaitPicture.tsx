import * as React from 'react';
import type { Wait } from '../../checks/check';
import { Name } from '../kit/Name';
import { useText } from '../text/TextContext';
import { scaleOf } from './scale';
import { useTimelineStyles } from './timelineStyles';

export interface WaitPictureProps {
  readonly waits: readonly Wait[];
  readonly now: string;
  /** The earliest closing date, ISO 8601. */
  readonly end: string;
}

const ROW = 36;
const BAR = 6;
/** A diamond around the end of a bar. */
const MARK = 'M0-5 5 0 0 5-5 0z';
const AXIS = 26;
const LABEL_TOP = 3;

/**
 * One bar a wait on a common scale: full while the clock runs, hollow while it waits for somebody. Widths are in per
 * cent, so that the picture fits any column. Its words are read from the table twin.
 */
export const WaitPicture: React.FC<WaitPictureProps> = ({ waits, now, end }) => {
  const styles = useTimelineStyles();
  const { say, format } = useText();
  const scale = scaleOf(waits, now, end);
  const height = waits.length * ROW + AXIS;
  const x = (share: number): string => `${share}%`;
  return (
    <div className={styles.picture} role="img" aria-label={say('ui.timeline.summary', { waits: waits.length, end: format.date(end) })}>
      <div aria-hidden="true">
        <svg width="100%" height={height} className={styles.svg} focusable="false">
          {scale.ticks.map(({ iso, at }) => (
            <line key={iso} x1={x(at)} x2={x(at)} y1={0} y2={height - AXIS + 4} className={styles.grid} />
          ))}
          {end !== '' && <line x1={x(scale.at(end))} x2={x(scale.at(end))} y1={0} y2={height - AXIS + 4} className={styles.end} />}
          {waits.map((wait, index) => {
            const from = scale.at(wait.from);
            const until = scale.at(wait.until);
            const top = index * ROW + ROW - BAR - 8;
            return (
              <g key={`${wait.rule} ${wait.name} ${wait.from}`} className={wait.state === 'running' ? styles.running : styles.afterAction}>
                <rect x={x(from)} width={x(until - from)} y={top} height={BAR} />
                {/* A wait of hours on a scale of months: its end is a mark of its own, so that it can be seen. */}
                <svg x={x(until)} y={top + BAR / 2} overflow="visible">
                  <path d={MARK} />
                </svg>
              </g>
            );
          })}
          <line x1="0" x2="100%" y1={height - AXIS + 4} y2={height - AXIS + 4} className={styles.axis} />
        </svg>
        {waits.map((wait, index) => (
          <div key={`${wait.rule} ${wait.name} ${wait.from}`} className={styles.label} style={{ top: index * ROW + LABEL_TOP }}>
            <span className={styles.labelName}>{wait.name === '' ? say(`ui.wait.${wait.rule}`) : <Name text={wait.name} />}</span>
            <span className={styles.labelDate}>{format.date(wait.until)}</span>
          </div>
        ))}
        <div className={styles.axisWords} style={{ top: height - AXIS + 6 }}>
          <span>{say('ui.timeline.now')}</span>
          {end !== '' && <span className={styles.star}>★ {say('ui.timeline.end')}</span>}
        </div>
      </div>
    </div>
  );
};
