import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { countByReason, type ResultRow } from '../../run/ledger/results';
import { useText } from '../text/TextContext';
import { useFlowStyles } from './flowStyles';
import { reasonText } from './outcomeText';

export interface ReasonFilterProps {
  readonly rows: readonly ResultRow[];
  /** What {@link filterKey} gives for a row; empty for all of them. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Rows with the same key ended up in the same place for the same reason. */
export const filterKey = ({ outcome, reason }: Pick<ResultRow, 'outcome' | 'reason'>): string => `${outcome}/${reason}`;

const GROWS = { root: { height: 'auto', minHeight: 32, maxWidth: '100%' }, label: { textAlign: 'start' } } as const;

/** How many ended up where and why, each a button that shows only those. */
export const ReasonFilter: React.FC<ReasonFilterProps> = ({ rows, value, onChange }) => {
  const styles = useFlowStyles();
  const speaker = useText();
  const { say, format } = speaker;
  const reasons = React.useMemo(() => countByReason(rows), [rows]);
  return (
    <div role="group" aria-label={say('run.results')} className={styles.actions}>
      <DefaultButton toggle checked={value === ''} text={`${say('run.results.all')} ${format.number(rows.length)}`} onClick={() => onChange('')} />
      {reasons.map((each) => {
        const key = filterKey(each);
        const why = reasonText(each.reason, each.example, speaker);
        return (
          <DefaultButton
            key={key}
            toggle
            checked={value === key}
            text={`${say(`run.outcome.${each.outcome}`)} ${format.number(each.count)} · ${why}`}
            onClick={() => onChange(value === key ? '' : key)}
            styles={GROWS}
          />
        );
      })}
    </div>
  );
};
