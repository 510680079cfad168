import type { PartName } from '../choices';
import { serviceScope } from './components';
import { contextOf } from './context';
import { loadPart, type WebPart } from './loadPart';
import type { Stage } from './shown';

const parts = new Map<PartName, WebPart>();

function partNamed(name: PartName): WebPart {
  const part = parts.get(name);
  if (part === undefined) {
    throw new Error(`The page has no ${name}`);
  }
  return part;
}

/** In SPFx's own order: the theme comes before `onInit`, and a changed theme renders again. */
export const stage: Stage = {
  show: async (shown) => {
    const { name, manifest, place, properties, theme, domElement } = shown;
    const ofPart = await loadPart<WebPart>(manifest, place.culture);
    const part = new ofPart();
    const context = await contextOf(shown, await serviceScope());
    Object.assign(part, { context, properties: part.onAfterDeserialize(properties), domElement });
    parts.set(name, part);
    part.onThemeChanged(theme);
    await part.onInit();
    part.render();
  },
  setProperties: (name, properties) => {
    const part = partNamed(name);
    part.properties = properties;
    part.render();
  },
  setTheme: (theme) => {
    for (const part of parts.values()) {
      part.onThemeChanged(theme);
      part.render();
    }
  },
  propertyPane: async (name) => {
    const part = partNamed(name);
    await part.loadPropertyPaneResources();
    return JSON.stringify(part.getPropertyPaneConfiguration());
  },
  dispose: (name) => {
    const part = partNamed(name);
    part.onDispose();
    parts.delete(name);
    part.domElement.remove();
    return part.domElement.innerHTML;
  }
};
