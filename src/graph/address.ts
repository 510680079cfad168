import type { Query, ReadCall } from '../routes/call';

/** As `encodeURIComponent`, with the characters left readable that mean nothing to a query string. */
const encode = (text: string): string =>
  encodeURIComponent(text).replace(/%(24|2C|2F|3A|40)/g, (escaped) => decodeURIComponent(escaped));

/** `?$select=id&$top=5`, or nothing. Graph wants spaces as `%20`. */
export function queryString(query: Query): string {
  const pairs = Object.entries(query).map(([name, value]) => `${encode(name)}=${encode(value)}`);
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

/** Path and query below the version, as `$batch` wants it. */
export const relativeUrl = (call: ReadCall): string => call.path + queryString(call.query);

/** Version, path and query below the root. */
export const addressOf = (call: ReadCall): string => `/${call.version}${relativeUrl(call)}`;

/** `ConsistencyLevel` for calls that ask the search index: https://learn.microsoft.com/graph/aad-advanced-queries */
export const consistencyHeaders = ({ consistency }: ReadCall): Readonly<Record<string, string>> =>
  consistency === 'eventual' ? { ConsistencyLevel: 'eventual' } : {};
