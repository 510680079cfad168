import * as tslib from 'tslib';
import { HOST_FILES } from '../places';
import { load, once, run } from './amd';
import { cardBase } from './cardBase';
import type { CardLibrary } from './drawQuickView';
import { Log, odspCoreBundle, spPropertyPane, spWebPartBase } from './standIns';

interface Component {
  readonly id: string;
  readonly version: string;
  readonly load: () => Promise<unknown>;
}

const SPFX = '1.23.2';
const REACT = '17.0.1';

const unknown = (name: string): Promise<never> => Promise.reject(new Error(`No module ${name}`));
const react = once(() => load(`${HOST_FILES}/react.js`, unknown));
const reactDom = once(() => load(`${HOST_FILES}/react-dom.js`, react));
const graphClient = once(async () => {
  await run(`${HOST_FILES}/graph-client.js`);
  return (window as unknown as { readonly MicrosoftGraph: unknown }).MicrosoftGraph;
});

const cards = once(async () => cardBase((await load(`${HOST_FILES}/adaptivecards.js`, unknown)) as CardLibrary));

interface ServiceScope {
  finish(): void;
}
interface CoreLibrary {
  readonly ServiceScope: { startNewRoot(): ServiceScope };
}

/** SPFx's own, from npm: service scopes, versions and ids behave as they do in SharePoint. */
const spCoreLibrary = once(async () => {
  const needs: Readonly<Record<string, unknown>> = { tslib, '@msinternal/odsp-core-bundle': odspCoreBundle };
  const library = await load(`${HOST_FILES}/sp-core-library.js`, (name) => Promise.resolve(needs[name]));
  return { ...(library as CoreLibrary), Log };
});
const spLoader = { SPComponentLoader: { loadComponentById } };

/** The root of the page's services, in SPFx's own class. */
export const serviceScope = once(async () => {
  const { ServiceScope } = await spCoreLibrary();
  const root = ServiceScope.startNewRoot();
  root.finish();
  return root;
});

/**
 * What a SharePoint page of this SPFx version has: the ids of its packages' manifests. The Graph client is the one that
 * SPFx's own `sp-http-msgraph` asks for.
 */
const HOST: readonly Component[] = [
  { id: '0d910c1c-13b9-4e1c-9aa4-b008c5e42d7d', version: REACT, load: react },
  { id: 'aa0a46ec-1505-43cd-a44a-93f3a5aa460a', version: REACT, load: reactDom },
  { id: '7263c7d0-1d6a-45ec-8d85-d4d1d234171b', version: SPFX, load: spCoreLibrary },
  { id: 'f9e737b7-f0df-4597-ba8c-3060f82380db', version: SPFX, load: () => Promise.resolve(spPropertyPane) },
  { id: '974a7777-0990-4136-8fa6-95d80114c2e0', version: SPFX, load: () => Promise.resolve(spWebPartBase) },
  { id: 'eeec822e-c28a-46b4-affc-7058e4c1aa80', version: SPFX, load: cards },
  { id: '1c6c9123-7aac-41f3-a376-3caea41ed83f', version: SPFX, load: () => Promise.resolve(spLoader) },
  { id: '32b9363b-09ff-4959-929a-cab2663fb223', version: '3.0.2', load: graphClient }
];

/** `3.0.7` is served by `3.0.8` and `3.1.0`, not by `3.0.2` or `4.0.0`. */
function serves(has: string, asked: string): boolean {
  const [major] = asked.split('.');
  return has.split('.')[0] === major && has.localeCompare(asked, 'en', { numeric: true }) >= 0;
}

/**
 * A component of the page. Like SharePoint's, it knows no older version than it was asked for, and throws at once.
 * @see https://learn.microsoft.com/javascript/api/sp-loader/spcomponentloader
 */
export function loadComponentById(id: string, version: string): Promise<unknown> {
  const found = HOST.find((component) => component.id === id && serves(component.version, version));
  if (found === undefined) {
    throw new Error(`Cannot find manifest for ${id}_${version}`);
  }
  return found.load();
}
