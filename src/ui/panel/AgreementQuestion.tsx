import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { ChoiceGroup, type IChoiceGroupOption } from '@fluentui/react/lib/ChoiceGroup';
import { AGREEMENTS, type Agreement } from '../../facts/records';
import { answerAgreement } from '../../facts/recordsStore';
import { useReaderServices } from '../services';
import { useReadiness } from '../state/ReadingContext';
import { useText } from '../text/TextContext';
import { useAttestStyles } from './attestStyles';
import { keepsNothing, useKeepRecords } from './useKeepRecords';

/** Graph does not say under which agreement a tenant buys; every date of steps 2 and 3 hangs on it. Asked once, kept. */
export const AgreementQuestion: React.FC = () => {
  const styles = useAttestStyles();
  const { say } = useText();
  const { host, clock } = useReaderServices();
  const { records, me } = useReadiness().reading.facts;
  const { failed, keep } = useKeepRecords();
  const answer = records.kind === 'read' ? records.value.billingAgreement : undefined;
  const known = answer?.kind === 'answered' ? answer.agreement : undefined;
  const [chosen, choose] = React.useState<Agreement | undefined>(known);
  if (records.kind !== 'read' || me.kind !== 'read') {
    return <p className={styles.quiet}>{say(keepsNothing(records) ? 'ui.attest.failed' : 'ui.attest.notReady')}</p>;
  }
  const by = me.value.displayName || me.value.userPrincipalName;
  const save = async (agreement: Agreement | undefined): Promise<void> => {
    if (agreement === undefined) {
      return;
    }
    const now = await host.serverTime().catch(() => clock.now());
    await keep((all) => answerAgreement(all, agreement, by, new Date(now).toISOString()), say('ui.agreement.saved'));
  };
  const options: IChoiceGroupOption[] = AGREEMENTS.map((key) => ({
    key,
    text: say(`ui.agreement.${key}`),
    onRenderLabel: (props) => (
      <span id={props?.labelId} className={styles.option}>
        {say(`ui.agreement.${key}`)}
        <span className={styles.optionWhat}>{say(`ui.agreement.${key}.what`)}</span>
      </span>
    )
  }));
  return (
    <div className={styles.root}>
      <ChoiceGroup
        label={say('ui.agreement.question')}
        options={options}
        selectedKey={chosen}
        onChange={(_, option) => choose(AGREEMENTS.find((each) => each === option?.key))}
      />
      <p className={styles.quiet}>{say('ui.agreement.how')}</p>
      {answer?.kind === 'answered' && <p className={styles.by}>{say('ui.agreement.by', { by: answer.by, at: answer.at })}</p>}
      <DefaultButton
        text={say('ui.agreement.save')}
        disabled={chosen === undefined || chosen === known}
        onClick={() => save(chosen)}
      />
      {failed && (
        <div role="alert" className={styles.failed}>
          {say('ui.attest.failed')}
        </div>
      )}
    </div>
  );
};
