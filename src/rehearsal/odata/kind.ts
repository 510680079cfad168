import type { Exchange } from '../exchange';

/** Related object of `value`; null when it is gone for good; undefined where Graph leaves the property out. */
export type Expand<Value> = (value: Value, exchange: Exchange) => object | null | undefined;

/** How one kind of object is listed: what Graph allows for it and how it looks. */
export interface Kind<Value extends object> {
  /** Behind `$metadata#`, e.g. `users`. */
  readonly context: string;
  /** Without `microsoft.graph.`, e.g. `user`. */
  readonly type: string;
  /** Directory objects have a search index: `$count`, `ne`, `not`, `endsWith` and most `$orderby` need it. */
  readonly index: 'directory' | 'none';
  /** Objects a page without `$top`, or everything on one page. */
  readonly page: number | 'all';
  readonly maxTop: number;
  /** Answered when nothing is selected; missing = every property. */
  readonly defaults?: readonly string[];
  /** The only options that are allowed; missing = all that are known here. */
  readonly options?: readonly string[];
  /** The object as it stands at the moment of the read. */
  readonly present?: (value: Value, exchange: Exchange) => Value;
  /** What `$expand` may add. */
  readonly expand?: Readonly<Record<string, Expand<Value>>>;
}

/** Pages of 100, at most 999: users, groups and the like. @see https://learn.microsoft.com/graph/paging */
export const DIRECTORY_PAGES = { index: 'directory', page: 100, maxTop: 999 } as const;

/** Collections that Graph sends whole. */
export const WHOLE = { index: 'none', page: 'all', maxTop: 999 } as const;
