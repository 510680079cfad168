import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Dialog, DialogFooter } from '@fluentui/react/lib/Dialog';
import { TextField } from '@fluentui/react/lib/TextField';
import { checkConfirmation, confirmationOf, type Confirmation } from '../../run/plan/confirmation';
import type { Plan } from '../../run/plan/plan';
import { GROWING_BUTTON } from '../kit/growingButton';
import { useReaderServices } from '../services';
import { useText } from '../text/TextContext';
import { takesAway, undoText } from './taskText';
import { useFlowStyles } from './flowStyles';

export interface ConfirmDialogProps {
  readonly plan: Plan;
  readonly onCancel: () => void;
  /** Called once. The executor holds what was typed against the plan again. */
  readonly onConfirm: (typed: Confirmation) => void;
}

const CANCEL_ID = 'tenant-closure-confirm-cancel';

/** Nothing that happens by itself: neither a form's submit nor a held-down key. */
const refuseEnter = (event: { readonly key: string; preventDefault(): void }): void => {
  if (event.key === 'Enter') {
    event.preventDefault();
  }
};

/**
 * The last question. Says the consequence first and what can be undone, asks for tenant and number in letters, begins on Cancel.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/alertdialog/
 */
export const ConfirmDialog: React.FC<ConfirmDialogProps> = ({ plan, onCancel, onConfirm }) => {
  const styles = useFlowStyles();
  const speaker = useText();
  const { say } = speaker;
  const { host } = useReaderServices();
  const [typed, setTyped] = React.useState<Confirmation>({ domain: '', count: '' });
  const confirmed = React.useRef(false);
  const wanted = confirmationOf(plan);
  const values = { count: plan.items.length };
  const fits = checkConfirmation(plan, typed) === 'matches';
  const confirm = (): void => {
    if (fits && !confirmed.current) {
      confirmed.current = true;
      onConfirm(typed);
    }
  };
  const act = say(`task.${plan.task}.act`, values);
  return (
    <Dialog
      hidden={false}
      onDismiss={onCancel}
      minWidth={420}
      dialogContentProps={{ title: act, showCloseButton: false }}
      modalProps={{ isBlocking: true, isAlert: true, focusTrapZoneProps: { firstFocusableTarget: `#${CANCEL_ID}` } }}
    >
      {/* A layer stands outside the product's own area, whose language it would lose. */}
      <div lang={host.locale}>
        <p className={styles.consequence}>{say(`task.${plan.task}.consequence`, { ...values, tenant: plan.tenantName })}</p>
        <p>{undoText(plan.task, plan.createdAt, speaker)}</p>
        <TextField
          label={say('confirm.domain', wanted)}
          value={typed.domain}
          onChange={(_, domain = '') => setTyped((before) => ({ ...before, domain }))}
          onKeyDown={refuseEnter}
          autoComplete="off"
          spellCheck={false}
        />
        <TextField
          label={say('confirm.count', wanted)}
          value={typed.count}
          onChange={(_, count = '') => setTyped((before) => ({ ...before, count }))}
          onKeyDown={refuseEnter}
          autoComplete="off"
          inputMode="numeric"
        />
        <p className={styles.quiet}>{say('confirm.enter')}</p>
      </div>
      <DialogFooter>
        <DefaultButton id={CANCEL_ID} text={say('confirm.cancel')} onClick={onCancel} />
        <DefaultButton
          styles={GROWING_BUTTON}
          className={fits && takesAway(plan.task) ? styles.danger : undefined}
          text={act}
          disabled={!fits}
          onKeyDown={refuseEnter}
          onClick={confirm}
        />
      </DialogFooter>
    </Dialog>
  );
};
