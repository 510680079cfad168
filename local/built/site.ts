import type { PageFiles } from '../server/pageFiles';
import { ASSETS, BLANK, HOST_FILES, MANIFESTS, otherOrigin, SHAREPOINT_PAGE, TEAMS_APP, TEAMS_LOGON, TEAMS_PAGE } from './places';
import type { SolutionPackage } from './solutionPackage';
import { tabPlace } from './teamsLink';

/** What the built hosts are made of. */
export interface HostFiles {
  /** The page around them, with what lets a person choose. */
  readonly frame: PageFiles;
  /** Scripts that begin the page of SharePoint, and the page that SharePoint has for Teams. */
  readonly sharePoint: readonly string[];
  readonly teamsHosted: readonly string[];
  /** Address below `/host/` → file: libraries that SharePoint has, and styles. */
  readonly libraries: PageFiles['files'];
}

/** The hosts around what is in a package. Answers nothing where the address is none of theirs. */
export interface BuiltSite {
  answer(request: Request, port: number): Response | undefined;
}

/**
 * As strict as a tenant can be: no `eval`, no script in the page itself, no host but those that are needed.
 * @see https://learn.microsoft.com/sharepoint/dev/spfx/content-securty-policy-trusted-script-sources
 */
function policy(port: number): string {
  const other = otherOrigin(port);
  return [
    "default-src 'none'",
    `script-src 'self' ${other}`,
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    'img-src data:',
    `connect-src 'self' ${other}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'"
  ].join('; ');
}

const html = (scripts: readonly string[]): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Tenant Closure</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="${HOST_FILES}/sharePoint.css">
    ${scripts.map((address) => `<script type="module" src="${address}"></script>`).join('\n    ')}
  </head>
  <body></body>
</html>
`;

const page = (scripts: readonly string[], port: number): Response =>
  new Response(html(scripts), {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policy(port),
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff'
    }
  });

const file = (type: string, body: BodyInit): Response =>
  new Response(body, { headers: { 'Content-Type': type, 'Cache-Control': 'no-cache', 'X-Content-Type-Options': 'nosniff' } });

const found = (location: string): Response => new Response(null, { status: 302, headers: { Location: location } });

/** Teams' sign-in to SharePoint hands on to the page that it was asked for, on this server alone. */
function afterLogon(dest: string, { origin }: URL): Response | undefined {
  const to = URL.canParse(dest, origin) ? new URL(dest, origin) : undefined;
  return to?.origin === origin && /^\/[^/]/.test(to.pathname) ? found(to.pathname + to.search) : undefined;
}

/** The hosts of a package, on this machine. */
export function builtSite(contents: SolutionPackage, files: HostFiles): BuiltSite {
  const manifests = JSON.stringify(contents.manifests);
  const teamsApp = JSON.stringify(contents.teamsApp);

  function fileAt(pathname: string): Response | undefined {
    const library = files.libraries.get(pathname);
    const asset = pathname.startsWith(ASSETS) ? contents.assets.get(pathname.slice(ASSETS.length)) : undefined;
    if (library !== undefined) {
      return file(library.type, new Uint8Array(library.body));
    }
    if (asset === undefined) {
      return undefined;
    }
    const script = file('text/javascript; charset=utf-8', new Uint8Array(asset));
    // Chunks are asked for with `crossorigin`, and the CDN answers everybody.
    script.headers.set('Access-Control-Allow-Origin', '*');
    return script;
  }

  return {
    answer: (request, port) => {
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        return undefined;
      }
      const url = new URL(request.url);
      const { hostname, pathname, searchParams } = url;
      // Signed in to SharePoint means: on SharePoint's own origin.
      if (hostname !== 'localhost') {
        return fileAt(pathname);
      }
      switch (pathname) {
        case SHAREPOINT_PAGE:
          return page(files.sharePoint, port);
        case TEAMS_PAGE:
          return page(files.teamsHosted, port);
        case TEAMS_LOGON:
          return afterLogon(searchParams.get('dest') ?? '', url);
        case BLANK:
          return file('text/html', '');
        case MANIFESTS:
          return file('application/json', manifests);
        case TEAMS_APP:
          return file('application/json', teamsApp);
        default: {
          const place = tabPlace(url);
          return place === undefined ? fileAt(pathname) : found(`/?${new URLSearchParams({ host: 'teams', ...place }).toString()}`);
        }
      }
    }
  };
}
