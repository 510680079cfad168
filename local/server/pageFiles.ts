/** A file of the page, as it is sent. */
export interface PageFile {
  readonly type: string;
  readonly body: Uint8Array;
}

/** A page: the product with its bar, or the frame around the hosts of a built package. */
export interface PageParts {
  readonly look: 'product' | 'frame';
  /** Addresses of the scripts that begin it, in their order, e.g. `/app/main-3F2A.js`. */
  readonly scripts: readonly string[];
}

/** What the page is made of: address below the origin → file. Nothing else is served. */
export interface PageFiles {
  /** Address of a page → what is there. */
  readonly pages: ReadonlyMap<string, PageParts>;
  readonly files: ReadonlyMap<string, PageFile>;
}
