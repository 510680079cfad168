jest.mock('@microsoft/sp-core-library', () => ({ Log: { warn: jest.fn() } }));
jest.mock('./openLink', () => ({ openLink: jest.fn() }));

import { Log, type ServiceScope } from '@microsoft/sp-core-library';
import type { app } from '@microsoft/teams-js';
import { openLink } from './openLink';
import { readTeamsHost, type TeamsSdk } from './teamsHost';

const SCOPE = {} as ServiceScope;
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const contextIn = (theme: string): app.Context => ({ app: { theme, locale: 'sv-se' }, page: { id: 'tenant-closure' } }) as unknown as app.Context;

function sdk(over: Partial<TeamsSdk['teamsJs']['app']> = {}): TeamsSdk {
  return { teamsJs: { app: { getContext: () => Promise.resolve(contextIn('dark')), openLink: () => Promise.resolve(), ...over } } };
}

async function inTeams(given: TeamsSdk) {
  const host = await readTeamsHost(given, SCOPE);
  if (host.kind === 'outside') {
    throw new Error('outside');
  }
  return host;
}

test('no SDK is no Teams', async () => {
  expect(await readTeamsHost(undefined, SCOPE)).toEqual({ kind: 'outside' });
});

test('Teams says language, theme and place; its theme is asked again, and a silent one stays as it was', async () => {
  const themes = ['default', 'contrast'];
  const getContext = (): Promise<app.Context> => {
    const theme = themes.shift();
    return theme === undefined ? Promise.reject(new Error('gone')) : Promise.resolve(contextIn(theme));
  };
  const host = await inTeams(sdk({ getContext }));
  expect([host.locale, host.context.page.id]).toEqual(['sv-se', 'tenant-closure']);
  expect([await host.readTheme(), await host.readTheme()]).toEqual(['contrast', 'default']);
});

test.each([
  ['refuses', () => Promise.reject(new Error('not initialized'))],
  ['never answers', () => new Promise<never>(() => undefined)]
])('a Teams that %s counts as a page, and the log says so', async (_, getContext) => {
  expect(await readTeamsHost(sdk({ getContext }), SCOPE, 20)).toEqual({ kind: 'outside' });
  expect(Log.warn).toHaveBeenCalled();
});

describe('a link', () => {
  test('is opened by Teams', async () => {
    const opened: string[] = [];
    const host = await inTeams(sdk({ openLink: async (url) => { opened.push(url); } }));
    host.openLink('https://entra.microsoft.com/');
    await settled();
    expect(opened).toEqual(['https://entra.microsoft.com/']);
    expect(openLink).not.toHaveBeenCalled();
  });

  test.each<[string, () => Promise<void>]>([
    ['refuses', () => Promise.reject(new Error('not supported'))],
    ['throws', () => { throw new Error('The library has not yet been initialized'); }]
  ])('that Teams %s is opened in a new tab', async (_, open) => {
    (await inTeams(sdk({ openLink: open }))).openLink('https://entra.microsoft.com/');
    await settled();
    expect(openLink).toHaveBeenCalledWith('https://entra.microsoft.com/');
  });
});
