import * as React from 'react';
import { linkToTab } from '../../../src/webparts/host/teamsLink';
import { HostBar } from '../../page/HostBar';
import type { Session } from '../../page/server';
import type { SharedPlace } from '../../page/teams/fakeTeams';
import { readBuiltChoices, writeBuiltChoices, type BuiltChoices, type PartName } from '../choices';
import { FAULT } from '../page/faults';
import type { TeamsApp } from '../solutionPackage';
import { BuiltHostChoices } from './BuiltHostChoices';
import { sharePointAddress, SharePointFrame } from './SharePointFrame';
import { TeamsFrame } from './TeamsFrame';
import { WORDS } from './words';

export interface FrameProps {
  readonly source: Session['source'];
  readonly parts: readonly PartName[];
  readonly app: TeamsApp;
}

/** What a page inside told us that should not have happened. */
function useFaults(): readonly string[] {
  const [faults, setFaults] = React.useState<readonly string[]>([]);
  React.useEffect(() => {
    const hear = ({ origin, data }: MessageEvent<{ readonly kind?: unknown; readonly text?: unknown } | null>): void => {
      if (origin === window.location.origin && data?.kind === FAULT) {
        setFaults((before) => [...before, String(data.text)]);
      }
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, []);
  return faults;
}

/** In the place of Teams stands this server. */
const shareLink = ({ id }: TeamsApp, { tab }: BuiltChoices, { subEntityId }: SharedPlace): string => linkToTab('', id, tab, { subEntityId });

/** Host bar, and the chosen host around what is in the package. */
export function Frame({ source, parts, app }: FrameProps): React.ReactElement {
  const [choices, setChoices] = React.useState(() => readBuiltChoices(window.location.search));
  const [life, setLife] = React.useState(0);
  const [shared, setShared] = React.useState<SharedPlace>();
  const faults = useFaults();
  const { host, culture, cloud, access, tab, subPageId } = choices;

  const choose = (chosen: BuiltChoices): void => {
    window.history.replaceState(undefined, '', writeBuiltChoices(chosen) + window.location.hash);
    setShared(undefined);
    setChoices(chosen);
  };
  const beginAnew = (): void => setLife((number) => number + 1);
  const key = [life, host, ...choices.parts, culture, cloud, access, tab, subPageId].join(' ');

  return (
    <>
      <header>
        <h1 className="offscreen">{WORDS.heading}</h1>
        <HostBar source={source} onAnew={beginAnew}>
          <BuiltHostChoices choices={choices} parts={parts} tabs={app.staticTabs} onChoose={choose} />
          {host === 'sharePoint' ? <a href={sharePointAddress(choices)}>{WORDS.alone}</a> : undefined}
          {shared === undefined ? undefined : <a href={shareLink(app, choices, shared)}>{WORDS.shared(shared.label)}</a>}
          {faults.map((text, index) => (
            <strong key={index} role="alert">
              {WORDS.fault(text)}
            </strong>
          ))}
        </HostBar>
      </header>
      <main className="host-stage" aria-label={WORDS.stage}>
        {host === 'sharePoint' ? (
          <SharePointFrame key={key} choices={choices} />
        ) : (
          <TeamsFrame
            key={key}
            choices={choices}
            app={app}
            onShare={setShared}
            onPlace={(place) => {
              choose({ ...choices, ...place });
              // The same place once more is opened once more.
              beginAnew();
            }}
          />
        )}
      </main>
    </>
  );
}
