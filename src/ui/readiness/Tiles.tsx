import * as React from 'react';
import type { ResultKind } from '../../checks/check';
import { Glyph } from '../kit/Glyph';
import { RESULT_KINDS, type Counts } from '../state/counts';
import { useText } from '../text/TextContext';
import { useTileStyles } from './tileStyles';

export interface TilesProps {
  readonly counts: Counts;
  /** Results that are shown; none means all. */
  readonly pressed: readonly ResultKind[];
  readonly onChange: (pressed: readonly ResultKind[]) => void;
}

/** How many checks have each result; each tile shows its own only, several together show theirs. */
export const Tiles: React.FC<TilesProps> = ({ counts, pressed, onChange }) => {
  const styles = useTileStyles();
  const { say, format } = useText();
  const toggle = (kind: ResultKind): void =>
    onChange(pressed.includes(kind) ? pressed.filter((each) => each !== kind) : [...pressed, kind]);
  return (
    <div role="group" aria-label={say('ui.tiles')} className={styles.root}>
      {RESULT_KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          className={styles.tile}
          aria-pressed={pressed.includes(kind)}
          onClick={() => toggle(kind)}
        >
          <span className={styles[kind]}>
            <Glyph name={kind} size={18} />
          </span>
          <span className={styles.word}>{say(`result.${kind}`)}</span>
          <span className={styles.count}>{format.number(counts[kind])}</span>
        </button>
      ))}
    </div>
  );
};
