import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { createPlan, type Plan } from '../../run/plan';
import { deleteUsers, sortTenant } from '../../steps/deleteUsers';
import type { UserColumn } from '../../steps/sortUsers';
import type { Obstacle } from '../../steps/task';
import { useAppServices } from '../services';
import { useReadiness } from '../state/ReadingContext';
import { useText } from '../text/TextContext';
import { Columns } from './Columns';
import { Obstacles } from './Obstacles';
import { Rules } from './Rules';
import { useStep1Styles } from './step1Styles';
import type { Choice } from './useChoice';
import { UserList } from './UserList';

export interface ChooserProps {
  readonly choice: Choice;
  readonly onPlan: (plan: Plan) => void;
}

/** Who stays, who goes, who cannot go yet; rules; and the way to the review. */
export const Chooser: React.FC<ChooserProps> = ({ choice, onPlan }) => {
  const styles = useStep1Styles();
  const { say } = useText();
  const { host } = useAppServices();
  const { facts, phase } = useReadiness().reading;
  const [column, setColumn] = React.useState<UserColumn>('goes');
  const [obstacles, setObstacles] = React.useState<readonly Obstacle[]>([]);
  const { state } = choice;
  const chosen = state.kind === 'loaded' ? state.choice : undefined;
  const sorted = React.useMemo(() => (chosen === undefined ? undefined : sortTenant(facts, chosen)), [facts, chosen]);
  if (state.kind === 'unreadable') {
    return (
      <div className={styles.notice}>
        <p>{say('step1.rules.unreadable')}</p>
        <DefaultButton text={say('step1.rules.discard')} onClick={choice.discard} />
      </div>
    );
  }
  if (chosen === undefined || sorted === undefined || state.kind === 'loading') {
    return <></>;
  }
  if (sorted.kind === 'obstructed') {
    const reading = (phase === 'objects' || phase === 'headline') && sorted.obstacles.every(({ kind }) => kind === 'sampleOnly');
    return reading ? <p className={styles.notice}>{say('step1.reading')}</p> : <Obstacles obstacles={sorted.obstacles} />;
  }
  const review = async (): Promise<void> => {
    const draft = deleteUsers.plan(facts, chosen);
    if (draft.kind === 'obstructed') {
      setObstacles(draft.obstacles);
      return;
    }
    const planned = await createPlan('deleteUsers', draft, new Date(await host.serverTime()).toISOString());
    if (planned.kind === 'planned') {
      onPlan(planned.plan);
    }
  };
  const goes = sorted.users.some((each) => each.column === 'goes');
  return (
    <>
      {sorted.roles === 'unknown' && <p className={styles.notice}>{say('step1.rolesUnknown')}</p>}
      <Columns users={sorted.users} selected={column} onSelect={setColumn} />
      <UserList users={sorted.users} column={column} />
      <Rules rules={chosen.rules} saved={state.saved} onChange={(rules) => choice.set({ ...chosen, rules })} />
      {obstacles.length > 0 && <Obstacles obstacles={obstacles} />}
      {goes ? (
        <div className={styles.actions}>
          <PrimaryButton text={say('step1.review')} onClick={() => { void review(); }} />
        </div>
      ) : (
        <p className={styles.notice}>{say('step1.nobody')}</p>
      )}
    </>
  );
};
