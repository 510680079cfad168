import * as React from 'react';
import { Link } from '@fluentui/react/lib/Link';
import type { CheckReport } from '../../checks/check';
import { CopyButton } from '../kit/CopyButton';
import { useReadiness } from '../state/ReadingContext';
import { useText } from '../text/TextContext';
import { useDetailStyles } from './detailStyles';
import { evidenceOf, type Evidence } from './evidenceOf';
import { requestsOf } from './requestsOf';

export interface DetailsProps {
  readonly report: CheckReport;
}

/** Request ids that are shown; copying takes all. */
const SHOWN = 3;

/** Where each figure comes from: request, time, request ids. What a support case needs. */
export const Details: React.FC<DetailsProps> = ({ report: { check } }) => {
  const styles = useDetailStyles();
  const { say } = useText();
  const { facts } = useReadiness().reading;
  return (
    <div className={styles.root}>
      <p className={styles.line}>{say(`ui.panel.weight.${check.weight}`)}</p>
      <p className={styles.line}>
        <Link href={check.docs} target="_blank" rel="noreferrer">
          {say('ui.panel.details.docs')}
        </Link>
      </p>
      <ul className={styles.facts} aria-label={say('ui.panel.details.facts')}>
        {evidenceOf(check, facts).map((evidence) => (
          <FactEvidence key={evidence.id} evidence={evidence} />
        ))}
      </ul>
    </div>
  );
};

function FactEvidence({ evidence: { id, fact } }: { readonly evidence: Evidence }): React.ReactElement {
  const styles = useDetailStyles();
  const { say, tell, format } = useText();
  const { facts } = useReadiness().reading;
  const requests = requestsOf(id, facts);
  return (
    <li className={styles.fact}>
      <div className={styles.name}>{say(`fact.${id}`)}</div>
      {requests.length === 0 && <div className={styles.quiet}>{say('ui.panel.details.notGraph')}</div>}
      {requests.map(({ text, docs }) => (
        <div key={text}>
          <Link href={docs} target="_blank" rel="noreferrer" className={styles.code}>
            {text}
          </Link>
        </div>
      ))}
      <dl className={styles.pairs}>
        {fact.kind === 'unread' && (
          <Pair label={say('result.couldNotCheck')}>
            {tell(fact.reason === 'scope' ? { key: 'reason.scope', values: { scope: fact.scope } } : { key: `reason.${fact.reason}` })}
          </Pair>
        )}
        {fact.kind === 'unread' && fact.graphCode !== '' && (
          <Pair label={say('ui.panel.details.graphCode')}>
            <span className={styles.code}>{fact.graphCode}</span>
          </Pair>
        )}
        {fact.readAt !== '' && <Pair label={say('ui.panel.details.readAt')}>{format.dateTime(fact.readAt)}</Pair>}
        {fact.requestIds.length > 0 && (
          <Pair label={say('ui.panel.details.requestIds')}>
            <span className={styles.ids}>
              <span className={styles.code}>{fact.requestIds.slice(0, SHOWN).join('\n')}</span>
              <CopyButton
                text={fact.requestIds.join('\n')}
                name={say('ui.copy.thing', { thing: `${say('ui.panel.details.requestIds')}: ${say(`fact.${id}`)}` })}
              />
            </span>
          </Pair>
        )}
      </dl>
    </li>
  );
}

function Pair({ label, children }: React.PropsWithChildren<{ readonly label: string }>): React.ReactElement {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
