import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { buildHosts } from '../../../local/build/hosts.mjs';
import { productionBuild } from '../../../local/build/productionBuild.mjs';
import type { PartName } from '../../../local/built/choices';
import type { Stage } from '../../../local/built/page/shown';
import { ASSETS, AT, SHAREPOINT_PAGE } from '../../../local/built/places';
import { builtSite } from '../../../local/built/site';
import { solutionPackage } from '../../../local/built/solutionPackage';
import { realClock } from '../../../local/server/realClock';
import type { RehearsalService } from '../../../local/server/rehearsalService';
import { startServer } from '../../../local/server/server';
import type { Clock } from '../../../src/ports/clock';
import type { ScenarioName } from '../../../src/rehearsal/scenarios';
import { openPage, type WatchedPage } from './browser';

/** What `npm start -- --built` serves, in this process: the tenant can be looked at, and lives in another year. */
export interface BuiltHosts {
  readonly url: string;
  /** Below it, what the page sends to the worldwide Graph. */
  readonly graph: string;
  readonly assets: string;
  readonly service: RehearsalService;
  stop(): Promise<void>;
}

const START = Date.UTC(2031, 4, 6, 9, 30);

/** Runs, as quotas need it, but never shows this machine's day: whoever asks the machine for it is found out. */
function clockFrom(start: number): Clock {
  const begun = realClock.now();
  return { ...realClock, now: () => start + realClock.now() - begun };
}

export async function startBuiltHosts(scenario: ScenarioName): Promise<BuiltHosts> {
  const [files, { sppkg }] = await Promise.all([buildHosts(), productionBuild()]);
  const site = builtSite(solutionPackage(readFileSync(sppkg)), files);
  const options = { port: 0, graph: { kind: 'rehearsal', scenario, seed: 1 } } as const;
  const { url, served, close } = await startServer(options, files.frame, clockFrom(START), site);
  if (served.kind !== 'rehearsal') {
    throw new Error('The hosts have no rehearsal tenant.');
  }
  const other = `http://127.0.0.1:${new URL(url).port}`;
  return { url, graph: `${other}${AT}graph.microsoft.com`, assets: other + ASSETS, service: served.service, stop: close };
}

export interface SentRequest {
  readonly method: string;
  readonly path: string;
  readonly authorization: string;
}

/** A page of SharePoint that shows web parts out of the package. */
export interface SharePointPage extends WatchedPage {
  /** What the browser sent to Graph. */
  readonly sent: readonly SentRequest[];
  /** File names of the package's scripts that the page has asked for. */
  readonly scripts: readonly string[];
  /** One more web part, later than the page. */
  show(name: PartName): Promise<void>;
  setProperties(name: PartName, properties: Readonly<Record<string, unknown>>): Promise<void>;
  /** The editor of the page gives the section another background, or the owner of the site another theme. */
  showSection(look: { readonly theme: string; readonly section: string }): Promise<void>;
  propertyPane(name: PartName): Promise<string>;
  /** Takes the web part off the page. Answers what it left in its element. */
  dispose(name: PartName): Promise<string>;
  /** From now on Graph is silent, until the answer to this is called. */
  hold(): Promise<() => void>;
}

type Hosting = Window & {
  readonly stage: Stage;
  readonly sharePoint: {
    show(name: string): Promise<void>;
    showSection(look: { readonly theme: string; readonly section: string }): void;
  };
};

/** @param query Choices and fragment, e.g. `?part=dashboard&theme=dark#/checks/U02`. */
export async function openSharePointPage(browser: Browser, hosts: BuiltHosts, query: string): Promise<SharePointPage> {
  const watched = await openPage(browser);
  const { page, context } = watched;
  const sent: SentRequest[] = [];
  const scripts: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (url.startsWith(hosts.graph)) {
      sent.push({ method: request.method(), path: url.slice(hosts.graph.length), authorization: request.headers().authorization ?? '' });
    }
    if (url.startsWith(hosts.assets)) {
      scripts.push(url.slice(hosts.assets.length));
    }
  });
  await page.goto(hosts.url.replace(/\/$/, '') + SHAREPOINT_PAGE + query);
  return {
    ...watched,
    sent,
    scripts,
    show: (name) => page.evaluate((part) => (window as unknown as Hosting).sharePoint.show(part), name),
    setProperties: (name, properties) =>
      page.evaluate(([part, values]) => (window as unknown as Hosting).stage.setProperties(part, values), [name, properties] as const),
    showSection: (look) => page.evaluate((wanted) => (window as unknown as Hosting).sharePoint.showSection(wanted), look),
    propertyPane: (name) => page.evaluate((part) => (window as unknown as Hosting).stage.propertyPane(part), name),
    dispose: (name) => page.evaluate((part) => (window as unknown as Hosting).stage.dispose(part), name),
    hold: async () => {
      let letGo = (): void => undefined;
      const silence = new Promise<void>((resolve) => {
        letGo = resolve;
      });
      await context.route(`${hosts.graph}/**`, async (route) => {
        await silence;
        // Nobody may be waiting any more: the page has given the request up.
        await route.continue().catch(() => undefined);
      });
      return () => letGo();
    }
  };
}
