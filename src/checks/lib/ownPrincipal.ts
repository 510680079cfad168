import type { Session } from '../../facts/session';
import { SPFX_PRINCIPAL_APP } from '../../routes/protectedApps';

/**
 * The older of the two principals whose token this product can use. SPFx shares them with the whole tenant: until 2025 an
 * app registration that Microsoft put into it, with an app id of its own in every tenant; since then Microsoft's own
 * `SPFX_PRINCIPAL_APP`. Grants were copied, and either or both may be there.
 * @see https://learn.microsoft.com/sharepoint/dev/spfx/use-aadhttpclient
 * @see https://devblogs.microsoft.com/microsoft365dev/changes-on-sharepoint-framework-spfx-permission-grants-in-microsoft-entra-id/
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
 * Whether an object is a principal that our token can come from. Microsoft's is recognised by its app id, the older one by
 * the token's app id, by its name, or by the identifier `api://<tenant id>/<SharePoint host>`: a token can be opaque, and
 * a name can be changed. A token that names one of them does not rule out the other: what it was granted is open to every
 * web part as well.
 */
export function isOurs(candidate: MaybeOurs, session: Session | 'unread', tenantId: string): boolean {
  const ofToken = session !== 'unread' && session.token.kind === 'read' && sameId(session.token.appId, candidate.appId);
  const prefix = `api://${tenantId}/`.toLowerCase();
  const byUri =
    tenantId !== '' && (candidate.identifierUris ?? []).some((uri) => /\.sharepoint/i.test(uri) && uri.toLowerCase().startsWith(prefix));
  return ofToken || byUri || isSpfxPrincipal(candidate) || DISPLAY_NAMES.includes(candidate.displayName);
}

/** Whether it is Microsoft's own principal of SPFx. */
export function isSpfxPrincipal({ appId }: Pick<MaybeOurs, 'appId'>): boolean {
  return sameId(SPFX_PRINCIPAL_APP, appId);
}

/** Ids are compared without regard to case; an empty one equals nothing. */
export function sameId(a: string, b: string): boolean {
  return a !== '' && a.toLowerCase() === b.toLowerCase();
}

/** The tenant that the token or the records name; empty when neither could be read. */
export function tenantOf(session: Session | 'unread', recordsTenantId: string): string {
  return session !== 'unread' && session.token.kind === 'read' ? session.token.tenantId : recordsTenantId;
}
