import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { csv } from '../../evidence/csv';
import { RESTORABLE_DAYS } from '../../facts/deletedUsers';
import type { Confirmation } from '../../run/confirmation';
import type { Plan } from '../../run/plan';
import { Heading } from '../frame/Heading';
import { Name } from '../kit/Name';
import { PortalButton } from '../kit/PortalButton';
import { saveText } from '../kit/saveText';
import { useText } from '../text/TextContext';
import { ConfirmDialog } from './ConfirmDialog';
import { planSummary } from './planSummary';
import { useStep1Styles } from './step1Styles';
import { useFocusOnMount } from './useFocusOnMount';

export interface ReviewProps {
  readonly plan: Plan;
  readonly tenantName: string;
  readonly onBack: () => void;
  readonly onConfirm: (typed: Confirmation) => void;
}

const DAY_MS = 86_400_000;

/** What will be written, how it can be undone, and the way to the confirmation. Nothing happens here yet. */
export const Review: React.FC<ReviewProps> = ({ plan, tenantName, onBack, onConfirm }) => {
  const styles = useStep1Styles();
  const { say, format } = useText();
  const [asking, setAsking] = React.useState(false);
  const title = useFocusOnMount<HTMLHeadingElement>();
  const { kinds, roles, examples } = React.useMemo(() => planSummary(plan), [plan]);
  const count = plan.items.length;
  const deletes = plan.task === 'deleteUsers';
  const until = new Date(Date.parse(plan.createdAt) + RESTORABLE_DAYS * DAY_MS).toISOString();
  const save = (): void =>
    saveText(
      `plan-${plan.fingerprint.slice(0, 8)}.csv`,
      'text/csv',
      csv(
        [say('run.csv.name'), say('run.csv.upn'), say('run.csv.id'), say('step1.list.kind'), say('step1.list.role')],
        plan.items.map((item) => [
          item.name, item.userPrincipalName, item.id, say(`step1.kind.${item.kind}`), say(`step1.authority.${item.authority}`)
        ])
      )
    );
  return (
    <section className={styles.section} aria-labelledby="tenant-closure-review">
      <Heading level={2} id="tenant-closure-review" ref={title} tabIndex={-1} className={styles.title}>
        {say(deletes ? 'step1.review.title' : 'step1.review.restoreTitle', { count })}
      </Heading>
      <p className={styles.quiet}>{say('step1.review.lead')}</p>
      <dl className={styles.pairs}>
        <div>
          <dt>{say('step1.review.kinds')}</dt>
          <dd>{format.list(kinds.map((each) => `${say(`step1.kind.${each.key}`)} ${format.number(each.count)}`))}</dd>
        </div>
        {deletes && (
          <div>
            <dt>{say('step1.review.roles')}</dt>
            <dd>{format.list(roles.map((each) => `${say(`step1.authority.${each.key}`)} ${format.number(each.count)}`))}</dd>
          </div>
        )}
        <div>
          <dt>{say('step1.review.examples')}</dt>
          <dd>
            <ul className={styles.examples}>
              {examples.map(({ id, name, userPrincipalName }) => (
                <li key={id}>
                  <Name text={name} /> · <Name text={userPrincipalName} />
                </li>
              ))}
            </ul>
            <DefaultButton text={say('step1.review.all')} onClick={save} />
          </dd>
        </div>
        <div>
          <dt>{say('step1.review.undo')}</dt>
          <dd>
            <p className={styles.consequence}>
              {deletes ? say('step1.review.undo.delete', { until }) : say('step1.review.undo.restore')}
            </p>
            {deletes && <PortalButton page="deletedUsers" />}
          </dd>
        </div>
        <div>
          <dt>{say('step1.review.fingerprint')}</dt>
          <dd>
            <span className={styles.code}>{plan.fingerprint}</span>
            <p className={styles.quiet}>{say('step1.review.fingerprint.why')}</p>
          </dd>
        </div>
      </dl>
      <div className={styles.actions}>
        <DefaultButton text={say('step1.review.back')} onClick={onBack} />
        <DefaultButton
          className={deletes ? styles.danger : undefined}
          text={`${say(deletes ? 'step1.confirm.delete' : 'step1.confirm.restore', { count })} …`}
          onClick={() => setAsking(true)}
        />
      </div>
      {asking && <ConfirmDialog plan={plan} tenantName={tenantName} onCancel={() => setAsking(false)} onConfirm={onConfirm} />}
    </section>
  );
};
