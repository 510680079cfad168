import { lookAt } from '../local/server/otherServer';
import { rehearsalToken } from '../src/rehearsal/http/token';
import { scopesOfRoutes } from '../src/rehearsal/scenarios/make/ourPrincipal';
import type { TokenClaims } from '../src/ports/host';

/** No such application exists in the tenants of the bench. */
const APP_ID = '00000000-0000-0000-0000-000000000000';
const DAY_SECONDS = 86_400;

/** The acting admin of a tenant, signed in. */
export interface SignIn {
  readonly root: string;
  readonly tenantId: string;
  readonly userId: string;
  readonly token: string;
  readonly claims: Extract<TokenClaims, { readonly kind: 'read' }>;
}

/**
 * Asks a server who it is and makes a development token of that.
 * @throws Problem when it does not answer as Graph does.
 */
export async function signIn(graph: string): Promise<SignIn> {
  const { root, tenantId, userId, ahead } = await lookAt(graph);
  const scopes = scopesOfRoutes();
  const exp = Math.floor((Date.now() + ahead) / 1_000) + DAY_SECONDS;
  const token = rehearsalToken({ scp: scopes.join(' '), tid: tenantId, oid: userId, appid: APP_ID, exp });
  return { root, tenantId, userId, token, claims: { kind: 'read', tenantId, appId: APP_ID, scopes } };
}

/** Ids of all users, by the plainest loop there is. */
export async function userIds({ root, token }: SignIn): Promise<readonly string[]> {
  const ids: string[] = [];
  let next: string | undefined = `${root}/v1.0/users?$select=id&$top=999`;
  while (next !== undefined) {
    const answer = await fetch(next, { headers: { Authorization: `Bearer ${token}` } });
    const page = (await answer.json()) as { value: { id: string }[]; '@odata.nextLink'?: string };
    ids.push(...page.value.map(({ id }) => id));
    next = page['@odata.nextLink'];
  }
  return ids;
}
