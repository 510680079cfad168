/**
 * As much of SPFx as the web parts use at run time. What matters is what SPFx promises: order of calls, names, shapes.
 * @see https://learn.microsoft.com/javascript/api/sp-webpart-base/baseclientsidewebpart
 */
class BaseClientSideWebPart {
  public context: unknown;
  public properties: unknown;
  public domElement: HTMLElement | undefined;
}

class Version {
  private constructor(public readonly major: number, public readonly minor: number) {}

  public static parse(text: string): Version {
    const [major = NaN, minor = NaN] = text.split('.').map(Number);
    return new Version(major, minor);
  }
}

/** SPFx's log is not the console: nothing of it may be lost unseen here. */
const warn = (source: string, message: string): void => console.error(`${source}: ${message}`);

const field = (type: string) => (target: string, properties: object) => ({ type, target, properties });

export const spWebPartBase = { BaseClientSideWebPart };
export const spCoreLibrary = { Version, Log: { warn, error: warn } };
export const spPropertyPane = { PropertyPaneToggle: field('toggle'), PropertyPaneTextField: field('text') };
