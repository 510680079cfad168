import { AT } from './places';

const HOST_AND_PATH = /^([a-z0-9.-]+)(\/.*)$/;

/**
 * What the page asked another service for, as that service would get it: `/at/graph.microsoft.com/v1.0/me` is
 * `https://graph.microsoft.com/v1.0/me`, and so are the links in the answer.
 */
export function askedElsewhere(request: Request): Request | undefined {
  const { pathname, search } = new URL(request.url);
  const [, host, path] = pathname.startsWith(AT) ? (HOST_AND_PATH.exec(pathname.slice(AT.length)) ?? []) : [];
  return host === undefined || path === undefined ? undefined : new Request(`https://${host}${path}${search}`, request);
}
