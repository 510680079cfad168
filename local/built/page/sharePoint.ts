import './network';
import './fabricConfig';
import { CLOUDS } from '../../../src/ports/clouds';
import { registerIcons } from '../../page/icons';
import { readBuiltChoices, type BuiltChoices, type PartName } from '../choices';
import { manifestOf, manifests, propertiesOf } from './catalog';
import { make } from './elements';
import { tellFault } from './faults';
import { layOut } from './sharePointPage';
import type { Shown } from './shown';
import { stage } from './stage';
import { sectionTheme, siteTheme } from './themes';

const choices = readBuiltChoices(window.location.search);
const page = layOut(document.body, choices.width);

/** The section's background, and what its web parts hear of it; also later, from the frame around or from a test. */
function showSection({ theme, section }: Pick<BuiltChoices, 'theme' | 'section'>): void {
  page.paint(siteTheme(theme), sectionTheme(theme, section));
  stage.setTheme(sectionTheme(theme, section));
}

async function show(name: PartName): Promise<void> {
  const domElement = make('div', 'part');
  domElement.id = name;
  page.column.append(domElement);
  const manifest = manifestOf(await manifests(), name);
  const shown: Shown = {
    name,
    manifest,
    place: { culture: choices.culture, graph: CLOUDS[choices.cloud].graph, microsoftTeams: undefined },
    properties: propertiesOf(manifest, name, choices),
    theme: sectionTheme(choices.theme, choices.section),
    domElement
  };
  await stage.show(shown);
}

registerIcons();
document.documentElement.lang = choices.culture;
page.paint(siteTheme(choices.theme), sectionTheme(choices.theme, choices.section));
Object.assign(window, { stage, sharePoint: { show, showSection, setWidth: page.setWidth } });
choices.parts.forEach((name) => {
  show(name).catch((error: unknown) => tellFault(`${name} could not be shown: ${String(error)}`));
});
