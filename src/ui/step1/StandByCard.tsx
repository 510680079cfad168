import * as React from 'react';
import { ChoiceGroup, type IChoiceGroupOption } from '@fluentui/react/lib/ChoiceGroup';
import { Name } from '../kit/Name';
import { keepsNothing, useKeepRecords } from '../panel/useKeepRecords';
import { useReaderServices } from '../services';
import { useReadiness } from '../state/ReadingContext';
import { WorkCard } from '../tasks/WorkCard';
import { useWorkStyles } from '../tasks/workStyles';
import { useText } from '../text/TextContext';
import { useStandByCandidates, type StandByCandidates } from './useStandByCandidates';

const NOBODY = 'nobody';

/** Who stays through the long waits besides the acting admin. */
export const StandByCard: React.FC = () => {
  const styles = useWorkStyles();
  const { say } = useText();
  const { access } = useReaderServices();
  const { facts } = useReadiness().reading;
  const { failed, keep } = useKeepRecords();
  const candidates = useStandByCandidates(facts);
  const { records } = facts;
  const chosen = records.kind === 'read' ? records.value.standByAdminId : '';
  const users = candidates.kind === 'known' ? candidates.users : [];
  const who = users.find(({ id }) => id === chosen);
  const lack = lackOf(candidates);
  return (
    <WorkCard
      title={say('step1.standBy')}
      state={who === undefined ? say('step1.standBy.nobody') : say('step1.standBy.is', { name: who.displayName })}
      lead={say('step1.standBy.lead')}
    >
      {lack !== 'none' && <p className={styles.finding}>{say(lack)}</p>}
      {chosen !== '' && who === undefined && candidates.kind === 'known' && <p className={styles.finding}>{say('step1.standBy.gone')}</p>}
      {access === 'acting' && (users.length > 0 || chosen !== '') && (
        <ChoiceGroup
          label={say('step1.standBy.choose')}
          disabled={records.kind === 'unread'}
          options={[
            { key: NOBODY, text: say('step1.standBy.nobody') },
            ...users.map(({ id, displayName, userPrincipalName }): IChoiceGroupOption => ({
              key: id,
              text: displayName,
              onRenderLabel: (props) => (
                <span id={props?.labelId} className={styles.option}>
                  <Name text={displayName} /> · <Name text={userPrincipalName} />
                </span>
              )
            }))
          ]}
          selectedKey={chosen === '' ? NOBODY : chosen}
          onChange={(_, option) => {
            const standByAdminId = option === undefined || option.key === NOBODY ? '' : option.key;
            void keep((all) => ({ ...all, standByAdminId }), say('step1.standBy.kept'));
          }}
        />
      )}
      {(failed || keepsNothing(records)) && <p role="alert">{say('ui.attest.failed')}</p>}
    </WorkCard>
  );
};

/** Why there is nobody to choose. */
function lackOf(candidates: StandByCandidates): 'none' | 'step1.standBy.rolesUnknown' | 'step1.standBy.none' {
  switch (candidates.kind) {
    case 'sought':
      return 'none';
    case 'known':
      return candidates.users.length === 0 ? 'step1.standBy.none' : 'none';
    case 'unknown':
      return 'step1.standBy.rolesUnknown';
  }
}
