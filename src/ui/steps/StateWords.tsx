import * as React from 'react';
import { useText } from '../text/TextContext';
import type { TaskState } from './taskState';

export interface StateWordsProps {
  readonly state: TaskState;
}

/** How a task stands, in the words of its card. */
export function StateWords({ state }: StateWordsProps): React.ReactElement {
  const { say } = useText();
  switch (state.kind) {
    case 'verified':
      return <>{say('ui.steps.state.verified', state)}</>;
    case 'attested':
      return <>{say('ui.steps.state.attested', state)}</>;
    case 'waitingUntil':
      return <>{say('ui.steps.state.waitingUntil', state)}</>;
    case 'reopened':
      return <>{say('ui.steps.state.reopened', state)}</>;
    case 'locked':
    case 'ready':
    case 'waiting':
    case 'needsYou':
    case 'couldNotCheck':
      return <>{say(`ui.steps.state.${state.kind}`)}</>;
  }
}
