import './network';
import './fabricConfig';
import type * as TeamsJs from '@microsoft/teams-js';
import { CLOUDS } from '../../../src/ports/clouds';
import { registerIcons } from '../../page/icons';
import { readBuiltChoices, type ThemeName } from '../choices';
import { themeNamed } from '../../page/teams/protocol';
import { HOST_FILES } from '../places';
import { manifests, nameOf, propertiesOf } from './catalog';
import { load } from './amd';
import { make } from './elements';
import { tellFault } from './faults';
import { stage } from './stage';
import { teamsTheme } from './themes';

const address = new URLSearchParams(window.location.search);
// The frame's choices travel in its own address; here they say what SharePoint knows without Teams.
const { access, cloud } = readBuiltChoices(window.top?.location.search ?? '');

function paint(theme: ThemeName): void {
  const { palette } = teamsTheme(theme);
  document.body.style.backgroundColor = palette.white ?? '';
  document.body.style.color = palette.neutralPrimary ?? '';
}

/**
 * SharePoint's page for Teams: it speaks with Teams through teams-js, and hands SPFx's own copy of it to the web part that
 * its address names.
 * @see https://learn.microsoft.com/sharepoint/dev/spfx/integrate-with-teams-introduction
 */
async function show(): Promise<void> {
  const teamsJs = (await load(`${HOST_FILES}/teams.js`, (name) => Promise.reject(new Error(`No module ${name}`)))) as typeof TeamsJs;
  await teamsJs.app.initialize();
  const context = await teamsJs.app.getContext();
  // SPFx still hands the context over in its old shape, beside the library.
  const oldContext = await new Promise((resolve) => teamsJs.getContext(resolve));
  const first = themeNamed(context.app.theme);
  paint(first);
  teamsJs.app.registerOnThemeChangeHandler((name) => {
    paint(themeNamed(name));
    stage.setTheme(teamsTheme(themeNamed(name)));
  });

  const culture = address.get('forceLocale') ?? context.app.locale;
  document.documentElement.lang = culture;
  const manifest = (await manifests()).find(({ id }) => id === address.get('componentId'));
  const name = manifest === undefined ? undefined : nameOf(manifest);
  if (manifest === undefined || name === undefined) {
    throw new Error(`The package has no ${address.get('componentId') ?? 'component'}`);
  }
  const domElement = make('div', 'part');
  domElement.id = name;
  document.body.append(domElement);
  await stage.show({
    name,
    manifest,
    place: { culture, graph: CLOUDS[cloud].graph, microsoftTeams: { teamsJs, context: oldContext } },
    properties: propertiesOf(manifest, name, { access }),
    theme: teamsTheme(first),
    domElement
  });
  // Teams shows the app from now on; it answers nothing to that.
  void teamsJs.app.notifySuccess();
}

registerIcons();
Object.assign(window, { stage });
show().catch((error: unknown) => tellFault(`The app could not be shown: ${String(error)}`));
