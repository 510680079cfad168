import type { RawPermissionGrant, RawServicePrincipal } from '../../raw';
import { SHAREPOINT_ONLINE } from '../data/microsoftApps';
import { graphPrincipalId, grantFor } from '../make/ourPrincipal';
import type { World } from '../world';
import { BACKUP } from './principals';
import type { People } from './people';

/** Granted to our principal for web parts of years ago, and usable by every script in the tenant ever since. */
export const BROADER_SCOPES = [
  'Directory.ReadWrite.All', 'Files.ReadWrite.All', 'Mail.ReadWrite', 'Sites.FullControl.All', 'User.ReadWrite.All'
];

export function grants(
  world: World,
  principals: readonly RawServicePrincipal[],
  ourPrincipalId: string,
  people: People
): RawPermissionGrant[] {
  const graph = graphPrincipalId(principals);
  const sharePoint = principals.find((each) => each.appId === SHAREPOINT_ONLINE)?.id ?? '';
  const named = (name: string): string => principals.find((each) => each.displayName === name)?.id ?? '';
  return [
    grantFor(world, ourPrincipalId, sharePoint, ['AllSites.FullControl', 'TermStore.ReadWrite.All']),
    grantFor(world, ourPrincipalId, named('Warenwirtschaft'), ['user_impersonation']),
    grantFor(world, named(BACKUP), graph, ['Directory.Read.All', 'Files.Read.All', 'Mail.Read', 'Sites.Read.All']),
    grantFor(world, named('Zoom'), graph, ['Calendars.ReadWrite', 'User.Read']),
    grantFor(world, named('Fabrikam Chat'), graph, ['User.Read', 'openid', 'profile'], people.named('farah.haddad').id),
    grantFor(world, named('Tailspin Umfragen'), graph, ['User.Read'], people.named('amina.diallo').id),
    grantFor(world, named('Graph Explorer'), graph, ['Directory.ReadWrite.All', 'User.Read'], people.named('adele.vance').id)
  ];
}
