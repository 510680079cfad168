/** A file of the page, as it is sent. */
export interface PageFile {
  readonly type: string;
  readonly body: Uint8Array;
}

/** What the page is made of: address below the origin → file. Nothing else is served. */
export interface PageFiles {
  /** Address of a page → addresses of the scripts that begin it, in their order, e.g. `/app/main-3F2A.js`. */
  readonly pages: ReadonlyMap<string, readonly string[]>;
  readonly files: ReadonlyMap<string, PageFile>;
}
