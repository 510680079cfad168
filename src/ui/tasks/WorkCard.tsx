import * as React from 'react';
import type { CheckId } from '../../checks/check';
import { checkStrings } from '../../checks/checkStrings';
import { Heading } from '../frame/Heading';
import { PlaceLink } from '../frame/PlaceLink';
import { ResultMark } from '../kit/ResultMark';
import { useId } from '../kit/useId';
import { useReadiness } from '../state/ReadingContext';
import { useText } from '../text/TextContext';
import { useWorkStyles } from './workStyles';

export interface WorkCardProps {
  readonly title: string;
  /** The check that says how this stands. */
  readonly check?: CheckId;
  /** In a word or two, where no check says it. */
  readonly state?: string;
  readonly lead?: string;
}

/** One thing to do on a page: how it stands by its check, why, and the work itself. */
export const WorkCard: React.FC<WorkCardProps> = ({ title, check, state, lead, children }) => {
  const styles = useWorkStyles();
  const { say, tell } = useText();
  const id = useId('card');
  const report = useReadiness().reports.find((each) => each.check.id === check);
  return (
    <section className={styles.card} aria-labelledby={id}>
      <div className={styles.head}>
        <Heading level={2} id={id} className={styles.title}>
          {title}
        </Heading>
        {report !== undefined && <ResultMark kind={report.result.kind} />}
        {state !== undefined && <span className={styles.state}>{state}</span>}
      </div>
      {report !== undefined && (
        <p className={styles.finding}>
          {tell(report.result.message)}{' '}
          <PlaceLink place={{ kind: 'check', id: report.check.id }} className={styles.link} aria-label={say('ui.steps.openFor', { what: report.check.id })}>
            {report.check.id}
          </PlaceLink>
        </p>
      )}
      {report !== undefined && (
        <p className={styles.quiet}>
          {say('ui.steps.proof')} {tell(checkStrings(report.check.id).proof)}
        </p>
      )}
      {lead !== undefined && <p className={styles.quiet}>{lead}</p>}
      {children}
    </section>
  );
};
