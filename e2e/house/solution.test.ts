import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import Ajv from 'ajv';
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { ALL_CLOUDS } from '../../src/ports/cloud';
import { CLOUDS } from '../../src/ports/clouds';
import { LOCALES } from '../../src/ports/host';
import { TEAMS_APP_ID } from '../../src/webparts/host/teamsAddress';
import { ROOT, runNode } from './run';
import { readJson } from './tracked';

interface Manifest {
  readonly id: string;
  readonly alias: string;
  readonly supportedHosts: readonly string[];
  readonly preconfiguredEntries: readonly {
    readonly title: Readonly<Record<string, string>>;
    readonly description: Readonly<Record<string, string>>;
  }[];
}

interface TeamsManifest {
  readonly id: string;
  readonly name: Readonly<Record<'short' | 'full', string>>;
  readonly description: Readonly<Record<'short' | 'full', string>>;
  readonly localizationInfo: {
    readonly defaultLanguageTag: string;
    readonly additionalLanguages: readonly { readonly languageTag: string; readonly file: string }[];
  };
  readonly staticTabs: readonly Record<string, unknown>[];
  readonly configurableTabs: readonly Record<string, unknown>[];
  readonly validDomains: readonly string[];
  readonly webApplicationInfo: unknown;
}

const PLUGINS = 'node_modules/@microsoft/spfx-heft-plugins/lib-commonjs';
const MANIFEST_SCHEMAS = 'node_modules/@microsoft/sp-module-interfaces/lib-commonjs/manifestSchemas/jsonSchemas';
const CULTURES = ['en-us', 'de-de', 'zh-cn', 'sv-se', 'da-dk', 'nl-nl'];
/** What a name must not say: core features of Teams and SharePoint, and other products. */
const MICROSOFTS =
  /\b(Microsoft|Teams|SharePoint|Entra|Azure|Outlook|Word|Excel|PowerPoint|OneDrive|OneNote|Office|Viva|Chat|Contacts|Calendar|Calls|Files|Meeting|Activity|Apps|Help|List|Page|Tasks)\b/i;
/** The official schemas use old formats of pattern and keyword that a strict validator refuses. */
const LENIENT = { strict: false, allErrors: true, unicodeRegExp: false };

const console_ = readJson<Manifest>('src/webparts/tenantClosure/TenantClosureWebPart.manifest.json');
const dashboard = readJson<Manifest>('src/webparts/readinessDashboard/ReadinessDashboardWebPart.manifest.json');
const card = readJson<Manifest>('src/webparts/readinessCard/ReadinessCardAdaptiveCardExtension.manifest.json');

/** What a schema finds wrong with a file. */
function faults(file: string, schema: string, draft04 = false): unknown {
  const ajv = draft04 ? new AjvDraft04(LENIENT) : new Ajv(LENIENT);
  addFormats(ajv);
  const validate = ajv.compile(readJson<object>(schema));
  validate(readJson(file));
  return validate.errors ?? [];
}

/** What SPFx's schema for this kind of component finds wrong with a manifest. */
function manifestFaults(manifest: Manifest, kind: string): unknown {
  const ajv = new Ajv(LENIENT);
  addFormats(ajv);
  for (const name of readdirSync(path.join(ROOT, MANIFEST_SCHEMAS))) {
    ajv.addSchema(readJson<object>(`${MANIFEST_SCHEMAS}/${name}`), name);
  }
  // The one schema that the package points at and doesn't ship; neither web parts nor cards use it.
  ajv.addSchema({ properties: { actions: {} } }, 'remote/site-design-script-actions.schema.json');
  ajv.validate(`${kind}-manifest.schema.json`, manifest);
  return ajv.errors ?? [];
}

function expectSixLanguages({ preconfiguredEntries: [entry] }: Manifest): void {
  expect(Object.keys(entry?.title ?? {}).sort()).toEqual(['default', ...CULTURES].sort());
  expect(Object.keys(entry?.description ?? {}).sort()).toEqual(['default', ...CULTURES].sort());
}

/** Width and height out of a PNG's header: https://www.w3.org/TR/png/#11IHDR */
function pngSize(file: string): readonly [width: number, height: number] {
  const bytes = readFileSync(path.join(ROOT, file));
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('SPFx configuration', () => {
  test.each([
    ['config/config.json', `${PLUGINS}/spfxConfig/schemas/config.2.0.schema.json`, false],
    ['config/serve.json', `${PLUGINS}/spfxConfig/schemas/spfx-serve.schema.json`, true],
    ['config/package-solution.json', `${PLUGINS}/plugins/packageSolutionPlugin/package-solution.schema.json`, false]
  ])('%s is what its schema asks for', (file, schema, draft04) => {
    expect(faults(file, schema, draft04)).toEqual([]);
  });

  test('the package is tenant-wide deployable, carries its assets and speaks six languages', () => {
    const { solution, paths } = readJson<{ solution: Record<string, unknown>; paths: Record<string, string> }>(
      'config/package-solution.json'
    );
    expect(paths.zippedPackage).toBe('solution/tenant-closure.sppkg');
    expect(solution).toMatchObject({ skipFeatureDeployment: true, includeClientSideAssets: true });
    expect(solution).not.toHaveProperty('isDomainIsolated');
    expect((solution.supportedLocales as string[]).map((culture) => culture.toLowerCase())).toEqual(CULTURES);
  });

  test('package, solution and Teams app have one version', () => {
    const { version } = readJson<{ version: string }>('package.json');
    const { solution } = readJson<{ solution: { version: string } }>('config/package-solution.json');
    expect(solution.version).toBe(`${version}.0`);
    expect(readJson<{ version: string }>('teams/manifest.json').version).toBe(version);
  });
});

describe.each([
  ['tenantClosure', console_],
  ['readinessDashboard', dashboard]
])('web part %s', (folder, manifest) => {
  test('its manifest is what its schema asks for', () => {
    expect(manifestFaults(manifest, 'client-side-web-part')).toEqual([]);
  });

  test('it has a title and a description in six languages', () => expectSixLanguages(manifest));

  test.each(CULTURES)('its property pane speaks %s', (culture) => {
    const keysOf = (name: string): string[] => {
      const text = readFileSync(path.join(ROOT, `src/webparts/${folder}/loc/${name}.js`), 'utf8');
      return [...text.matchAll(/^ {4}(\w+): '.+'/gm)].map(([, key]) => key ?? '');
    };
    expect(keysOf(culture)).toEqual(keysOf('en-us'));
    expect(keysOf(culture).length).toBeGreaterThan(0);
  });

  test('the page recipe places it', () => {
    expect(readFileSync(path.join(ROOT, 'sharepoint/admin-page.json'), 'utf8')).toContain(
      `"webPart": "${manifest.alias}",\n                "id": "${manifest.id}"`
    );
  });
});

describe('the card', () => {
  test('its manifest is what its schema asks for', () => {
    expect(manifestFaults(card, 'adaptive-card-extension')).toEqual([]);
  });

  test('it has a title and a description in six languages', () => expectSixLanguages(card));

  test('it belongs on the Viva dashboard and nowhere else', () => {
    expect(card.supportedHosts).toEqual(['Dashboard']);
  });

  test('no two components have one id', () => {
    expect(new Set([console_.id, dashboard.id, card.id]).size).toBe(3);
  });
});

describe('Teams app', () => {
  const manifest = readJson<TeamsManifest>('teams/manifest.json');
  const languages = manifest.localizationInfo.additionalLanguages.map(({ file }) => readJson<Record<string, string>>(`teams/${file}`));
  const shown = (tabs: readonly Record<string, unknown>[], address: string): string[] =>
    tabs.map((tab) => /componentId=([0-9a-f-]+)/.exec(String(tab[address]))?.[1] ?? 'none');

  test('it shows the console as personal app and as tab, through SharePoint’s host pages and under its sign-in', () => {
    expect(shown(manifest.staticTabs, 'contentUrl')).toEqual([console_.id]);
    expect(shown(manifest.configurableTabs, 'configurationUrl')).toEqual([console_.id]);
    expect(manifest.staticTabs[0]?.contentUrl).toBe(
      `https://{teamSiteDomain}/_layouts/15/TeamsLogon.aspx?SPFX=true&dest=/_layouts/15/teamshostedapp.aspx%3Fteams%26personal%26componentId=${console_.id}%26forceLocale={locale}`
    );
    expect(manifest.configurableTabs[0]?.configurationUrl).toBe(
      `https://{teamSiteDomain}{teamSitePath}/_layouts/15/TeamsLogon.aspx?SPFX=true&dest={teamSitePath}/_layouts/15/teamshostedapp.aspx%3FopenPropertyPane=true%26teams%26componentId=${console_.id}%26forceLocale={locale}`
    );
    expect(manifest.webApplicationInfo).toEqual({ id: '00000003-0000-0ff1-ce00-000000000000', resource: 'https://{teamSiteDomain}' });
    expect(manifest.id).toBe(TEAMS_APP_ID);
  });

  test('it may load SharePoint of every cloud and no sign-in page', () => {
    expect(manifest.validDomains).toEqual(['{teamSiteDomain}', ...ALL_CLOUDS.map((cloud) => `*${CLOUDS[cloud].sharePoint}`)]);
  });

  test('it speaks the six languages of the product', () => {
    expect([manifest.localizationInfo.defaultLanguageTag, ...manifest.localizationInfo.additionalLanguages.map(({ languageTag }) => languageTag)]).toEqual(
      LOCALES.map((locale) => locale.toLowerCase())
    );
    const keys = ['$schema', 'name.short', 'name.full', 'description.short', 'description.full', 'staticTabs[0].name'];
    expect(languages.map((each) => Object.keys(each))).toEqual(languages.map(() => keys));
  });

  // https://learn.microsoft.com/microsoftteams/platform/concepts/deploy-and-publish/appsource/prepare/teams-store-validation-guidelines
  test('names are no product or feature of Microsoft, texts abbreviate nothing and claim nothing', () => {
    const { solution } = readJson<{ solution: { name: string; title: string } }>('config/package-solution.json');
    const titles = [console_, dashboard].flatMap(({ preconfiguredEntries }) => preconfiguredEntries.flatMap(({ title }) => Object.values(title)));
    const names = [solution.name, solution.title, ...Object.values(manifest.name), ...titles, ...languages.flatMap((each) => [each['name.short'], each['name.full'], each['staticTabs[0].name']])];
    expect(names.filter((name) => MICROSOFTS.test(String(name)))).toEqual([]);
    const texts = [...Object.values(manifest.description), ...languages.flatMap((each) => [each['description.short'], each['description.full']])];
    expect(texts.filter((each) => /\b(MS|MSFT|Office 365|certified|powered by|best|#1)\b/.test(String(each)))).toEqual([]);
    expect([manifest.description.short, ...languages.map((each) => each['description.short'])].filter((each) => /\bapp\b/i.test(String(each)))).toEqual([]);
    expect(texts.filter((each) => String(each).split(/\s+/).length > 500)).toEqual([]);
  });

  test('the icon of the catalog has the size that is asked for', () => {
    expect(pngSize('sharepoint/solution-icon.png')).toEqual([96, 96]);
  });
});

describe('`npm run package` refuses a Teams app', () => {
  const CHANGES: readonly (readonly [what: string, change: string, fault: string])[] = [
    ['with a property that its schema does not know', "rewrite('manifest.json', '\"permissions\"', '\"permission\"')", 'manifest.json must NOT have additional properties.'],
    ['of another version than its schema', "rewrite('manifest.json', '\"1.17\"', '\"1.19\"')", 'manifest.json names the schema of another version than 1.19.'],
    ['with a name that is too long in one language', "rewrite('de.json', 'Mandant schließen\"', 'Mandant schließen, Mandant schließen\"')", 'manifest.json in de.json/name/short must NOT have more than 30 characters.'],
    ['that lacks a language', "delete files['sv.json']", 'sv.json is named in the manifest and not in the archive.'],
    ['with something that nobody names', "files['notes.txt'] = Buffer.from('x')", 'notes.txt is in the archive and not named.'],
    ['with an icon of another size', "files['color.png'] = files['outline.png']", 'color.png is not a PNG of 192 × 192.'],
    ['that shows another web part', "rewrite('manifest.json', '3bd87126', '3bd87127')", 'staticTabs shows 3bd87127-2269-40ba-b52f-d94d370ff3bd, which is no web part with the host TeamsPersonalApp.']
  ];
  let found: Readonly<Record<string, readonly string[]>>;

  // What stands in teams/ as it is, and after each change, in one process: compiling the schemas takes its time.
  beforeAll(() => {
    const { stdout, output } = runNode(['--input-type=module', '-e', `
      import { readdirSync, readFileSync } from 'node:fs';
      import { teamsFaults } from './tools/package/validateTeamsApp.mjs';
      const names = readdirSync('teams').filter((name) => name.endsWith('.json') || name.endsWith('.png'));
      const after = (change) => {
        const files = Object.fromEntries(names.map((name) => [name, readFileSync('teams/' + name)]));
        change(files, (name, from, to) => { files[name] = Buffer.from(files[name].toString().replaceAll(from, to)); });
        return teamsFaults(files, '.');
      };
      console.log(JSON.stringify({
        right: after(() => undefined),
        ${CHANGES.map(([what, change]) => `${JSON.stringify(what)}: after((files, rewrite) => ${change})`).join(',\n')}
      }));`]);
    expect(output).toBe(stdout);
    found = JSON.parse(stdout) as typeof found;
  }, 60_000);

  test('not when it is right', () => {
    expect(found.right).toEqual([]);
  });

  test.each(CHANGES)('%s', (what, _, fault) => {
    expect(found[what]).toContain(fault);
  });
});
