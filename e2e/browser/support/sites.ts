import type { BrowserContext, Request as Asked, Route } from 'playwright-core';

/** An origin that a test plays itself: what is asked of it is answered here and never leaves the browser. */
export interface Site {
  readonly origin: string;
  /** Rejects when the connection is to break. */
  readonly answer: (request: Request) => Promise<Response>;
}

function asRequest(asked: Asked): Request {
  const body = asked.postDataBuffer();
  return new Request(asked.url(), {
    method: asked.method(),
    headers: asked.headers(),
    ...(body === null ? {} : { body: new Uint8Array(body) })
  });
}

async function play(route: Route, { answer }: Site): Promise<void> {
  let response: Response;
  try {
    response = await answer(asRequest(route.request()));
  } catch {
    await route.abort('connectionreset');
    return;
  }
  const body = Buffer.from(await response.arrayBuffer());
  const answered = route.fulfill({ status: response.status, headers: Object.fromEntries(response.headers), body });
  // Nobody may be waiting any more: the page has given the request up, or is closed.
  await answered.catch(() => undefined);
}

/** Plays these sites for every page of the context. CORS preflights are granted by the driver itself. */
export async function playSites(context: BrowserContext, sites: readonly Site[]): Promise<void> {
  for (const site of sites) {
    await context.route(`${site.origin}/**`, (route) => play(route, site));
  }
}

/** Whether a test answers this request itself. Where a redirect leads is not asked of the driver, so it would get out. */
export const isPlayed = (request: Asked, sites: readonly Site[]): boolean =>
  request.redirectedFrom() === null && sites.some(({ origin }) => new URL(request.url()).origin === origin);
