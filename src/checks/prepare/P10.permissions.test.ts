import { aServicePrincipal, closedTenant, IDS, sampleOf, wholeOf } from '../../facts/testing';
import { covers, NEEDED_SCOPES } from '../lib/scopes';
import { judge, said } from '../testing/judge';

const { session, permissionGrants, servicePrincipals } = closedTenant();
const token = (scopes: readonly string[]) => ({
  session: { ...session, token: { kind: 'read', tenantId: IDS.tenant, scopes, appId: IDS.tokenApp } as const }
});
const grant = (scopes: readonly string[]) => permissionGrants.map((each) => ({ ...each, scopes }));
const OPAQUE = { session: { ...session, token: { kind: 'opaque' } as const } };

describe('P10', () => {
  it('passes exactly what the route tables need, and says who else can use it', () => {
    const result = judge('P10', { ...token(NEEDED_SCOPES), permissionGrants: grant(NEEDED_SCOPES) });
    expect(result.kind).toBe('pass');
    expect(result.findings.map(({ id }) => id)).toEqual(['exposed']);
  });

  it('names what is missing and what is broader, and leaves signing in out of it', () => {
    const scopes = [...NEEDED_SCOPES.filter((scope) => scope !== 'Reports.Read.All' && scope !== 'Directory.Read.All'), 'Mail.ReadWrite', 'openid'];
    const result = judge('P10', { ...token(scopes), permissionGrants: [] });
    expect(said(result)).toBe('needsPerson: 2 permissions are missing. 1 permission goes beyond what this tool needs.');
    expect(result.findings.map(({ id }) => id)).toEqual(['Directory.Read.All', 'Reports.Read.All', 'Mail.ReadWrite']);
    expect(said(judge('P10', { ...token([...NEEDED_SCOPES, 'Mail.ReadWrite']), permissionGrants: [] }))).toBe('needsPerson: 1 permission goes beyond what this tool needs.');
  });

  it('names grants that this token does not carry: other scripts can have them', () => {
    const result = judge('P10', { ...token(NEEDED_SCOPES), permissionGrants: grant(['Sites.FullControl.All']) });
    expect(result.findings.map(({ id }) => id)).toEqual(['Sites.FullControl.All', 'exposed']);
  });

  it('reads the grants of its principal when the token is opaque', () => {
    expect(judge('P10', { ...OPAQUE, permissionGrants: grant(NEEDED_SCOPES) }).kind).toBe('pass');
    expect(said(judge('P10', { ...OPAQUE, permissionGrants: grant(['User.Read.All']) }))).toMatch(/missing/);
  });

  describe('where Microsoft’s principal of SPFx is', () => {
    const newer = aServicePrincipal({ id: 'newer', appId: '08e18876-6177-487e-b8b5-cf950c1e598c' });
    const to = (clientId: string, scopes: readonly string[]) => ({ id: `to ${clientId}`, clientId, reach: 'everyone' as const, scopes });
    const judged = (scopesOfOlder: readonly string[], scopesOfNewer: readonly string[]) =>
      judge('P10', {
        ...OPAQUE,
        servicePrincipals: wholeOf([...servicePrincipals.items, newer]),
        permissionGrants: [to(IDS.tokenPrincipal, scopesOfOlder), to(newer.id, scopesOfNewer)]
      });

    it('reads its grants too when the token is opaque', () => {
      const alone = { ...OPAQUE, servicePrincipals: wholeOf([newer]) };
      expect(judge('P10', { ...alone, permissionGrants: [to(newer.id, NEEDED_SCOPES)] }).kind).toBe('pass');
      expect(judged(NEEDED_SCOPES, NEEDED_SCOPES).kind).toBe('pass');
    });

    it('counts as missing what only one of two was granted: either may carry the token', () => {
      const most = NEEDED_SCOPES.filter((scope) => scope !== 'Reports.Read.All');
      expect(judged(NEEDED_SCOPES, most).findings.map(({ id }) => id)).toContain('Reports.Read.All');
      expect(judged(most, NEEDED_SCOPES).findings.map(({ id }) => id)).toContain('Reports.Read.All');
    });

    it('does not take the one that could not have read the grants for the carrier', () => {
      const own = ['Files.ReadWrite.All'];
      expect(judged(NEEDED_SCOPES, own).findings.map(({ id }) => id)).toEqual([...own, 'exposed']);
      expect(judged(own, NEEDED_SCOPES).findings.map(({ id }) => id)).toEqual([...own, 'exposed']);
      expect(judged(own, ['Sites.Read.All']).findings.length).toBeGreaterThan(NEEDED_SCOPES.length);
    });

    it('says so when what the newer one was granted goes further, whatever the token says', () => {
      const result = judge('P10', {
        ...token(NEEDED_SCOPES),
        servicePrincipals: wholeOf([...servicePrincipals.items, newer]),
        permissionGrants: [to(newer.id, ['Sites.FullControl.All'])]
      });
      expect(result.findings.map(({ id }) => id)).toEqual(['Sites.FullControl.All', 'exposed']);
    });
  });

  it('does not count grants of somebody else', () => {
    const others = permissionGrants.map((each) => ({ ...each, clientId: 'other', scopes: NEEDED_SCOPES }));
    expect(judge('P10', { ...OPAQUE, permissionGrants: others }).kind).toBe('needsPerson');
  });

  it('keeps looking for its principal while the list is a sample, and asks a person after', () => {
    const strangers = [aServicePrincipal()];
    expect(judge('P10', { ...OPAQUE, servicePrincipals: sampleOf(strangers, 300) })).toMatchObject({ kind: 'couldNotCheck', reason: 'notReadYet' });
    expect(judge('P10', { ...OPAQUE, servicePrincipals: wholeOf(strangers) }).kind).toBe('needsPerson');
    expect(servicePrincipals.extent).toBe('whole');
  });
});

describe('covers', () => {
  it.each([
    ['User.Read.All', 'User.Read.All', true],
    ['User.ReadWrite.All', 'User.Read.All', true],
    ['Directory.Read.All', 'User.Read.All', true],
    ['Directory.ReadWrite.All', 'Directory.Read.All', true],
    ['eDiscovery.ReadWrite.All', 'eDiscovery.Read.All', true],
    ['BitlockerKey.Read.All', 'BitlockerKey.ReadBasic.All', true],
    ['User.Read.All', 'User.ReadWrite.All', false],
    ['User.Read', 'User.Read.All', false],
    ['Directory.Read.All', 'Policy.Read.All', false],
    ['Directory.Read.All', 'Directory.AccessAsUser.All', false],
    ['User.ReadWrite.All', 'Group.Read.All', false]
  ])('%s opens %s: %s', (granted, needed, answer) => {
    expect(covers(granted, needed)).toBe(answer);
  });
});
