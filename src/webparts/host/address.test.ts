import type { app } from '@microsoft/teams-js';
import manifest from '../../../teams/manifest.json';
import { consoleAddress } from './consoleAddress';
import { type AddressWindow, hashAddress } from './hashAddress';
import { TEAMS_APP_ID, teamsAddress } from './teamsAddress';

function page(hash: string): AddressWindow & { changed(): void } {
  const listeners = new Set<() => void>();
  const location = {
    hash,
    get href() {
      return `https://contoso.sharepoint.com/sites/x/SitePages/Tenant-Closure.aspx${this.hash}`;
    }
  };
  return {
    location,
    history: {
      state: { of: 'SharePoint' },
      replaceState: (state: unknown, _: string, url: string) => {
        expect(state).toEqual({ of: 'SharePoint' });
        location.hash = new URL(url).hash;
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

  test('another address in the place of this one: nobody hears of it, and a browser that refuses is no fault', () => {
    const at = page('#/checks/U02');
    const bar = hashAddress(at);
    const heard: string[] = [];
    bar.onChange((address) => heard.push(address));
    bar.replace('checks/U02?show=blocks');
    expect([bar.current(), heard]).toEqual(['checks/U02?show=blocks', []]);
    const refuses = hashAddress({ ...page('#/x'), history: { state: null, replaceState: () => { throw new DOMException('too often', 'SecurityError'); } } });
    refuses.replace('y');
    expect(refuses.current()).toBe('x');
  });

  test('a link replaces the fragment', () => {
    expect(hashAddress(page('#/checks/U02')).link('checks/U03')).toBe(
      'https://contoso.sharepoint.com/sites/x/SitePages/Tenant-Closure.aspx#/checks/U03'
    );
  });
});

describe('in Teams', () => {
  const context = (appId?: string, where: object = {}): app.Context =>
    ({ app: { appId }, page: { id: 'tenant-closure', subPageId: 'checks/U02' }, ...where }) as unknown as app.Context;
  const contextOf = (link: string): unknown => JSON.parse(new URL(link).searchParams.get('context') ?? '');

  test('starts where the deep link points, then follows the frame', () => {
    expect(teamsAddress(hashAddress(page('')), context(), 'worldwide').current()).toBe('checks/U02');
    expect(teamsAddress(hashAddress(page('#/steps/1')), context(), 'worldwide').current()).toBe('steps/1');
  });

  test('once it has gone elsewhere it does not come back to the link that opened it', () => {
    const bar = teamsAddress(hashAddress(page('')), context(), 'worldwide');
    bar.go('');
    expect(bar.current()).toBe('');
  });

  test.each([
    ['channel', { channel: { id: '19:c@thread.tacv2' } }, { channelId: '19:c@thread.tacv2' }],
    ['chat', { chat: { id: '19:m@thread.v2' } }, { chatId: '19:m@thread.v2', contextType: 'chat' }]
  ])('a link names the %s that the tab is in', (_, where, said) => {
    const link = teamsAddress(hashAddress(page('')), context('a', where), 'worldwide').link('checks/U03?show=blocks');
    expect(contextOf(link)).toEqual({ ...said, subEntityId: 'checks/U03?show=blocks' });
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
  const here = { href: 'https://contoso.sharepoint.com/sites/it/SitePages/Home.aspx', origin: 'https://contoso.sharepoint.com' };
  const bar = (consoleUrl: string, opened: string[] = []) => consoleAddress(() => consoleUrl, (url) => opened.push(url), here);

  test('places are those of the console', () => {
    const opened: string[] = [];
    const dashboard = bar('https://contoso.sharepoint.com/p.aspx#top', opened);
    dashboard.go('checks/U02');
    dashboard.replace('checks/U03');
    expect(opened).toEqual(['https://contoso.sharepoint.com/p.aspx#/checks/U02']);
    expect(dashboard.current()).toBe('');
  });

  test('the console may be named as the site names its pages', () => {
    expect(bar(' /sites/it/SitePages/Close.aspx?x=1 ').link('checks/U02')).toBe(
      'https://contoso.sharepoint.com/sites/it/SitePages/Close.aspx?x=1#/checks/U02'
    );
  });

  test('a console in Teams is linked as Teams links it', () => {
    const tab = `https://teams.microsoft.com/l/entity/app/tenant-closure?context=${encodeURIComponent('{"channelId":"19:c"}')}`;
    const link = new URL(bar(tab).link('checks/U02'));
    expect([link.pathname, link.hash]).toEqual(['/l/entity/app/tenant-closure', '']);
    expect(JSON.parse(link.searchParams.get('context') ?? '')).toEqual({ channelId: '19:c', subEntityId: 'checks/U02' });
    expect(bar('https://teams.microsoft.com/l/entity/app/t?context=odd').link('x')).toContain(encodeURIComponent('{"subEntityId":"x"}'));
  });

  test.each(['', '  ', ['java', 'script:alert(document.cookie)//'].join(''), 'data:text/html,x', 'http://elsewhere.example/', 'https://', 'blob:https://contoso.sharepoint.com/1'])(
    'there is no link to %p, which a page editor may have written',
    (consoleUrl) => {
      const opened: string[] = [];
      bar(consoleUrl, opened).go('checks/U02');
      expect([bar(consoleUrl).link('checks/U02'), opened]).toEqual(['', []]);
    }
  );
});
