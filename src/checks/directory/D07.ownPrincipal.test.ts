import { aServicePrincipal, closedTenant, sampleOf, wholeOf } from '../../facts/testing';
import { judge, named, said } from '../testing/judge';

const { permissionGrants, session } = closedTenant();

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

  it('is not content with a principal that it cannot find', () => {
    const strangers = [aServicePrincipal()];
    expect(judge('D07', { servicePrincipals: wholeOf(strangers) }).kind).toBe('needsPerson');
    expect(judge('D07', { servicePrincipals: sampleOf(strangers, 400) }).kind).toBe('couldNotCheck');
    expect(judge('D07', { session: { ...session, token: { kind: 'opaque' } }, servicePrincipals: wholeOf(strangers) }).kind).toBe('needsPerson');
  });
});
