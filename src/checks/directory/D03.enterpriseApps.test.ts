import { aServicePrincipal, closedTenant, IDS, sampleOf, unread, wholeOf } from '../../facts/testing';
import { judge, said } from '../testing/judge';

const { servicePrincipals } = closedTenant();
const plus = (...more: ReturnType<typeof aServicePrincipal>[]) => wholeOf([...servicePrincipals.items, ...more]);

describe('D03', () => {
  it('passes Microsoft’s, our own, the tenant’s own and managed identities', () => {
    expect(
      judge('D03', {
        servicePrincipals: plus(
          aServicePrincipal({ ownerTenantId: '72F988BF-86f1-41af-91ab-2d7cd011db47' }),
          aServicePrincipal({ ownerTenantId: IDS.tenant }),
          aServicePrincipal({ type: 'ManagedIdentity', ownerTenantId: '' })
        )
      }).kind
    ).toBe('pass');
  });

  it('blocks third parties by name, agents included', () => {
    const result = judge('D03', { servicePrincipals: plus(aServicePrincipal({ id: 'z' }), aServicePrincipal({ id: 'agent', type: 'ServiceIdentity' })) });
    expect([said(result), result.findings.map(({ id }) => id)]).toEqual(['blocks: 2 third-party applications are left.', ['z', 'agent']]);
  });

  it('never takes a protected app for a third party, whoever claims to own it', () => {
    expect(judge('D03', { servicePrincipals: plus(aServicePrincipal({ appId: 'C44B4083-3BB0-49C1-B47D-974E53CBDF3C' })) }).kind).toBe('pass');
  });

  it.each([
    ['no owner', { ownerTenantId: '' }],
    ['a type of tomorrow', { type: 'Quantum' }]
  ])('asks a person about %s', (_, over) => {
    expect(judge('D03', { servicePrincipals: plus(aServicePrincipal(over)) }).kind).toBe('needsPerson');
  });

  it('does not pass from a sample, and says that there may be more', () => {
    expect(judge('D03', { servicePrincipals: sampleOf(servicePrincipals.items, 400) }).kind).toBe('couldNotCheck');
    expect(said(judge('D03', { servicePrincipals: sampleOf([aServicePrincipal()], 400) }))).toMatch(/^blocks: .*not been read to its end/);
    expect(judge('D03', { servicePrincipals: { ...servicePrincipals, total: 9 } })).toMatchObject({ reason: 'incomplete' });
  });

  it('does not judge without knowing which principal is ours', () => {
    expect(judge('D03', { session: unread('service'), servicePrincipals: plus(aServicePrincipal()) }).kind).toBe('couldNotCheck');
  });
});
