import { closedTenant, unread } from '../../facts/testing';
import { judge, named } from '../testing/judge';

const { me, organization } = closedTenant();

describe('P02', () => {
  it('passes a cloud-only member on the initial domain, however it is written', () => {
    expect(judge('P02').kind).toBe('pass');
    expect(judge('P02', { me: { ...me, userPrincipalName: 'Adele@CONTOSO.onmicrosoft.com' } }).kind).toBe('pass');
  });

  it.each([
    ['guest', { userType: 'guest' as const }],
    ['guest', { userPrincipalName: 'a_b.example#ext#@contoso.onmicrosoft.com' }],
    ['synced', { source: 'synced' as const }],
    ['domain', { userPrincipalName: 'adele@contoso.example' }],
    ['domain', { userPrincipalName: 'adele@evilcontoso.onmicrosoft.com' }],
    ['domain', { userPrincipalName: 'contoso.onmicrosoft.com' }]
  ])('blocks: %s', (finding, wrong) => {
    const result = judge('P02', { me: { ...me, ...wrong } });
    expect(result.kind).toBe('blocks');
    expect(result.findings.map(({ id }) => id)).toEqual([finding]);
  });

  it('blocks on a proven fault although the organization is unread, and names the domain it looked for', () => {
    expect(judge('P02', { me: { ...me, userType: 'guest' }, organization: unread('role') }).kind).toBe('blocks');
    expect(named(judge('P02', { me: { ...me, userPrincipalName: 'a@b.example' } }))).toEqual([
      ': a@b.example is not on contoso.onmicrosoft.com.'
    ]);
  });

  it('does not pass without knowing the initial domain', () => {
    expect(judge('P02', { organization: { ...organization, initialDomain: '' } }).kind).toBe('blocks');
    expect(judge('P02', { organization: unread('service') }).kind).toBe('couldNotCheck');
  });
});
