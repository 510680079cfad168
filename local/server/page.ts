import { randomBytes } from 'node:crypto';
import type { PageFiles, PageParts } from './pageFiles';

/** The name carries a hash of the contents. */
const FOR_EVER = 'public, max-age=31536000, immutable';

/**
 * Nothing leaves this machine: scripts, fonts and styles from here, Graph on the second origin. Fluent writes its styles
 * into elements that carry the nonce.
 * @see https://github.com/microsoft/fluentui/wiki/Advanced-Styling#csp-settings
 */
function contentSecurityPolicy(port: number, nonce: string): string {
  return [
    "default-src 'self'",
    `connect-src 'self' http://127.0.0.1:${port}`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'"
  ].join('; ');
}

const BODIES: Readonly<Record<PageParts['look'], string>> = {
  product: `<header id="host"></header>
    <main>
      <h1 class="offscreen">Tenant Closure</h1>
      <div id="product"></div>
    </main>`,
  frame: '<div id="frame"></div>'
};

const STYLES: Readonly<Record<PageParts['look'], readonly string[]>> = {
  product: ['page.css'],
  frame: ['page.css', 'frame.css']
};

function html({ look, scripts }: PageParts, nonce: string): string {
  const styles = STYLES[look].map((name) => `<link rel="stylesheet" href="/app/${name}">`).join('\n    ');
  const begin = scripts.map((address) => `<script type="module" src="${address}"></script>`).join('\n    ');
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Tenant Closure – rehearsal</title>
    <link rel="icon" href="data:,">
    ${styles}
    <meta property="csp-nonce" content="${nonce}">
    ${begin}
  </head>
  <body>
    ${BODIES[look]}
  </body>
</html>
`;
}

function index(port: number, parts: PageParts): Response {
  const nonce = randomBytes(16).toString('base64');
  return new Response(html(parts, nonce), {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': contentSecurityPolicy(port, nonce),
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff'
    }
  });
}

/** The page and its files. Any other address is not found: places inside the product are fragments. */
export function page(request: Request, { pages, files }: PageFiles, port: number): Response {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return new Response('The page is only read.', { status: 405, headers: { Allow: 'GET, HEAD' } });
  }
  const { hostname, pathname, search } = new URL(request.url);
  const parts = pages.get(pathname);
  if (parts !== undefined) {
    return hostname === 'localhost'
      ? index(port, parts)
      : new Response(null, { status: 302, headers: { Location: `http://localhost:${port}${pathname}${search}` } });
  }
  const file = files.get(pathname);
  return file === undefined
    ? new Response('There is nothing at this address.', { status: 404, headers: { 'Content-Type': 'text/plain' } })
    : new Response(file.body, {
        headers: {
          'Content-Type': file.type,
          'Cache-Control': pathname.endsWith('.css') ? 'no-cache' : FOR_EVER,
          'X-Content-Type-Options': 'nosniff'
        }
      });
}
