import * as React from 'react';
import type { ResultKind } from '../../checks/check';
import { useText } from '../text/TextContext';
import { makeUseStyles } from '../theme/makeUseStyles';
import { Glyph } from './Glyph';
import { Hidden } from './Hidden';

export interface ResultMarkProps {
  readonly kind: ResultKind;
  /** `named`: the word is seen. `icon`: it is read out only. */
  readonly as?: 'named' | 'icon';
  readonly size?: number;
}

/** Red for real blockers only; a clock that runs has the accent; what is open is as plain as text. */
const useStyles = makeUseStyles<ResultKind | 'root'>(({ semanticColors, palette }) => ({
  root: { display: 'inline-flex', alignItems: 'center', gap: 6, whiteSpace: 'nowrap' },
  pass: { color: semanticColors.successIcon },
  blocks: { color: semanticColors.errorText },
  waiting: { color: palette.themePrimary },
  needsPerson: { color: semanticColors.bodyText },
  couldNotCheck: { color: semanticColors.bodySubtext }
}));

/** A result by shape, colour and word: never by colour alone. */
export const ResultMark: React.FC<ResultMarkProps> = ({ kind, as = 'named', size = 16 }) => {
  const styles = useStyles();
  const { say } = useText();
  const word = say(`result.${kind}`);
  return (
    <span className={styles.root}>
      <span className={styles[kind]}>
        <Glyph name={kind} size={size} />
      </span>
      {as === 'named' ? <span>{word}</span> : <Hidden>{word}</Hidden>}
    </span>
  );
};
