import { app } from '@microsoft/teams-js';
import { hashAddress } from '../../../src/webparts/host/hashAddress';
import { teamsAddress } from '../../../src/webparts/host/teamsAddress';
import type { Host } from '../../../src/ports/host';
import type { Choices, ThemeName } from '../choices';
import { createLocalHost } from '../localHost';
import { themeNamed } from './protocol';

/** The Host port inside the fake Teams: place and theme come through teams-js. */
export async function createFrameHost(choices: Choices, token: () => Promise<string>, changed: (theme: ThemeName) => void): Promise<Host> {
  await app.initialize();
  const context = await app.getContext();
  const local = createLocalHost({ ...choices, theme: themeNamed(context.app.theme) }, token);
  changed(themeNamed(context.app.theme));
  app.registerOnThemeChangeHandler((name) => {
    local.showTheme(themeNamed(name));
    changed(themeNamed(name));
  });
  return { ...local.host, surface: 'teams', address: teamsAddress(hashAddress(window), context, local.host.cloud) };
}
