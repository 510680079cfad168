import { ASSETS, LIBRARY, otherOrigin } from '../places';
import type { Manifest } from '../solutionPackage';
import { load } from './amd';
import { loadComponentById } from './components';

/** What SPFx calls on a web part. */
export interface WebPart {
  context: object;
  properties: Readonly<Record<string, unknown>>;
  domElement: HTMLElement;
  onThemeChanged(theme: object | undefined): void;
  onInit(): Promise<void>;
  onAfterDeserialize(properties: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>>;
  render(): void;
  loadPropertyPaneResources(): Promise<void>;
  getPropertyPaneConfiguration(): object;
  onDispose(): void;
}

/** Names of cultures are the same in any case: Teams says `de-de`. */
const pathIn = (paths: Readonly<Record<string, string>>, culture: string): string | undefined =>
  Object.entries(paths).find(([name]) => name.toLowerCase() === culture.toLowerCase())?.[1];

/** Loads the class of a web part or card by its manifest alone, as SharePoint does. */
export async function loadPart<Part>({ loaderConfig }: Manifest, culture: string): Promise<new () => Part> {
  const { entryModuleId, scriptResources, internalModuleBaseUrls } = loaderConfig;
  // Deployed, the package's own address is that of the CDN.
  const base = internalModuleBaseUrls[0] === LIBRARY ? otherOrigin(window.location.port) + ASSETS : (internalModuleBaseUrls[0] ?? '');
  const find = async (name: string): Promise<unknown> => {
    const resource = scriptResources[name];
    switch (resource?.type) {
      case 'path':
        return load(base + resource.path, find);
      case 'localizedPath':
        return load(base + (pathIn(resource.paths, culture) ?? resource.defaultPath), find);
      case 'component':
        return loadComponentById(resource.id, resource.version);
      case undefined:
        throw new Error(`The manifest does not say where ${name} is`);
    }
  };
  return ((await find(entryModuleId)) as { readonly default: new () => Part }).default;
}
