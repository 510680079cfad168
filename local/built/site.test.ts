import { builtSite, type BuiltSite } from './site';

const bytes = (text: string): Buffer => Buffer.from(text);

const site: BuiltSite = builtSite(
  { manifests: [], assets: new Map([['part_1.js', bytes('define([])')]]), teamsApp: { id: 't', staticTabs: [] } },
  {
    frame: { pages: new Map(), files: new Map() },
    sharePoint: ['/app/sharePoint-1.js'],
    teamsHosted: ['/app/teamsHosted-1.js'],
    libraries: new Map([['/host/react.js', { type: 'text/javascript', body: bytes('react') }]])
  }
);

const ask = (path: string, host = 'localhost', method = 'GET'): Response | undefined =>
  site.answer(new Request(`http://${host}:4400${path}`, { method }), 4400);

test('both pages begin with their scripts, and their policy knows this machine alone', async () => {
  for (const [path, script] of [
    ['/sites/it/SitePages/Tenant-Closure.aspx', '/app/sharePoint-1.js'],
    ['/_layouts/15/teamshostedapp.aspx?teams', '/app/teamsHosted-1.js']
  ] as const) {
    const answer = ask(path);
    expect(await answer?.text()).toContain(`src="${script}"`);
    const policy = answer?.headers.get('Content-Security-Policy') ?? '';
    expect(policy).not.toMatch(/https:|\*|unsafe-eval/);
    expect(policy).toContain("script-src 'self' http://127.0.0.1:4400;");
  }
});

test('scripts of the package come from the other origin, for whoever asks', async () => {
  const script = ask('/cdn/sites/apps/ClientSideAssets/part_1.js', '127.0.0.1');
  expect([await script?.text(), script?.headers.get('Access-Control-Allow-Origin')]).toEqual(['define([])', '*']);
  expect(await ask('/host/react.js')?.text()).toBe('react');
});

test.each([
  ['/_layouts/15/TeamsLogon.aspx?SPFX=true&dest=/_layouts/15/teamshostedapp.aspx%3Fteams%26personal', '/_layouts/15/teamshostedapp.aspx?teams&personal'],
  ['/l/entity/app/tenant-closure?context=%7B%22subEntityId%22%3A%22checks%2FU02%22%7D', '/?host=teams&tab=tenant-closure&subPageId=checks%2FU02']
])('%s leads to %s', (path, location) => {
  const answer = ask(path);
  expect([answer?.status, answer?.headers.get('Location')]).toEqual([302, location]);
});

test.each(['//evil.example/', '/%5Cevil.example', '/%09/evil.example', '/.//evil.example', 'https://evil.example/', '/', ''])('the sign-in leads nobody to "%s"', (dest) => {
  expect(ask(`/_layouts/15/TeamsLogon.aspx?dest=${dest}`)).toBeUndefined();
});

test('nothing else is theirs', () => {
  expect(ask('/')).toBeUndefined();
  expect(ask('/cdn/sites/apps/ClientSideAssets/missing.js')).toBeUndefined();
  expect(ask('/_layouts/15/blank.htm', 'localhost', 'POST')).toBeUndefined();
  expect(ask('/sites/it/SitePages/Tenant-Closure.aspx', '127.0.0.1')).toBeUndefined();
});
