import * as React from 'react';
import { LOCALES } from '../../src/ports/host';
import { Choice } from './Choice';
import { ACCESSES, SURFACES, THEMES, type Choices } from './choices';
import { Controls } from './Controls';
import type { Session, Summary } from './server';
import { server } from './server';
import { ACCESS_WORDS, LOCALE_WORDS, SURFACE_WORDS, THEME_WORDS, WORDS } from './words';

export interface HostBarProps {
  readonly source: Session['source'];
  readonly choices: Choices;
  readonly onChoose: (choices: Choices) => void;
  /** The tenant is another one now. */
  readonly onAnew: () => void;
}

type Seen =
  | { readonly kind: 'looking' }
  | { readonly kind: 'seen'; readonly summary: Summary; readonly scenarios: readonly string[] }
  | { readonly kind: 'unreachable' };

const worded = <Value extends string>(
  values: readonly Value[],
  words: Readonly<Record<Value, string>>
): readonly (readonly [Value, string])[] => values.map((value) => [value, words[value]]);

/** Looks at the tenant at the start, when asked, and whenever the visitor comes back to the page. */
function useTenant(source: Session['source']): readonly [Seen, () => void, () => void] {
  const [seen, setSeen] = React.useState<Seen>({ kind: 'looking' });
  const unreachable = React.useCallback(() => setSeen({ kind: 'unreachable' }), []);
  const look = React.useCallback(() => {
    if (source === 'rehearsal') {
      Promise.all([server.summary(), server.scenarios()]).then(
        ([summary, scenarios]) => setSeen({ kind: 'seen', summary, scenarios }),
        unreachable
      );
    }
  }, [source, unreachable]);
  React.useEffect(() => {
    look();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [look]);
  return [seen, look, unreachable];
}

/** The bar above the product: who hosts it, and what the rehearsal tenant does. */
export function HostBar({ source, choices, onChoose, onAnew }: HostBarProps): React.ReactElement {
  const [seen, look, unreachable] = useTenant(source);
  return (
    <form className="host-bar" aria-label={WORDS.bar} onSubmit={(event) => event.preventDefault()}>
      {seen.kind === 'seen' && (
        <Controls
          summary={seen.summary}
          scenarios={seen.scenarios}
          onUnreachable={unreachable}
          onChanged={(what) => {
            look();
            if (what === 'anew') {
              onAnew();
            }
          }}
        />
      )}
      {seen.kind === 'unreachable' && <strong role="alert">{WORDS.unreachable}</strong>}
      {source === 'elsewhere' && <span>{WORDS.elsewhere}</span>}
      <Choice
        name="surface"
        label={WORDS.surface}
        value={choices.surface}
        options={worded(SURFACES, SURFACE_WORDS)}
        onChoose={(surface) => onChoose({ ...choices, surface })}
      />
      <Choice
        name="theme"
        label={WORDS.theme}
        value={choices.theme}
        options={worded(THEMES, THEME_WORDS)}
        onChoose={(theme) => onChoose({ ...choices, theme })}
      />
      <Choice
        name="language"
        label={WORDS.language}
        value={choices.locale}
        options={worded(LOCALES, LOCALE_WORDS)}
        onChoose={(locale) => onChoose({ ...choices, locale })}
      />
      <Choice
        name="access"
        label={WORDS.access}
        value={choices.access}
        options={worded(ACCESSES, ACCESS_WORDS)}
        onChoose={(access) => onChoose({ ...choices, access })}
      />
    </form>
  );
}
