import * as React from 'react';
import { ALL_CLOUDS } from '../../../src/ports/cloud';
import { Choice, worded } from '../../page/Choice';
import { ACCESS_WORDS, THEME_WORDS, WORDS as PAGE_WORDS } from '../../page/words';
import { ACCESSES, BUILT_HOSTS, CULTURES, SECTIONS, THEMES_OF, WIDTHS, type BuiltChoices, type PartName } from '../choices';
import type { TeamsApp } from '../solutionPackage';
import { CLOUD_WORDS, CULTURE_WORDS, HOST_WORDS, PART_WORDS, SECTION_WORDS, WIDTH_WORDS, WORDS } from './words';

export interface BuiltHostChoicesProps {
  readonly choices: BuiltChoices;
  /** What the package has. */
  readonly parts: readonly PartName[];
  readonly tabs: TeamsApp['staticTabs'];
  readonly onChoose: (choices: BuiltChoices) => void;
}

function SharePointChoices({ choices, parts, onChoose }: BuiltHostChoicesProps): React.ReactElement {
  const [first = 'console'] = choices.parts;
  return (
    <>
      <Choice
        name="part"
        label={WORDS.part}
        value={first}
        options={worded(parts, PART_WORDS)}
        onChoose={(part) => onChoose({ ...choices, parts: [part] })}
      />
      <Choice
        name="width"
        label={WORDS.width}
        value={choices.width}
        options={worded(WIDTHS, WIDTH_WORDS)}
        onChoose={(width) => onChoose({ ...choices, width })}
      />
      <Choice
        name="section"
        label={WORDS.section}
        value={choices.section}
        options={worded(SECTIONS, SECTION_WORDS)}
        onChoose={(section) => onChoose({ ...choices, section })}
      />
    </>
  );
}

function TeamsChoices({ choices, tabs, onChoose }: BuiltHostChoicesProps): React.ReactElement {
  return (
    <Choice
      name="tab"
      label={WORDS.tab}
      value={choices.tab === '' ? (tabs[0]?.entityId ?? '') : choices.tab}
      options={tabs.map(({ entityId, name }) => [entityId, name])}
      onChoose={(tab) => onChoose({ ...choices, tab, subPageId: '' })}
    />
  );
}

/** Who hosts the package. */
export function BuiltHostChoices(props: BuiltHostChoicesProps): React.ReactElement {
  const { choices, onChoose } = props;
  return (
    <>
      <Choice
        name="host"
        label={WORDS.host}
        value={choices.host}
        options={worded(BUILT_HOSTS, HOST_WORDS)}
        onChoose={(host) => onChoose({ ...choices, host, theme: THEMES_OF[host].includes(choices.theme) ? choices.theme : 'dark' })}
      />
      {choices.host === 'sharePoint' ? <SharePointChoices {...props} /> : <TeamsChoices {...props} />}
      <Choice
        name="theme"
        label={PAGE_WORDS.theme}
        value={choices.theme}
        options={worded(THEMES_OF[choices.host], THEME_WORDS)}
        onChoose={(theme) => onChoose({ ...choices, theme })}
      />
      <Choice
        name="language"
        label={PAGE_WORDS.language}
        value={choices.culture}
        options={worded(CULTURES, CULTURE_WORDS)}
        onChoose={(culture) => onChoose({ ...choices, culture })}
      />
      <Choice
        name="cloud"
        label={WORDS.cloud}
        value={choices.cloud}
        options={worded(ALL_CLOUDS, CLOUD_WORDS)}
        onChoose={(cloud) => onChoose({ ...choices, cloud })}
      />
      <Choice
        name="access"
        label={PAGE_WORDS.access}
        value={choices.access}
        options={worded(ACCESSES, ACCESS_WORDS)}
        onChoose={(access) => onChoose({ ...choices, access })}
      />
    </>
  );
}
