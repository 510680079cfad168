import * as React from 'react';
import { LOCALES } from '../../src/ports/host';
import { Choice, worded } from './Choice';
import { ACCESSES, SURFACES, THEMES, type Choices } from './choices';
import { ACCESS_WORDS, LOCALE_WORDS, SURFACE_WORDS, THEME_WORDS, WORDS } from './words';

export interface HostChoicesProps {
  readonly choices: Choices;
  readonly onChoose: (choices: Choices) => void;
}

/** Who hosts the product, as the page makes it from its sources. */
export function HostChoices({ choices, onChoose }: HostChoicesProps): React.ReactElement {
  return (
    <>
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
    </>
  );
}
