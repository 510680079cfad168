import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import type { CheckAction, CheckReport } from '../../checks/check';
import { Glyph } from '../kit/Glyph';
import { GROWING_BUTTON } from '../kit/growingButton';
import { PortalButton } from '../kit/PortalButton';
import { useReaderServices } from '../services';
import { addressOf } from '../state/address';
import { useText } from '../text/TextContext';
import { AgreementQuestion } from './AgreementQuestion';
import { Attestations } from './Attestations';
import { usePanelStyles } from './panelStyles';
import { ReadNow } from './ReadNow';

export interface CheckActionsProps {
  readonly report: CheckReport;
}

/** What can be done about a check from here. Links first, then what a person has to say. */
export const CheckActions: React.FC<CheckActionsProps> = ({ report: { check } }) => {
  const styles = usePanelStyles();
  const { say } = useText();
  const { access } = useReaderServices();
  const links = check.actions.filter(({ kind }) => kind === 'portal' || kind === 'step');
  const others = check.actions.filter(({ kind }) => kind !== 'portal' && kind !== 'step' && kind !== 'nothing');
  return (
    <>
      {links.length > 0 && (
        <div className={styles.actions}>
          {links.map((action) => (
            <LinkAction key={JSON.stringify(action)} action={action} />
          ))}
        </div>
      )}
      {access === 'watching' && others.length > 0 ? (
        <p className={styles.quiet}>{say('ui.watching')}</p>
      ) : (
        others.map((action) => <Action key={JSON.stringify(action)} action={action} />)
      )}
    </>
  );
};

interface ActionProps {
  readonly action: CheckAction;
}

function LinkAction({ action }: ActionProps): React.ReactElement {
  const { say } = useText();
  const { host } = useReaderServices();
  switch (action.kind) {
    case 'portal':
      return <PortalButton page={action.page} />;
    case 'step':
      return (
        <DefaultButton
          styles={GROWING_BUTTON}
          text={say('ui.action.goToStep', { step: say(`ui.step.${action.step}.name`) })}
          onRenderIcon={() => <Glyph name="forward" />}
          onClick={() => host.address.go(addressOf({ kind: 'step', step: action.step }))}
        />
      );
    default:
      return <></>;
  }
}

function Action({ action }: ActionProps): React.ReactElement {
  switch (action.kind) {
    case 'attest':
      return <Attestations ids={action.ids} />;
    case 'answerAgreement':
      return <AgreementQuestion />;
    case 'readNow':
      return <ReadNow ids={action.facts} />;
    default:
      return <></>;
  }
}
