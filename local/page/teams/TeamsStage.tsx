import * as React from 'react';
import { openLink } from '../../../src/webparts/host/openLink';
import { TEAMS_APP_ID } from '../../../src/webparts/host/teamsAddress';
import { writeChoices, type Choices } from '../choices';
import { WORDS } from '../words';
import { createFakeTeams, type FakeTeams } from './fakeTeams';

export interface TeamsStageProps {
  readonly choices: Choices;
}

/** The tab `tenant-closure` of `teams/manifest.json`. */
const TAB = { appId: TEAMS_APP_ID, entityId: 'tenant-closure', subEntityId: '' };

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
    const created = createFakeTeams(
      inside,
      { ...TAB, locale, theme: atStart.current.theme },
      // What only a portal can do is practised on a page of this server; nobody is there to share with.
      { opens: (link) => openLink(`/portal?link=${encodeURIComponent(link)}`), shares: () => undefined }
    );
    teams.current = created;
    return created.dispose;
  }, [locale]);

  React.useEffect(() => teams.current?.showTheme(theme), [theme]);

  const address = `/teams${writeChoices(atStart.current)}${window.location.hash}`;
  return <iframe ref={frame} className="teams" title={WORDS.teamsFrame} src={address} />;
}
