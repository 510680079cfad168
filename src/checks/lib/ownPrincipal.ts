import type { Session } from '../../facts/session';

/**
 * The principal whose token this product uses. SPFx has one for the whole tenant: an app registration that Microsoft
 * put into it, with an app id of its own in every tenant.
 * @see https://learn.microsoft.com/sharepoint/dev/spfx/use-aadhttpclient
 */
const DISPLAY_NAMES: readonly string[] = [
  'SharePoint Online Client Extensibility Web Application Principal',
  'SharePoint Online Client Extensibility Web Application Principal Helper'
];

/** What is enough to recognise it, as an app registration or as a service principal. */
export interface MaybeOurs {
  readonly appId: string;
  readonly displayName: string;
  readonly identifierUris?: readonly string[];
}

/**
 * Whether an object is our own token's principal. Recognised by the token's app id, by its name, or by the identifier
 * `api://<tenant id>/<SharePoint host>`: a token can be opaque, and a name can be changed.
 */
export function isOurs(candidate: MaybeOurs, session: Session | 'unread', tenantId: string): boolean {
  const ofToken = session !== 'unread' && session.token.kind === 'read' && sameId(session.token.appId, candidate.appId);
  const prefix = `api://${tenantId}/`.toLowerCase();
  const byUri =
    tenantId !== '' && (candidate.identifierUris ?? []).some((uri) => /\.sharepoint/i.test(uri) && uri.toLowerCase().startsWith(prefix));
  return ofToken || byUri || DISPLAY_NAMES.includes(candidate.displayName);
}

/** Ids are compared without regard to case; an empty one equals nothing. */
export function sameId(a: string, b: string): boolean {
  return a !== '' && a.toLowerCase() === b.toLowerCase();
}

/** The tenant that the token or the records name; empty when neither could be read. */
export function tenantOf(session: Session | 'unread', recordsTenantId: string): string {
  return session !== 'unread' && session.token.kind === 'read' ? session.token.tenantId : recordsTenantId;
}
