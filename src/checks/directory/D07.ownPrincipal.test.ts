import { aServicePrincipal, closedTenant, IDS, sampleOf, wholeOf, type FactOverrides } from '../../facts/testing';
import { judge, named, said } from '../testing/judge';

const NEWER = '08e18876-6177-487e-b8b5-cf950c1e598c';
const { permissionGrants, servicePrincipals, session } = closedTenant();
const newer = aServicePrincipal({ id: 'newer', appId: NEWER, ownerTenantId: 'f8cdef31-a31e-4b4a-93e4-5f571e91255a' });
const moved = { id: 'grant-moved', clientId: newer.id, reach: 'everyone', scopes: ['User.Read.All'] } as const;

describe('D07', () => {
  it('shows what is granted to everyone, until it is taken back', () => {
    const result = judge('D07', { permissionGrants: permissionGrants.map((each) => ({ ...each, scopes: ['User.Read', 'Mail.Read'] })) });
    expect(said(result)).toBe('needsPerson: 2 permissions are granted to the principal of this tool.');
    expect(named(result)[1]).toBe(': Granted for everyone: User.Read and Mail.Read');
    expect(judge('D07', { permissionGrants: [] }).kind).toBe('pass');
  });

  it('does not count what others were granted', () => {
    expect(judge('D07', { permissionGrants: permissionGrants.map((each) => ({ ...each, clientId: 'other' })) }).kind).toBe('pass');
  });

  describe.each([
    ['opaque', { kind: 'opaque' }],
    ['of the older principal', session.token],
    ['of the newer principal', { kind: 'read', tenantId: IDS.tenant, scopes: [], appId: NEWER }]
  ] as const)('with a token that is %s', (_, token) => {
    const judged = (over: FactOverrides) => judge('D07', { session: { ...session, token }, ...over });

    it('counts what either principal was granted', () => {
      const both = wholeOf([...servicePrincipals.items, newer]);
      expect(judged({ servicePrincipals: both, permissionGrants: [moved] })).toMatchObject({ kind: 'needsPerson' });
      expect(named(judged({ servicePrincipals: both, permissionGrants: [moved] }))).toContain(': Granted for everyone: User.Read.All');
      expect(judged({ servicePrincipals: both, permissionGrants }).kind).toBe('needsPerson');
      expect(judged({ servicePrincipals: both, permissionGrants: [] })).toMatchObject({ kind: 'pass', findings: { length: 2 } });
    });

    it('knows the newer one alone', () => {
      const alone = wholeOf([aServicePrincipal(), newer]);
      expect(judged({ servicePrincipals: alone, permissionGrants: [moved] }).kind).toBe('needsPerson');
      expect(judged({ servicePrincipals: alone, permissionGrants: [] }).kind).toBe('pass');
    });

    it('does not pass from a sample that may lack one of them', () => {
      const permissionGrants = [moved];
      expect(judged({ servicePrincipals: sampleOf(servicePrincipals.items, 400), permissionGrants })).toMatchObject({
        kind: 'couldNotCheck',
        reason: 'notReadYet'
      });
    });
  });

  it('is not content with a principal that it cannot find', () => {
    const strangers = [aServicePrincipal()];
    expect(judge('D07', { servicePrincipals: wholeOf(strangers) }).kind).toBe('needsPerson');
    expect(judge('D07', { servicePrincipals: sampleOf(strangers, 400) }).kind).toBe('couldNotCheck');
    expect(judge('D07', { session: { ...session, token: { kind: 'opaque' } }, servicePrincipals: wholeOf(strangers) }).kind).toBe('needsPerson');
  });
});
