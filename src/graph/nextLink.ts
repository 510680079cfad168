import { isBelow } from './behaviors/token';

/** Where the next page is. */
export type NextLink =
  | { readonly kind: 'none' }
  | { readonly kind: 'at'; readonly address: string }
  /** Not on this Graph, not in this version, or not of this collection. */
  | { readonly kind: 'elsewhere' };

const ELSEWHERE: NextLink = { kind: 'elsewhere' };

/** First part of a path below the version; Graph links the pages of `/me/…` as `/users/{id}/…`. */
const familyOf = (address: string): string => {
  const family = (address.split(/[/?(]/)[2] ?? '').toLowerCase();
  return family === 'me' ? 'users' : family;
};

function urlOf(link: unknown): URL | undefined {
  try {
    return typeof link === 'string' ? new URL(link) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Reads `@odata.nextLink`. It is followed as it is, and only where it stays: on the root it came from, in the same
 * version and the same family of paths, so that neither the token nor the listing ends up somewhere else.
 * @param from - Address of the page that carries the link, below the root.
 * @see https://learn.microsoft.com/graph/paging
 */
export function nextLinkOf(root: string, from: string, link: unknown): NextLink {
  if (link === undefined || link === null || link === '') {
    return { kind: 'none' };
  }
  const url = urlOf(link);
  if (url === undefined || !isBelow(root, url)) {
    return ELSEWHERE;
  }
  const address = url.pathname.slice(new URL(root).pathname.replace(/\/$/, '').length) + url.search;
  const version = `/${from.split('/')[1] ?? ''}/`;
  return address.startsWith(version) && familyOf(address) === familyOf(from) ? { kind: 'at', address } : ELSEWHERE;
}
