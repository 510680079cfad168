import { answer, refusal } from './control/answers';
import { control } from './control/routes';
import { askedElsewhere } from '../built/elsewhere';
import type { BuiltSite } from '../built/site';
import { withoutEmbeddedLink } from './embeddedLink';
import { isForThisMachine, isOwnOrigin } from './loopback';
import { page } from './page';
import type { PageFiles } from './pageFiles';
import { portal } from './portal/portal';
import type { RehearsalService } from './rehearsalService';
import type { GraphService } from './service';

/** What the server serves. The control plane exists for the built-in tenant only. */
export type Served =
  | { readonly kind: 'rehearsal'; readonly service: RehearsalService }
  | { readonly kind: 'elsewhere'; readonly service: GraphService };

export interface Site {
  readonly served: Served;
  readonly pageFiles: PageFiles;
  /** With `--built`: the hosts around a package. */
  readonly hosts: BuiltSite | undefined;
  readonly port: () => number;
}

const isBelow = (pathname: string, folder: string): boolean => pathname === folder || pathname.startsWith(`${folder}/`);

function controlled(served: Served, request: Request): Promise<Response> | Response {
  switch (served.kind) {
    case 'rehearsal':
      return control(served.service, request);
    case 'elsewhere':
      return refusal(404, 'Another server keeps this tenant, so it cannot be controlled from here. Use its own means.');
  }
}

/** Decides who answers. Rejects when the connection is to break. */
export async function dispatch({ served, pageFiles, hosts, port }: Site, request: Request): Promise<Response> {
  const host = request.headers.get('host') ?? undefined;
  if (!isForThisMachine(host, port())) {
    return refusal(403, `This server answers to localhost only, and the request was for "${host ?? ''}".`);
  }
  const origin = request.headers.get('origin') ?? undefined;
  const own = isOwnOrigin(origin, port());
  const { pathname } = new URL(request.url);
  const elsewhere = hosts === undefined ? undefined : askedElsewhere(request);
  if (elsewhere !== undefined || isBelow(pathname, '/graph')) {
    // The built-in tenant holds nothing real and answers everyone, as Graph does; another server is for our page alone.
    return own || served.kind === 'rehearsal'
      ? served.service.handle(elsewhere ?? withoutEmbeddedLink(request, (linked) => isForThisMachine(linked, port())))
      : refusal(403, `Only the page at http://localhost:${port()} may use the other server, not ${origin ?? ''}.`);
  }
  if (pathname === '/portal' && served.kind === 'rehearsal') {
    return own ? portal(served.service, request) : refusal(403, `Only the page at http://localhost:${port()} may administer the tenant.`);
  }
  if (!isBelow(pathname, '/rehearsal')) {
    return hosts?.answer(request, port()) ?? page(request, pageFiles, port());
  }
  if (!own) {
    return refusal(403, `Only the page at http://localhost:${port()} may control the tenant, not ${origin ?? ''}.`);
  }
  return pathname === '/rehearsal/session' ? answer(await served.service.session()) : controlled(served, request);
}
