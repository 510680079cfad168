import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import type { Confirmation } from '../../run/plan/confirmation';
import type { Plan } from '../../run/plan/plan';
import { Heading } from '../frame/Heading';
import { GROWING_BUTTON } from '../kit/growingButton';
import { Name } from '../kit/Name';
import { PortalButton } from '../kit/PortalButton';
import { useId } from '../kit/useId';
import { useSaveCsv } from '../kit/useSaveCsv';
import { useWork } from '../state/useWork';
import { useText } from '../text/TextContext';
import { ConfirmDialog } from './ConfirmDialog';
import { useFlowStyles } from './flowStyles';
import { planSummary, type PlanSummary } from './planSummary';
import { RoleEnds } from './RoleEnds';
import { takesAway, undoPage, undoText } from './taskText';
import { useFocusOnMount } from './useFocusOnMount';

export interface ReviewProps {
  readonly plan: Plan;
  readonly onBack: () => void;
  readonly onConfirm: (typed: Confirmation) => void;
}

const NO_SUMMARY: PlanSummary = { kinds: [], roles: [], examples: [] };

/** What will be written, how it can be undone, and the way to the confirmation. Nothing happens here yet. */
export const Review: React.FC<ReviewProps> = ({ plan, onBack, onConfirm }) => {
  const styles = useFlowStyles();
  const speaker = useText();
  const { say, format } = speaker;
  const saveCsv = useSaveCsv();
  const [asking, setAsking] = React.useState(false);
  const id = useId('review');
  const title = useFocusOnMount<HTMLHeadingElement>();
  const summary = useWork(React.useCallback(() => planSummary(plan), [plan]));
  const { kinds, roles, examples } = summary.kind === 'begun' ? NO_SUMMARY : summary.value;
  const { task } = plan;
  const count = plan.items.length;
  const page = undoPage(task);
  const save = (): void =>
    saveCsv(
      `plan-${plan.fingerprint.slice(0, 8)}.csv`,
      [say('run.csv.name'), say('run.csv.reference'), say('run.csv.id'), say('step1.list.kind'), say('step1.list.role')],
      plan.items,
      (item) => [item.name, item.reference, item.id, say(`item.kind.${item.kind}`), say(`step1.authority.${item.authority}`)]
    );
  return (
    <section className={styles.section} aria-labelledby={id}>
      <Heading level={3} id={id} ref={title} tabIndex={-1} className={styles.title}>
        {say('review.title', { act: say(`task.${task}.act`, { count }) })}
      </Heading>
      <p className={styles.quiet}>{say('review.lead')}</p>
      <dl className={styles.pairs}>
        <div>
          <dt>{say('review.kinds')}</dt>
          <dd>{format.list(kinds.map((each) => `${say(`item.kind.${each.key}`)} ${format.number(each.count)}`))}</dd>
        </div>
        {roles.length > 0 && (
          <div>
            <dt>{say('review.roles')}</dt>
            <dd>{format.list(roles.map((each) => `${say(`step1.authority.${each.key}`)} ${format.number(each.count)}`))}</dd>
          </div>
        )}
        <div>
          <dt>{say('review.examples')}</dt>
          <dd>
            <ul className={styles.examples}>
              {examples.map(({ id, name, reference }) => (
                <li key={id}>
                  <Name text={name} />
                  {reference !== '' && (
                    <>
                      {' · '}
                      <Name text={reference} />
                    </>
                  )}
                </li>
              ))}
            </ul>
            <DefaultButton text={say('review.all')} onClick={save} />
          </dd>
        </div>
        <div>
          <dt>{say('review.undo')}</dt>
          <dd>
            <p className={styles.consequence}>{undoText(task, plan.createdAt, speaker)}</p>
            {page !== 'none' && <PortalButton page={page} />}
          </dd>
        </div>
        <div>
          <dt>{say('review.fingerprint')}</dt>
          <dd>
            <span className={styles.code}>{plan.fingerprint}</span>
            <p className={styles.quiet}>{say('review.fingerprint.why')}</p>
          </dd>
        </div>
      </dl>
      <RoleEnds plan={plan} />
      <div className={styles.actions}>
        <DefaultButton text={say('review.back')} onClick={onBack} />
        <DefaultButton
          styles={GROWING_BUTTON}
          className={takesAway(task) ? styles.danger : undefined}
          text={`${say(`task.${task}.act`, { count })} …`}
          onClick={() => setAsking(true)}
        />
      </div>
      {asking && <ConfirmDialog plan={plan} onCancel={() => setAsking(false)} onConfirm={onConfirm} />}
    </section>
  );
};
