import { aServicePrincipal, closedTenant, sampleOf, wholeOf } from '../../facts/testing';
import { judge, named, said } from '../testing/judge';

const NEWER = '08e18876-6177-487e-b8b5-cf950c1e598c';
const { servicePrincipals, session } = closedTenant();
const plus = (...more: ReturnType<typeof aServicePrincipal>[]) => wholeOf([...servicePrincipals.items, ...more]);

describe('D04', () => {
  it('lists Microsoft’s own and leaves them alone', () => {
    const result = judge('D04');
    expect([result.kind, named(result).join()]).toEqual(['pass', expect.stringMatching(/^Microsoft Graph .*Protected: never disabled, never deleted$/)]);
  });

  it('warns first of all about a disabled way into the portals', () => {
    const portal = aServicePrincipal({ id: 'portal', appId: 'c44b4083-3bb0-49c1-b47d-974e53cbdf3c', signIn: 'disabled' });
    const result = judge('D04', { servicePrincipals: plus(aServicePrincipal({ type: 'ManagedIdentity' }), portal) });
    expect(said(result)).toMatch(/^needsPerson: 1 application that the portals need is disabled/);
    expect(result.findings[0]?.id).toBe('portal');
  });

  it('names Azure DevOps and managed identities', () => {
    const devOps = aServicePrincipal({ appId: '499b84ac-1321-427f-aa17-267ca6975798', ownerTenantId: 'f8cdef31-a31e-4b4a-93e4-5f571e91255a' });
    expect(said(judge('D04', { servicePrincipals: plus(devOps, aServicePrincipal({ type: 'ManagedIdentity', ownerTenantId: '' })) }))).toMatch(/2 service principals/);
  });

  it.each(['read', 'opaque'])('leaves out the principals that carry this tool, by a token that is %s', (token) => {
    const carrier = aServicePrincipal({ id: 'newer', appId: NEWER, ownerTenantId: 'f8cdef31-a31e-4b4a-93e4-5f571e91255a' });
    const over = { servicePrincipals: plus(carrier), ...(token === 'opaque' ? { session: { ...session, token: { kind: 'opaque' } as const } } : {}) };
    const { kind, findings } = judge('D04', over);
    expect([kind, findings.map(({ name }) => name)]).toEqual(['pass', ['Microsoft Graph']]);
  });

  it('still says when the one of SPFx is disabled', () => {
    const result = judge('D04', { servicePrincipals: plus(aServicePrincipal({ id: 'newer', appId: NEWER, signIn: 'disabled' })) });
    expect([result.kind, result.findings[0]?.id]).toEqual(['needsPerson', 'newer']);
  });

  it('does not pass from a sample', () => {
    expect(judge('D04', { servicePrincipals: sampleOf(servicePrincipals.items, 400) }).kind).toBe('couldNotCheck');
  });
});
