import type { Shown } from './shown';

/**
 * As much of SPFx as the web parts use at run time, where SPFx's own packages need SharePoint around them. What matters is
 * what SPFx promises: order of calls, names, shapes.
 * @see https://learn.microsoft.com/javascript/api/sp-webpart-base/baseclientsidewebpart
 */
class BaseClientSideWebPart {
  public context: unknown;
  public properties: Shown['properties'] = {};
  public domElement: HTMLElement | undefined;
  public readonly displayMode = 1;
  public readonly isRenderAsync = false;

  public onInit(): Promise<void> {
    return Promise.resolve();
  }

  /** What is stored with the page, as this version of the web part understands it. */
  public onAfterDeserialize(properties: Shown['properties']): Shown['properties'] {
    return properties;
  }

  public onThemeChanged(): void {}

  public loadPropertyPaneResources(): Promise<void> {
    return Promise.resolve();
  }

  public getPropertyPaneConfiguration(): object {
    return { pages: [] };
  }

  public onDispose(): void {}
}

const field = (type: string) => (target: string, properties: object) => ({ type, target, properties });

/** Every control that a property pane can have is only written down: nobody opens it here. */
export const spPropertyPane = new Proxy({}, {
  get: (_, name) => (typeof name === 'string' && name.startsWith('PropertyPane') ? field(name.slice('PropertyPane'.length)) : undefined)
});

export const spWebPartBase = { BaseClientSideWebPart };

/** SPFx's log is not the console: nothing of it may be lost unseen here. */
const warn = (source: string, message: unknown): void => console.error(`${source}: ${String(message)}`);

export const Log = { info: () => undefined, verbose: () => undefined, warn, error: warn };

/** SPFx asks these whether Microsoft is trying something out on part of its tenants. It isn't. */
export const odspCoreBundle = {
  _getVariantWithoutLogging: () => undefined,
  getVariantAndLogExposure: () => undefined
};
