import type { app } from '@microsoft/teams-js';
import manifest from '../../../teams/manifest.json';
import { consoleAddress } from './consoleAddress';
import { type AddressWindow, hashAddress } from './hashAddress';
import { TEAMS_APP_ID, teamsAddress } from './teamsAddress';

function page(hash: string): AddressWindow & { changed(): void } {
  const listeners = new Set<() => void>();
  return {
    location: {
      hash,
      get href() {
        return `https://contoso.sharepoint.com/sites/x/SitePages/Tenant-Closure.aspx${this.hash}`;
      }
    },
    addEventListener: (_, listener) => listeners.add(listener),
    removeEventListener: (_, listener) => listeners.delete(listener),
    changed: () => listeners.forEach((listener) => listener())
  };
}

describe('on a page', () => {
  test('the fragment is the address', () => {
    expect(hashAddress(page('#/checks/U02')).current()).toBe('checks/U02');
    expect(hashAddress(page('#somewhere')).current()).toBe('');
    expect(hashAddress(page('')).current()).toBe('');
  });

  test('going there, hearing of it, and no longer', () => {
    const at = page('');
    const bar = hashAddress(at);
    const heard: string[] = [];
    const stop = bar.onChange((address) => heard.push(address));
    bar.go('steps/1');
    at.changed();
    stop();
    bar.go('steps/2');
    at.changed();
    expect(heard).toEqual(['steps/1']);
  });

  test('a link replaces the fragment', () => {
    expect(hashAddress(page('#/checks/U02')).link('checks/U03')).toBe(
      'https://contoso.sharepoint.com/sites/x/SitePages/Tenant-Closure.aspx#/checks/U03'
    );
  });
});

describe('in Teams', () => {
  const context = (appId?: string): app.Context =>
    ({ app: { appId }, page: { id: 'tenant-closure', subPageId: 'checks/U02' } }) as unknown as app.Context;

  test('starts where the deep link points, then follows the frame', () => {
    expect(teamsAddress(hashAddress(page('')), context(), 'worldwide').current()).toBe('checks/U02');
    expect(teamsAddress(hashAddress(page('#/steps/1')), context(), 'worldwide').current()).toBe('steps/1');
  });

  test('links are deep links into the app as Teams knows it', () => {
    const link = teamsAddress(hashAddress(page('')), context('deployed'), 'usGovHigh').link('checks/U03');
    expect(link).toMatch(/^https:\/\/gov\.teams\.microsoft\.us\/l\/entity\/deployed\/tenant-closure\?context=/);
    expect(JSON.parse(new URL(link).searchParams.get('context') ?? '')).toEqual({ subEntityId: 'checks/U03' });
  });

  test('without a deployed id the manifest’s counts', () => {
    expect(manifest.id).toBe(TEAMS_APP_ID);
    expect(teamsAddress(hashAddress(page('')), context(), 'worldwide').link('x')).toContain(TEAMS_APP_ID);
  });
});

describe('on the dashboard', () => {
  test('places are those of the console', () => {
    const opened: string[] = [];
    const bar = consoleAddress(() => 'https://contoso.sharepoint.com/p.aspx#top', (url) => opened.push(url));
    bar.go('checks/U02');
    expect(opened).toEqual(['https://contoso.sharepoint.com/p.aspx#/checks/U02']);
    expect(bar.current()).toBe('');
  });

  test('without a console there is no link', () => {
    const opened: string[] = [];
    const bar = consoleAddress(() => '', (url) => opened.push(url));
    bar.go('checks/U02');
    expect(bar.link('checks/U02')).toBe('');
    expect(opened).toEqual([]);
  });
});
