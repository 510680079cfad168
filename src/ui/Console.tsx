import * as React from 'react';
import { ConsoleFrame } from './frame/ConsoleFrame';
import { RunProvider } from './run/RunContext';
import { ActivityProvider, type Activity } from './state/activity';
import { ReadinessProvider, type Readiness } from './state/ReadingContext';
import { useJudged } from './state/useJudged';
import { useReading } from './state/useReading';

/** The closing console below its theme and its language: facts come in here, judged they go to the screens. */
const Console: React.FC = () => {
  const reader = useReading();
  const [activity, setActivity] = React.useState<Activity>('readOnly');
  const judged = useJudged(reader.reading);
  const readiness = React.useMemo<Readiness>(() => ({ ...reader, ...judged }), [reader, judged]);
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
