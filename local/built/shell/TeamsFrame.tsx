import * as React from 'react';
import { openLink } from '../../../src/webparts/host/openLink';
import { isOfTeams } from '../../../src/webparts/host/teamsLink';
import { createFakeTeams, type FakeTeams, type SharedPlace } from '../../page/teams/fakeTeams';
import { TEAMS_THEMES } from '../../page/teams/protocol';
import type { BuiltChoices } from '../choices';
import { SITE } from '../places';
import type { TeamsApp } from '../solutionPackage';
import { tabPlace, type TabPlace } from '../teamsLink';
import { WORDS } from './words';

export interface TeamsFrameProps {
  readonly choices: BuiltChoices;
  readonly app: TeamsApp;
  /** Somebody followed a deep link to a place in Teams. */
  readonly onPlace: (place: TabPlace) => void;
  readonly onShare: (shared: SharedPlace) => void;
}

/** The address of a tab, filled in as Teams does, on this machine. */
function contentAddress(contentUrl: string, values: Readonly<Record<string, string>>): string {
  const filled = Object.entries(values).reduce((text, [name, value]) => text.replaceAll(`{${name}}`, value), contentUrl);
  const { pathname, search } = new URL(filled);
  return pathname + search;
}

/** Teams around the app: rail and tabs as far as one looks at them, and the app in a frame that talks through teams-js. */
export function TeamsFrame({ choices, app, onPlace, onShare }: TeamsFrameProps): React.ReactElement {
  const { theme } = choices;
  const frame = React.useRef<HTMLIFrameElement>(null);
  const teams = React.useRef<FakeTeams>();
  const atStart = React.useRef(choices);
  const { subPageId } = atStart.current;
  // Teams writes names of cultures in small letters.
  const locale = atStart.current.culture.toLowerCase();
  const tab = app.staticTabs.find(({ entityId }) => entityId === atStart.current.tab) ?? app.staticTabs[0];
  const entityId = tab?.entityId ?? '';
  const heard = React.useRef({ onPlace, onShare });
  heard.current = { onPlace, onShare };

  React.useEffect(() => {
    const inside = frame.current?.contentWindow;
    if (inside === null || inside === undefined) {
      return undefined;
    }
    const opens = (link: string): void => {
      const url = new URL(link);
      const place = isOfTeams(url) ? tabPlace(url) : undefined;
      if (place === undefined) {
        openLink(`/portal?link=${encodeURIComponent(link)}`);
      } else {
        heard.current.onPlace(place);
      }
    };
    const place = { appId: app.id, entityId, subEntityId: subPageId, locale, theme: atStart.current.theme };
    const created = createFakeTeams(inside, place, { opens, shares: (shared) => heard.current.onShare(shared) });
    teams.current = created;
    return created.dispose;
  }, [app.id, entityId, subPageId, locale]);

  React.useEffect(() => teams.current?.showTheme(theme), [theme]);

  const values = { teamSiteDomain: window.location.host, teamSitePath: SITE, locale, entityId, subEntityId: subPageId };
  return (
    <div className="teams-window" data-theme={TEAMS_THEMES[theme]}>
      <div className="teams-rail" aria-hidden="true" />
      <div className="teams-main">
        <div className="teams-head">
          <span className="teams-app">{WORDS.app}</span>
          <span className="teams-tab">{tab?.name}</span>
        </div>
        {tab === undefined ? undefined : (
          <iframe ref={frame} className="hosted" title={WORDS.teamsFrame} src={contentAddress(tab.contentUrl, values)} />
        )}
      </div>
    </div>
  );
}
