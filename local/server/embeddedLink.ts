const EMBEDDED = /^\/graph\/(?:v1\.0|beta)\/(http:\/\/[^/]+\/graph\/.*)$/;

/**
 * Microsoft's client follows a nextLink as an address only when it starts with `https://`; over plain http it appends
 * the whole link to the version. A link to this very server is therefore taken out of the path again.
 * @see https://github.com/microsoftgraph/msgraph-sdk-javascript/blob/dev/src/GraphRequest.ts
 */
export function withoutEmbeddedLink(request: Request, isOurs: (host: string) => boolean): Request {
  const { pathname, search } = new URL(request.url);
  const link = EMBEDDED.exec(pathname)?.[1];
  if (link === undefined || !URL.canParse(link) || !isOurs(new URL(link).host)) {
    return request;
  }
  return new Request(link + search, request);
}
