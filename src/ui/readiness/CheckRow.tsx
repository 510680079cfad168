import * as React from 'react';
import { PlaceLink } from '../frame/PlaceLink';
import { Effort } from '../kit/Effort';
import { ResultMark } from '../kit/ResultMark';
import { Unknown } from '../kit/Unknown';
import { endOf, type Row } from '../state/listing';
import { useText } from '../text/TextContext';
import { useListStyles } from './listStyles';

export interface CheckRowProps {
  readonly row: Row;
  readonly open: boolean;
}

/** One check: result, what it found, how many, how much work, until when. The whole row opens it. */
export const CheckRow: React.FC<CheckRowProps> = ({ row, open }) => {
  const styles = useListStyles();
  const { format, say } = useText();
  const { report, title, sentence } = row;
  const { check, result } = report;
  const until = endOf(report);
  // What was found comes first where there is something to do about it, and what was asked where there is not.
  const found = result.kind === 'blocks' || result.kind === 'waiting' || result.kind === 'needsPerson';
  return (
    <div role="row" className={open ? `${styles.row} ${styles.open}` : styles.row}>
      <div role="cell" className={styles.result}>
        <ResultMark kind={result.kind} as="icon" size={20} />
      </div>
      <div role="cell" className={styles.check}>
        <PlaceLink place={{ kind: 'check', id: check.id }} className={styles.link} aria-current={open || undefined} data-check={check.id}>
          <span className={styles.id}>{check.id}</span> {found ? sentence : title}
        </PlaceLink>
        <div className={styles.sentence}>{found ? title : sentence}</div>
      </div>
      <div role="cell" className={styles.objects}>
        <span className={styles.narrowLabel}>{say('ui.list.column.objects')}: </span>
        <Objects row={row} />
      </div>
      <div role="cell" className={styles.effort}>
        <span className={styles.narrowLabel}>{say('ui.list.column.effort')}: </span>
        {result.kind === 'pass' ? <Unknown /> : <Effort size={check.effort} />}
      </div>
      <div role="cell" className={styles.until}>
        <span className={styles.narrowLabel}>{say('ui.list.column.until')}: </span>
        {until === '' ? <Unknown /> : format.date(until)}
      </div>
    </div>
  );
};

/** A dash where the number is not known, never a zero; a plus while the list is still being read. */
function Objects({ row: { report, extent } }: Pick<CheckRowProps, 'row'>): React.ReactElement {
  const { format } = useText();
  const { kind, findings } = report.result;
  if (kind === 'couldNotCheck' && findings.length === 0) {
    return <Unknown />;
  }
  return <>{`${format.number(findings.length)}${extent === 'some' && findings.length > 0 ? '+' : ''}`}</>;
}
