/** A file of the page, as it is sent. */
export interface PageFile {
  readonly type: string;
  readonly body: Uint8Array;
}

/** Addresses of scripts, e.g. `/app/main-3F2A.js`. */
export interface PageScripts {
  /** Those that begin the page, in their order. */
  readonly scripts: readonly string[];
  /** Those that are needed soon after. */
  readonly soon: readonly string[];
}

/** What the page is made of: address below the origin → page or file. Nothing else is served. */
export interface PageFiles {
  readonly pages: ReadonlyMap<string, PageScripts>;
  readonly files: ReadonlyMap<string, PageFile>;
}
