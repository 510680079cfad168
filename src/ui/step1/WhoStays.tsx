import * as React from 'react';
import { PersonCard } from '../kit/PersonCard';
import { useReadiness } from '../state/ReadingContext';
import { useText } from '../text/TextContext';
import { makeUseStyles } from '../theme/makeUseStyles';
import { useStandByCandidates } from './useStandByCandidates';

const useStyles = makeUseStyles(() => ({
  root: { listStyle: 'none', margin: '8px 0', padding: 0, display: 'flex', flexWrap: 'wrap', gap: '8px 32px' }
}));

/** The admin who remains, and whoever stays on stand-by: known by face before anybody is chosen to go. */
export const WhoStays: React.FC = () => {
  const styles = useStyles();
  const { say } = useText();
  const { facts } = useReadiness().reading;
  const { me, records } = facts;
  const candidates = useStandByCandidates(facts);
  if (me.kind === 'unread') {
    return <></>;
  }
  const standBy = records.kind === 'read' && candidates.kind === 'known' ? candidates.users.filter(({ id }) => id === records.value.standByAdminId) : [];
  return (
    <ul className={styles.root} aria-label={say('step1.column.stays')}>
      <li>
        <PersonCard {...me.value} words={say('step1.reason.actingAdmin')} />
      </li>
      {standBy.map(({ id, displayName, userPrincipalName }) => (
        <li key={id}>
          <PersonCard id={id} displayName={displayName} userPrincipalName={userPrincipalName} words={say('step1.reason.standByAdmin')} />
        </li>
      ))}
    </ul>
  );
};
