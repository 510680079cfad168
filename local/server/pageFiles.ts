/** A file of the page, as it is sent. */
export interface PageFile {
  readonly type: string;
  readonly body: Uint8Array;
}

/** What the page is made of: address below the origin → file. Nothing else is served. */
export interface PageFiles {
  /** Addresses of the scripts that begin, in their order, e.g. `/app/main-3F2A.js`. */
  readonly scripts: readonly string[];
  readonly files: ReadonlyMap<string, PageFile>;
}
