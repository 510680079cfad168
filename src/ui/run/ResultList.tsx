import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Checkbox } from '@fluentui/react/lib/Checkbox';
import type { Plan } from '../../run/plan/plan';
import type { ResultRow } from '../../run/ledger/results';
import { Name } from '../kit/Name';
import { useSaveCsv } from '../kit/useSaveCsv';
import { VirtualRows } from '../kit/VirtualRows';
import { useText } from '../text/TextContext';
import { reasonText } from './outcomeText';
import { useRunStyles } from './runStyles';
import { useFlowStyles } from './flowStyles';

export interface ResultListProps {
  readonly plan: Plan;
  readonly rows: readonly ResultRow[];
  /** Ids of which an undo can be planned. */
  readonly undoable: ReadonlySet<string>;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (selected: ReadonlySet<string>) => void;
}

const ROW_HEIGHT = 46;
const LIST_HEIGHT = 414;

/** One line for each planned object; chosen ones can be undone, all of them saved. */
export const ResultList: React.FC<ResultListProps> = ({ plan, rows, undoable, selected, onSelect }) => {
  const styles = useFlowStyles();
  const run = useRunStyles();
  const speaker = useText();
  const { say } = speaker;
  const saveCsv = useSaveCsv();
  const wordsOf = (row: ResultRow): string => `${say(`run.outcome.${row.outcome}`)}: ${reasonText(row.reason, row, speaker)}`;
  const toggle = (id: string): void => {
    const next = new Set(selected);
    if (!next.delete(id)) {
      next.add(id);
    }
    onSelect(next);
  };
  const save = (): void =>
    saveCsv(
      `results-${plan.fingerprint.slice(0, 8)}.csv`,
      (['name', 'reference', 'id', 'outcome', 'reason', 'verifiedAt', 'requestId'] as const).map((key) => say(`run.csv.${key}`)),
      rows,
      (row) => [
        row.item.name, row.item.reference, row.item.id, say(`run.outcome.${row.outcome}`),
        reasonText(row.reason, row, speaker), row.verifiedAt, row.requestId
      ]
    );
  return (
    <>
      <div className={styles.csv}>
        <DefaultButton text={say('run.results.csv')} onClick={save} />
      </div>
      <VirtualRows
        count={rows.length}
        rowHeight={ROW_HEIGHT}
        maxHeight={LIST_HEIGHT}
        label={say('run.results')}
        renderRow={(index) => {
          const row = rows[index];
          return row === undefined ? (
            <></>
          ) : (
            <div className={run.resultRow}>
              {undoable.has(row.item.id) ? (
                <Checkbox
                  ariaLabel={say('run.results.select', { name: row.item.name })}
                  checked={selected.has(row.item.id)}
                  onChange={() => toggle(row.item.id)}
                />
              ) : (
                <span />
              )}
              <div title={`${row.item.name} ${row.item.reference}`}>
                <div className={styles.name}>
                  <Name text={row.item.name} />
                </div>
                <div className={styles.reference}>
                  <Name text={row.item.reference} />
                </div>
              </div>
              <div className={styles.cell} title={wordsOf(row)}>
                {wordsOf(row)}
              </div>
            </div>
          );
        }}
      />
    </>
  );
};
