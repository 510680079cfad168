import * as React from 'react';
import { writeChoices, type Choices } from '../choices';
import { WORDS } from '../words';
import { createFakeTeams, type FakeTeams } from './fakeTeams';

export interface TeamsStageProps {
  readonly choices: Choices;
}

/** Teams around the product: the same console in a frame that talks to it through teams-js. */
export function TeamsStage({ choices }: TeamsStageProps): React.ReactElement {
  const { theme, locale } = choices;
  const frame = React.useRef<HTMLIFrameElement>(null);
  const teams = React.useRef<FakeTeams>();
  const atStart = React.useRef(choices);

  React.useEffect(() => {
    const inside = frame.current?.contentWindow;
    if (inside === null || inside === undefined) {
      return undefined;
    }
    const created = createFakeTeams(inside, locale, atStart.current.theme);
    teams.current = created;
    return created.dispose;
  }, [locale]);

  React.useEffect(() => teams.current?.showTheme(theme), [theme]);

  const address = `/teams${writeChoices(atStart.current)}${window.location.hash}`;
  return <iframe ref={frame} className="teams" title={WORDS.teamsFrame} src={address} />;
}
