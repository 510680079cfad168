/** How a manifest says where a module of the web part comes from. */
export type ScriptResource =
  | { readonly type: 'path'; readonly path: string }
  | { readonly type: 'localizedPath'; readonly paths: Readonly<Record<string, string>>; readonly defaultPath: string }
  | { readonly type: 'component'; readonly id: string; readonly version: string };

/** The part of `release/manifests/<id>.manifest.json` that the loader reads. */
export interface Manifest {
  readonly loaderConfig: {
    readonly entryModuleId: string;
    readonly scriptResources: Readonly<Record<string, ScriptResource>>;
  };
}

/** What SPFx hands to `onThemeChanged`, as far as it matters. */
export interface SpfxTheme {
  readonly isInverted: boolean;
  readonly palette: Readonly<Record<string, string>>;
  readonly semanticColors: Readonly<Record<string, string>>;
}

/** A web part as a page shows it. */
export interface Shown {
  readonly manifest: Manifest;
  /** Where the package's scripts are, with a slash at the end. */
  readonly assets: string;
  /** Of the element it is given. */
  readonly elementId: string;
  readonly culture: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly tenantId: string;
  readonly token: string;
  readonly theme?: SpfxTheme;
  /** In Teams: what its context says. */
  readonly teams?: { readonly theme: string; readonly subPageId: string };
}

/** What a test does to the page. */
export interface Stage {
  show(part: Shown): Promise<void>;
  /** New properties from the property pane. */
  setProperties(elementId: string, properties: Shown['properties']): void;
  setTheme(elementId: string, theme: SpfxTheme | undefined): void;
  setTeamsTheme(theme: string): void;
  /** Every text of the property pane. */
  propertyPane(elementId: string): string;
  /** Takes the web part off the page, and answers what it left in its element. */
  dispose(elementId: string): string;
}
