import * as React from 'react';
import { deleteUsers, sortTenant, type DeleteUsersChoice } from '../../steps/deleteUsers';
import type { UserColumn } from '../../steps/sortUsers';
import { useFlowStyles } from '../run/flowStyles';
import { Obstacles } from '../run/Obstacles';
import { useReadiness } from '../state/ReadingContext';
import { useFactsOf } from '../state/useFactsOf';
import { useWork } from '../state/useWork';
import { useText } from '../text/TextContext';
import { Columns } from './Columns';
import { Rules } from './Rules';
import { UserList } from './UserList';

export interface ChooserProps {
  readonly choice: DeleteUsersChoice;
  readonly saved: 'saved' | 'notSaved';
  readonly onChange: (choice: DeleteUsersChoice) => void;
}

/** Who stays, who goes, who cannot go yet, and the rules behind it. */
export const Chooser: React.FC<ChooserProps> = ({ choice, saved, onChange }) => {
  const styles = useFlowStyles();
  const { say } = useText();
  const { facts, phase } = useReadiness().reading;
  const [column, setColumn] = React.useState<UserColumn>('goes');
  const own = useFactsOf(facts, deleteUsers.needs);
  const work = useWork(React.useCallback(() => sortTenant(own, choice), [own, choice]));
  if (work.kind === 'begun') {
    return <p className={styles.quiet}>{say('step1.list.sorting')}</p>;
  }
  const sorted = work.value;
  if (sorted.kind === 'obstructed') {
    const reading = (phase === 'objects' || phase === 'headline') && sorted.obstacles.every(({ kind }) => kind === 'sampleOnly');
    return reading ? <p className={styles.notice}>{say('step1.reading')}</p> : <Obstacles obstacles={sorted.obstacles} role="note" />;
  }
  const goes = sorted.users.some((each) => each.column === 'goes');
  return (
    <>
      {sorted.roles === 'unknown' && <p className={styles.notice}>{say('step1.rolesUnknown')}</p>}
      <Columns users={sorted.users} selected={column} onSelect={setColumn} />
      <UserList users={sorted.users} column={column} />
      <Rules rules={choice.rules} saved={saved} onChange={(rules) => onChange({ ...choice, rules })} />
      {!goes && <p className={styles.notice}>{say('step1.nobody')}</p>}
    </>
  );
};
