import './fabricConfig';
import { load } from './amd';
import { loadComponentById } from './components';
import { contextOf, teamsNow } from './context';
import type { Shown, SpfxTheme, Stage } from './shown';

/** What SPFx calls on a web part. */
interface WebPart {
  context: object;
  properties: Shown['properties'];
  domElement: HTMLElement;
  readonly dataVersion: object;
  onThemeChanged(theme: SpfxTheme | undefined): void;
  onInit(): Promise<void>;
  render(): void;
  getPropertyPaneConfiguration(): object;
  onDispose(): void;
}

const parts = new Map<string, WebPart>();

function partIn(elementId: string): WebPart {
  const part = parts.get(elementId);
  if (part === undefined) {
    throw new Error(`No web part in #${elementId}`);
  }
  return part;
}

/** Loads the web part's class by its manifest alone, as SharePoint does. */
async function loadPart({ manifest, assets, culture }: Shown): Promise<new () => WebPart> {
  const { entryModuleId, scriptResources } = manifest.loaderConfig;
  const find = async (name: string): Promise<unknown> => {
    const resource = scriptResources[name];
    switch (resource?.type) {
      case 'path':
        return load(assets + resource.path, find);
      case 'localizedPath':
        return load(assets + (resource.paths[culture] ?? resource.defaultPath), find);
      case 'component':
        return loadComponentById(resource.id, resource.version);
      case undefined:
        throw new Error(`The manifest does not say where ${name} is`);
    }
  };
  return ((await find(entryModuleId)) as { readonly default: new () => WebPart }).default;
}

/** In SPFx's own order: the theme comes before `onInit`, and a changed theme renders again. */
const stage: Stage = {
  show: async (shown) => {
    const part = new (await loadPart(shown))();
    const domElement = document.createElement('div');
    domElement.id = shown.elementId;
    document.body.append(domElement);
    Object.assign(part, { context: contextOf(shown), properties: shown.properties, domElement });
    teamsNow.theme = shown.teams?.theme ?? '';
    parts.set(shown.elementId, part);
    part.onThemeChanged(shown.theme);
    await part.onInit();
    part.render();
  },
  setProperties: (elementId, properties) => {
    const part = partIn(elementId);
    part.properties = properties;
    part.render();
  },
  setTheme: (elementId, theme) => {
    const part = partIn(elementId);
    part.onThemeChanged(theme);
    part.render();
  },
  setTeamsTheme: (theme) => {
    teamsNow.theme = theme;
  },
  propertyPane: (elementId) => JSON.stringify(partIn(elementId).getPropertyPaneConfiguration()),
  dispose: (elementId) => {
    const part = partIn(elementId);
    part.onDispose();
    parts.delete(elementId);
    part.domElement.remove();
    return part.domElement.innerHTML;
  }
};

Object.assign(window, { stage });
