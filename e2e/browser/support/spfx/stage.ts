import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import type { ProductionBuild } from '../../../house/productionBuild';
import { openPage, type WatchedPage } from '../browser';
import type { Manifest, Shown, SpfxTheme, Stage } from './page/shown';
import { ASSETS, PAGE_URL, sharePoint } from './sharePoint';
import { playTenant, type PlayedTenant } from './tenant';

const IDS = {
  console: '3bd87126-2269-40ba-b52f-d94d370ff3bd',
  dashboard: '4c90b3b8-0b0d-472f-a0f5-3dc0bb7962e8'
} as const;

/** Also the id of the element that the web part is given. */
export type PartName = keyof typeof IDS;

/** How a web part is shown, where it isn't as on an English page of SharePoint. */
export type Differently = Partial<Pick<Shown, 'culture' | 'properties' | 'theme' | 'teams'>>;

/** A page of SharePoint, in front of the messy tenant, that shows web parts from the production build. */
export interface SharePointPage extends WatchedPage {
  readonly tenant: PlayedTenant;
  /** What SPFx hands out for Graph. */
  readonly token: string;
  /** File names of the package's scripts that the page has asked for. */
  readonly scripts: readonly string[];
  show(name: PartName, differently?: Differently): Promise<void>;
  setProperties(name: PartName, properties: Shown['properties']): Promise<void>;
  setTheme(name: PartName, theme: SpfxTheme): Promise<void>;
  /** The person picks another theme in Teams, which SPFx tells in its own way. */
  setTeamsTheme(name: PartName, theme: string): Promise<void>;
  propertyPane(name: PartName): Promise<string>;
  /** Takes the web part off the page. Answers what it left in its element. */
  dispose(name: PartName): Promise<string>;
}

type WithStage = Window & { readonly stage: Stage };

/** @param fragment Of the page's address, e.g. `#/checks/U02`. */
export async function openSharePointPage(
  browser: Browser,
  build: ProductionBuild,
  fragment: string = ''
): Promise<SharePointPage> {
  const tenant = playTenant('messy');
  const release = path.join(build.folder, 'release');
  const sites = [...sharePoint(path.join(release, 'assets'), tenant.service.now), tenant.graph];
  const watched = await openPage(browser, {}, sites);
  const { page } = watched;
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith(ASSETS)) {
      scripts.push(request.url().slice(ASSETS.length));
    }
  });
  await page.goto(PAGE_URL + fragment);
  const { token } = await tenant.service.session();

  return {
    ...watched,
    tenant,
    token,
    scripts,
    show: (name, differently = {}) => {
      const file = path.join(release, 'manifests', `${IDS[name]}.manifest.json`);
      const shown: Shown = {
        manifest: JSON.parse(readFileSync(file, 'utf8')) as Manifest,
        assets: ASSETS,
        elementId: name,
        culture: 'en-US',
        properties: name === 'console' ? { readOnly: false } : { consoleUrl: '' },
        tenantId: tenant.service.rehearsal.tenant.settings.organization.id,
        token,
        ...differently
      };
      return page.evaluate((part) => (window as unknown as WithStage).stage.show(part), shown);
    },
    setProperties: (name, properties) =>
      page.evaluate(([id, values]) => (window as unknown as WithStage).stage.setProperties(id, values), [name, properties] as const),
    setTheme: (name, theme) =>
      page.evaluate(([id, colours]) => (window as unknown as WithStage).stage.setTheme(id, colours), [name, theme] as const),
    setTeamsTheme: (name, theme) =>
      page.evaluate(
        ([id, chosen]) => {
          const { stage } = window as unknown as WithStage;
          stage.setTeamsTheme(chosen);
          stage.setTheme(id, undefined);
        },
        [name, theme] as const
      ),
    propertyPane: (name) => page.evaluate((id) => (window as unknown as WithStage).stage.propertyPane(id), name),
    dispose: (name) => page.evaluate((id) => (window as unknown as WithStage).stage.dispose(id), name)
  };
}
