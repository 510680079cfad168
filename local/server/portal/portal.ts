import { randomBytes } from 'node:crypto';
import * as v from 'valibot';
import { PORTAL_ACT_IDS } from '../../../src/rehearsal/portal';
import type { RehearsalService } from '../rehearsalService';
import { portalHtml } from './portalHtml';
import { ACT_WORDS, PORTAL_WORDS, REFUSAL_WORDS } from './portalWords';

const PRESSED = v.object({ act: v.picklist(PORTAL_ACT_IDS), target: v.string(), name: v.string(), link: v.string() });

/** Neither scripts nor anything from elsewhere; a form may only come back here. */
const contentSecurityPolicy = (nonce: string): string =>
  `default-src 'none'; style-src 'nonce-${nonce}'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;

function show({ rehearsal }: RehearsalService, link: string, said: string): Response {
  const { organization, deletedAt } = rehearsal.tenant.settings;
  const nonce = randomBytes(16).toString('base64');
  const view = {
    displayName: organization.displayName,
    initialDomain: organization.verifiedDomains.find((domain) => domain.isInitial)?.name ?? '',
    tenantId: organization.id,
    now: new Date(rehearsal.now()).toISOString(),
    deletedAt,
    acts: rehearsal.portal.acts(),
    checks: rehearsal.portal.entraChecks(),
    link,
    said
  };
  return new Response(portalHtml(view, nonce), {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': contentSecurityPolicy(nonce),
      'Cache-Control': 'no-store',
      // With `no-referrer` a form would name its origin as `null`, and only this page may change the tenant.
      'Referrer-Policy': 'same-origin',
      'X-Content-Type-Options': 'nosniff'
    }
  });
}

async function press(service: RehearsalService, request: Request): Promise<Response> {
  const pressed = v.safeParse(PRESSED, Object.fromEntries(new URLSearchParams(await request.text())));
  if (!pressed.success) {
    return new Response('This form is not of the rehearsal portal.', { status: 400, headers: { 'Content-Type': 'text/plain' } });
  }
  const { act, target, name, link } = pressed.output;
  const outcome = service.rehearsal.portal.perform(act, target);
  const what = `${ACT_WORDS[act].button}: ${name}`;
  return show(service, link, outcome.kind === 'done' ? PORTAL_WORDS.done(what) : PORTAL_WORDS.refused(what, REFUSAL_WORDS[outcome.code]));
}

/** The stand-in for the admin centers, at `/portal`: a page with a button for everything that Graph can't do. */
export function portal(service: RehearsalService, request: Request): Promise<Response> | Response {
  switch (request.method) {
    case 'GET':
    case 'HEAD':
      return show(service, new URL(request.url).searchParams.get('link') ?? '', '');
    case 'POST':
      return press(service, request);
    default:
      return new Response('The portal is read and pressed.', { status: 405, headers: { Allow: 'GET, HEAD, POST' } });
  }
}
