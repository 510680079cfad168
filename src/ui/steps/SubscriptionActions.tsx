import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Glyph } from '../kit/Glyph';
import { useReaderServices } from '../services';
import { useReadiness } from '../state/ReadingContext';
import { useText } from '../text/TextContext';
import { useStepStyles } from './stepStyles';
import type { SubscriptionWork } from './useSubscriptionWork';

export interface SubscriptionActionsProps {
  readonly work: SubscriptionWork;
  /** The product, in the names of the buttons. */
  readonly what: string;
}

/** Start, I've done it, Check again: and what the service said each time. */
export const SubscriptionActions: React.FC<SubscriptionActionsProps> = ({ work, what }) => {
  const styles = useStepStyles();
  const { say } = useText();
  const { access } = useReaderServices();
  const { subscriptions } = useReadiness().reading.facts;
  const { answer, looking, intent, said } = work;
  const locked = answer.kind === 'locked';
  return (
    <>
      <div className={styles.actions}>
        {access === 'acting' && answer.kind !== 'done' && (
          <>
            <PrimaryButton
              text={say('ui.subs.start')}
              ariaLabel={say('ui.subs.startFor', { what })}
              ariaDescription={locked ? say('ui.subs.locked') : undefined}
              disabled={locked}
              allowDisabledFocus
              onClick={work.start}
              onRenderIcon={() => <Glyph name={locked ? 'locked' : 'open'} />}
            />
            <DefaultButton
              text={say('ui.subs.done')}
              ariaLabel={say('ui.subs.doneFor', { what })}
              disabled={locked || looking !== 'no'}
              allowDisabledFocus
              onClick={work.lookUntilChanged}
              onRenderIcon={() => <Glyph name="done" />}
            />
          </>
        )}
        {looking === 'betweenLooks' ? (
          <DefaultButton
            text={say('ui.subs.stop')}
            ariaLabel={say('ui.subs.stopFor', { what })}
            onClick={work.stop}
            onRenderIcon={() => <Glyph name="stop" />}
          />
        ) : (
          <DefaultButton
            text={say('ui.subs.checkAgain')}
            ariaLabel={say('ui.subs.checkAgainFor', { what })}
            disabled={looking === 'reading'}
            allowDisabledFocus
            onClick={() => {
              void work.lookOnce();
            }}
            onRenderIcon={() => <Glyph name="again" />}
          />
        )}
        <span className={styles.look}>
          {looking === 'reading' && say('ui.subs.looking')}
          {looking === 'betweenLooks' && say('ui.subs.polling')}
          {looking === 'no' && subscriptions.readAt !== '' && say('ui.subs.lastLook', { at: subscriptions.readAt })}
        </span>
      </div>
      {intent !== undefined && <p className={styles.quiet}>{say('ui.subs.started', intent)}</p>}
      {said.length > 0 && (
        <div role="status">
          {said.map((sentence, index) => (
            <p key={said.length - index} className={index === 0 ? styles.finding : styles.quiet}>
              {sentence}
            </p>
          ))}
        </div>
      )}
    </>
  );
};
