import * as React from 'react';
import { judgeAll } from '../checks';
import { ConsoleFrame } from './frame/ConsoleFrame';
import { RunProvider } from './run/RunContext';
import { ActivityProvider, type Activity } from './state/activity';
import { ReadinessProvider, type Readiness } from './state/ReadingContext';
import { useReading } from './state/useReading';

const NO_REPORTS: Readiness['reports'] = [];

/** The closing console below its theme and its language: facts come in here, judged they go to the screens. */
const Console: React.FC = () => {
  const reader = useReading();
  const { shown, facts } = reader.reading;
  const [activity, setActivity] = React.useState<Activity>('readOnly');
  const reports = React.useMemo(() => (shown === 'facts' ? judgeAll(facts) : NO_REPORTS), [shown, facts]);
  const readiness = React.useMemo<Readiness>(() => ({ ...reader, reports }), [reader, reports]);
  const doing = React.useMemo(() => ({ activity, setActivity }), [activity]);
  return (
    <ActivityProvider value={doing}>
      <ReadinessProvider value={readiness}>
        <RunProvider>
          <ConsoleFrame />
        </RunProvider>
      </ReadinessProvider>
    </ActivityProvider>
  );
};

export default Console;
