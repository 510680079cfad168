import * as React from 'react';
import { Glyph } from '../kit/Glyph';
import type { GlyphName } from '../kit/glyphs';
import type { Standing, StepState } from '../state/stepStates';
import { useText } from '../text/TextContext';
import { useRailStyles } from './railStyles';

export interface StandingMarkProps {
  readonly state: StepState;
}

const GLYPH: Readonly<Record<Standing['kind'], GlyphName>> = {
  done: 'pass',
  blocks: 'blocks',
  waiting: 'waiting',
  needsPerson: 'needsPerson',
  couldNotCheck: 'couldNotCheck'
};

/** How a step stands, as icon and words; a locked one says so first. */
export const StandingMark: React.FC<StandingMarkProps> = ({ state }) => {
  const styles = useRailStyles();
  const { say } = useText();
  const { standing, lock } = state;
  const words = standing.kind === 'done' ? say('ui.standing.done') : say(`ui.standing.${standing.kind}`, { count: standing.checks });
  return lock.kind === 'locked' && standing.kind !== 'done' ? (
    <span className={styles.mark}>
      <Glyph name="locked" size={14} />
      {say('ui.standing.locked')}
    </span>
  ) : (
    <span className={styles.mark}>
      <span className={styles[standing.kind]}>
        <Glyph name={GLYPH[standing.kind]} size={14} />
      </span>
      {words}
    </span>
  );
};
