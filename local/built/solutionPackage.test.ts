import { strToU8, zipSync } from 'fflate';
import { solutionPackage } from './solutionPackage';

const MANIFEST = {
  id: 'a', alias: 'Part', componentType: 'WebPart', supportedHosts: ['TeamsTab'],
  preconfiguredEntries: [{ title: { default: 'Schließen & "mehr" <b>' }, properties: { readOnly: false } }],
  loaderConfig: {
    internalModuleBaseUrls: ['HTTPS://SPCLIENTSIDEASSETLIBRARY/'], entryModuleId: 'part',
    scriptResources: { part: { type: 'path', path: 'part_1.js' } }
  }
};
const TEAMS_APP = { id: 't', staticTabs: [{ entityId: 'e', name: 'n', contentUrl: 'https://{teamSiteDomain}/' }] };

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const element = `<Elements><ClientSideComponent Id="a" ComponentManifest="${escaped(JSON.stringify(MANIFEST))}"></ClientSideComponent></Elements>`;

const packed = (more: Record<string, Uint8Array> = {}): Uint8Array =>
  zipSync({
    'feature/WebPart_a.xml': strToU8(element),
    'AppManifest.xml': strToU8('<App/>'),
    'ClientSideAssets/part_1.js': strToU8('define([], () => ({}))'),
    'ClientSideAssets/TeamsSPFxApp.zip': zipSync({ 'manifest.json': strToU8(JSON.stringify(TEAMS_APP)) }),
    ...more
  });

test('manifests, scripts and Teams app come out as they went in', () => {
  const { manifests, assets, teamsApp } = solutionPackage(packed());
  expect(manifests).toEqual([MANIFEST]);
  expect([...assets.keys()]).toEqual(['part_1.js', 'TeamsSPFxApp.zip']);
  expect(teamsApp).toEqual(TEAMS_APP);
});

test('a package without a Teams app, and what is no package, are refused', () => {
  expect(() => solutionPackage(packed({ 'ClientSideAssets/TeamsSPFxApp.zip': new Uint8Array() }))).toThrow();
  expect(() => solutionPackage(strToU8('no zip'))).toThrow();
});
