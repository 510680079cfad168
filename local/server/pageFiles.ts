/** A file of the page, as it is sent. */
export interface PageFile {
  readonly type: string;
  readonly body: Uint8Array;
}

/** What the page is made of: address below the origin → file. Nothing else is served. */
export interface PageFiles {
  /** Address of the script that begins, e.g. `/app/main-3F2A.js`. */
  readonly entry: string;
  readonly files: ReadonlyMap<string, PageFile>;
}
