import * as React from 'react';
import * as ReactDom from 'react-dom';
import { readChoices, writeChoices, type Choices } from './choices';
import { HostBar } from './HostBar';
import { HostChoices } from './HostChoices';
import { createLocalHost } from './localHost';
import { paint } from './paint';
import { Product } from './Product';
import { Safe } from './Safe';
import { createServices, pageStorage } from './services';
import { TeamsStage } from './teams/TeamsStage';
import { openSession, type Tokens } from './tokens';

export interface PageProps {
  readonly tokens: Tokens;
  /** Where the product goes; the bar stays outside of it. */
  readonly stage: Element;
}

/** Host bar and product. A new tenant, host, language or access is a new life of the product; a new theme is not. */
export function Page({ tokens: first, stage }: PageProps): React.ReactElement {
  const [choices, setChoices] = React.useState(() => readChoices(window.location.search));
  const [life, setLife] = React.useState({ tokens: first, number: 0 });
  const { surface, locale, access } = choices;

  const { local, services } = React.useMemo(() => {
    const { theme } = readChoices(window.location.search);
    const created = createLocalHost({ surface, locale, access, theme }, () => life.tokens.get({ fresh: false }));
    return { local: created, services: createServices(created.host, life.tokens, pageStorage) };
  }, [surface, locale, access, life]);
  React.useEffect(() => {
    local.showTheme(choices.theme);
    paint(choices.theme);
  }, [local, choices.theme]);

  const choose = (chosen: Choices): void => {
    window.history.replaceState(undefined, '', writeChoices(chosen) + window.location.hash);
    setChoices(chosen);
  };
  const beginAnew = (): void => {
    void openSession().then((tokens) => setLife(({ number }) => ({ tokens, number: number + 1 })));
  };

  return (
    <>
      <HostBar source={first.session.source} onAnew={beginAnew}>
        <HostChoices choices={choices} onChoose={choose} />
      </HostBar>
      {ReactDom.createPortal(
        <Safe key={`${life.number} ${surface} ${locale} ${access}`}>
          {surface === 'teams' ? <TeamsStage choices={choices} /> : <Product choices={choices} services={services} />}
        </Safe>,
        stage
      )}
    </>
  );
}
