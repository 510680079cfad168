import type { PartName } from '../choices';
import type { Manifest } from '../solutionPackage';

/** What SPFx hands to `onThemeChanged`, as far as it matters. */
export interface SpfxTheme {
  readonly isInverted: boolean;
  readonly palette: Readonly<Record<string, string>>;
  readonly semanticColors: Readonly<Record<string, string>>;
}

/** What SPFx's context says of the place, beside the manifest. */
export interface Place {
  readonly culture: string;
  /** Root of Graph in the tenant's cloud: what a token may be had for. */
  readonly graph: string;
  /** `this.context.sdks.microsoftTeams`; undefined on a page of SharePoint. */
  readonly microsoftTeams: unknown;
}

/** A web part as a page shows it. */
export interface Shown {
  readonly name: PartName;
  readonly manifest: Manifest;
  readonly place: Place;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly theme: SpfxTheme | undefined;
  readonly domElement: HTMLElement;
}

/** What a host, a person at the frame or a test does with the web parts of a page. */
export interface Stage {
  show(part: Shown): Promise<void>;
  /** New properties from the property pane. */
  setProperties(name: PartName, properties: Shown['properties']): void;
  /** A theme of the page or of the section: for every web part on it. */
  setTheme(theme: SpfxTheme | undefined): void;
  /** Everything that the property pane would show. */
  propertyPane(name: PartName): Promise<string>;
  /** Takes the web part off the page, and answers what it left in its element. */
  dispose(name: PartName): string;
}
