import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSync } from 'esbuild';
import type { Site } from '../sites';

const PAGE = '/sites/it/SitePages/Tenant-Closure.aspx';
export const SHAREPOINT = 'https://contoso.sharepoint.com';
export const PAGE_URL = SHAREPOINT + PAGE;

const CDN = 'https://publiccdn.sharepointonline.com';
const LIBRARY = '/contoso.sharepoint.com/sites/apps/ClientSideAssets/';
export const ASSETS = CDN + LIBRARY;

/** As strict as a tenant can be: no `eval`, no script in the page itself, no host but those that are needed. */
const POLICY = [
  "default-src 'none'",
  `script-src 'self' ${CDN}`,
  "style-src 'unsafe-inline'",
  "connect-src 'self' https://graph.microsoft.com",
  "base-uri 'none'",
  "form-action 'none'"
].join('; ');

const HTML = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Tenant Closure</title>
<script src="/host/page.js"></script></head><body></body></html>`;

const npm = (file: string): string => readFileSync(require.resolve(file), 'utf8');

/** The page's own scripts: our stand-ins, React and the Graph client from npm. */
function hostScripts(): ReadonlyMap<string, string> {
  const built = buildSync({
    entryPoints: [path.join(__dirname, 'page/main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2021',
    tsconfigRaw: '{}'
  });
  return new Map([
    ['/host/page.js', built.outputFiles[0]?.text ?? ''],
    ['/host/react.js', npm('react/umd/react.production.min.js')],
    ['/host/react-dom.js', npm('react-dom/umd/react-dom.production.min.js')],
    ['/host/graph-client.js', npm('@microsoft/microsoft-graph-client/lib/graph-js-sdk.js')]
  ]);
}

const script = (text: string | undefined): Response =>
  text === undefined
    ? new Response('', { status: 404 })
    : new Response(text, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });

/**
 * A page of SharePoint and the CDN with the package's scripts.
 * @param now Service time in ms since 1970: the `Date` of what SharePoint answers.
 */
export function sharePoint(assetsFolder: string, now: () => number): readonly Site[] {
  const host = hostScripts();
  const assets = new Map(
    readdirSync(assetsFolder).map((name) => [LIBRARY + name, readFileSync(path.join(assetsFolder, name), 'utf8')])
  );
  const page = (request: Request): Response => {
    const date = new Date(now()).toUTCString();
    switch (`${request.method} ${new URL(request.url).pathname}`) {
      case `GET ${PAGE}`:
        return new Response(HTML, { headers: { 'Content-Type': 'text/html', 'Content-Security-Policy': POLICY, Date: date } });
      case 'HEAD /_layouts/15/blank.htm':
        return new Response(null, { headers: { Date: date } });
      default:
        return script(host.get(new URL(request.url).pathname));
    }
  };
  return [
    { origin: SHAREPOINT, answer: (request) => Promise.resolve(page(request)) },
    { origin: CDN, answer: (request) => Promise.resolve(script(assets.get(new URL(request.url).pathname))) }
  ];
}
