import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import Ajv from 'ajv';
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { ROOT } from './run';
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

const PLUGINS = 'node_modules/@microsoft/spfx-heft-plugins/lib-commonjs';
const MANIFEST_SCHEMAS = 'node_modules/@microsoft/sp-module-interfaces/lib-commonjs/manifestSchemas/jsonSchemas';
const TEAMS_SCHEMAS = 'node_modules/@microsoft/app-manifest/build/json-schemas/teams/v1.17';
const CULTURES = ['en-us', 'de-de', 'zh-cn', 'sv-se', 'da-dk', 'nl-nl'];
/** The official schemas use old formats of pattern and keyword that a strict validator refuses. */
const LENIENT = { strict: false, allErrors: true, unicodeRegExp: false };

const console_ = readJson<Manifest>('src/webparts/tenantClosure/TenantClosureWebPart.manifest.json');
const dashboard = readJson<Manifest>('src/webparts/readinessDashboard/ReadinessDashboardWebPart.manifest.json');

/** What a schema finds wrong with a file. */
function faults(file: string, schema: string, draft04 = false): unknown {
  const ajv = draft04 ? new AjvDraft04(LENIENT) : new Ajv(LENIENT);
  addFormats(ajv);
  const validate = ajv.compile(readJson<object>(schema));
  validate(readJson(file));
  return validate.errors ?? [];
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
    const ajv = new Ajv(LENIENT);
    addFormats(ajv);
    for (const name of readdirSync(path.join(ROOT, MANIFEST_SCHEMAS))) {
      ajv.addSchema(readJson<object>(`${MANIFEST_SCHEMAS}/${name}`), name);
    }
    // The one schema that the package points at and doesn't ship; web parts don't use it.
    ajv.addSchema({ properties: { actions: {} } }, 'remote/site-design-script-actions.schema.json');
    ajv.validate('client-side-web-part-manifest.schema.json', manifest);
    expect(ajv.errors ?? []).toEqual([]);
  });

  test('it has a title and a description in six languages', () => {
    const [entry] = manifest.preconfiguredEntries;
    expect(Object.keys(entry?.title ?? {}).sort()).toEqual(['default', ...CULTURES].sort());
    expect(Object.keys(entry?.description ?? {}).sort()).toEqual(['default', ...CULTURES].sort());
  });

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

describe('Teams app', () => {
  const manifest = readFileSync(path.join(ROOT, 'teams/manifest.json'), 'utf8');

  test('its manifest is what the official schema asks for', () => {
    expect(faults('teams/manifest.json', `${TEAMS_SCHEMAS}/MicrosoftTeams.schema.json`, true)).toEqual([]);
  });

  test.each(['de', 'zh-cn', 'sv', 'da', 'nl'])('so is its %s file', (language) => {
    expect(manifest).toContain(`"file": "${language}.json"`);
    expect(faults(`teams/${language}.json`, `${TEAMS_SCHEMAS}/MicrosoftTeams.Localization.schema.json`, true)).toEqual([]);
  });

  test('it shows the console and nothing else, under SharePoint’s own sign-in', () => {
    const shown = [...manifest.matchAll(/componentId=([0-9a-f-]+)/g)].map(([, id]) => id);
    expect(shown).toEqual([console_.id, console_.id]);
    expect(console_.supportedHosts).toEqual(expect.arrayContaining(['TeamsPersonalApp', 'TeamsTab']));
    expect(readJson('teams/manifest.json')).toMatchObject({
      webApplicationInfo: { id: '00000003-0000-0ff1-ce00-000000000000', resource: 'https://{teamSiteDomain}' }
    });
  });

  test('icons have the sizes that are asked for', () => {
    expect(pngSize('teams/color.png')).toEqual([192, 192]);
    expect(pngSize('teams/outline.png')).toEqual([32, 32]);
    expect(pngSize('sharepoint/solution-icon.png')).toEqual([96, 96]);
  });
});
