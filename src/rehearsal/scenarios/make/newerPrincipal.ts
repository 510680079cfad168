import type { Scenario, TenantState } from '../../state';
import { NEWER_SPFX_PRINCIPAL } from '../data/microsoftApps';
import { worldOf } from '../world';

/** `stays`: Microsoft copied its grants and left it standing. `gone`: the tenant has no app registration of ours. */
export type OlderPrincipal = 'stays' | 'gone';

/**
 * A scenario after Microsoft's move: SharePoint signs its web parts in with its own principal, which the tenant has
 * already, and what was granted to the older one is granted to it too.
 * @see https://devblogs.microsoft.com/microsoft365dev/changes-on-sharepoint-framework-spfx-permission-grants-in-microsoft-entra-id/
 */
export function withNewerPrincipal(scenario: Scenario, older: OlderPrincipal): Scenario {
  return (seed, now) => {
    const before = scenario(seed, now);
    const moved = copyGrants(before, (grantId) => worldOf(seed, now).id(`grant moved from ${grantId}`, 0));
    return older === 'stays' ? moved : withoutApp(moved, before.token.appId);
  };
}

function copyGrants(state: TenantState, newId: (grantId: string) => string): TenantState {
  const idOf = (appId: string): string => state.servicePrincipals.find((each) => each.appId === appId)?.id ?? '';
  const [from, to] = [idOf(state.token.appId), idOf(NEWER_SPFX_PRINCIPAL)];
  const copies = state.permissionGrants
    .filter(({ clientId }) => clientId === from)
    .map((each) => ({ ...each, id: newId(each.id), clientId: to }));
  return {
    ...state,
    token: { ...state.token, appId: NEWER_SPFX_PRINCIPAL },
    permissionGrants: [...state.permissionGrants, ...copies]
  };
}

function withoutApp(state: TenantState, appId: string): TenantState {
  const principals = new Set(state.servicePrincipals.filter((each) => each.appId === appId).map(({ id }) => id));
  return {
    ...state,
    applications: state.applications.filter((each) => each.appId !== appId),
    servicePrincipals: state.servicePrincipals.filter(({ id }) => !principals.has(id)),
    permissionGrants: state.permissionGrants.filter(({ clientId, resourceId }) => !principals.has(clientId) && !principals.has(resourceId))
  };
}
