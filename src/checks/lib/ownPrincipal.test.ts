import { closedTenant, IDS, wholeOf, aServicePrincipal } from '../../facts/testing';
import { PROTECTED_APPS } from '../../routes/protectedApps';
import { isOurs } from './ownPrincipal';

const NEWER = '08e18876-6177-487e-b8b5-cf950c1e598c';
const { session } = closedTenant();
const opaque = { ...session, token: { kind: 'opaque' } as const };
const ofNewer = { ...session, token: { kind: 'read', tenantId: IDS.tenant, scopes: [], appId: NEWER } as const };
const principal = (appId: string, displayName = 'renamed') => ({ appId, displayName });

describe.each([
  ['opaque', opaque],
  ['unread', 'unread'],
  ['of the older principal', session],
  ['of the newer principal', ofNewer]
] as const)('with a token that is %s', (_, read) => {
  it.each([NEWER, NEWER.toUpperCase()])('Microsoft’s principal of SPFx is ours by its app id: %s', (appId) => {
    expect(isOurs(principal(appId), read, IDS.tenant)).toBe(true);
    expect(isOurs(principal(appId), read, '')).toBe(true);
  });

  it('the older one is ours by its name', () => {
    expect(isOurs(principal('any', 'SharePoint Online Client Extensibility Web Application Principal'), read, IDS.tenant)).toBe(true);
  });

  it('nothing else of Microsoft’s is, whatever it is called', () => {
    const others = [...PROTECTED_APPS].filter(([appId]) => appId !== NEWER);
    expect(others.filter(([appId, name]) => isOurs(principal(appId, name), read, IDS.tenant))).toEqual([]);
    expect(isOurs(principal('any', 'SharePoint Online Web Client Extensibility'), read, IDS.tenant)).toBe(false);
    expect(wholeOf([aServicePrincipal()]).items.filter((each) => isOurs(each, read, IDS.tenant))).toEqual([]);
  });
});
