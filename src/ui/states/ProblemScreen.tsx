import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { PortalButton } from '../kit/PortalButton';
import { useReaderServices } from '../services';
import type { Problem } from '../state/problem';
import { useText } from '../text/TextContext';
import { ProblemView } from './ProblemView';
import { problemWords } from './problemWords';

export interface ProblemScreenProps {
  readonly problem: Problem;
  readonly onAgain: () => void;
}

/** Nothing can be shown: what happened, what it means, what to do, and the request ids. */
export const ProblemScreen: React.FC<ProblemScreenProps> = ({ problem, onAgain }) => {
  const text = useText();
  const { host } = useReaderServices();
  const { glyph, title, what, soWhat, nowWhat } = problemWords(problem, text, host.cloud);
  return (
    <ProblemView glyph={glyph} title={title} what={what} soWhat={soWhat} nowWhat={nowWhat} requestIds={problem.requestIds}>
      {problem.kind === 'signIn' ? (
        <>
          <PrimaryButton text={text.say('ui.problem.reload')} onClick={() => window.location.reload()} />
          <DefaultButton text={text.say('ui.problem.tryAgain')} onClick={onAgain} />
        </>
      ) : (
        <PrimaryButton text={text.say('ui.problem.tryAgain')} onClick={onAgain} />
      )}
      {problem.kind === 'role' && <PortalButton page="pimActivation" />}
    </ProblemView>
  );
};
