import { unread } from '../../facts/testing';
import { judge, named } from '../testing/judge';

const object = (id: string) => ({ id, displayName: `The ${id}` });

describe('D05', () => {
  it('names flows, providers and policies', () => {
    const result = judge('D05', {
      externalIdentities: { userFlows: [object('flow')], identityProviders: [object('Google-OAUTH')], customPolicies: [object('policy')] }
    });
    expect(result.kind).toBe('blocks');
    expect(named(result)).toEqual(['The flow (flow): User flow', 'The Google-OAUTH (Google-OAUTH): Identity provider', 'The policy (policy): Custom policy']);
  });

  it('does not count what every tenant has', () => {
    expect(judge('D05', { externalIdentities: { userFlows: [], identityProviders: [object('MSASignup-OAUTH')], customPolicies: [] } }).kind).toBe('pass');
  });

  it('does not pass where Graph does not offer it', () => {
    expect(judge('D05', { externalIdentities: unread('notOffered') })).toMatchObject({ kind: 'couldNotCheck', reason: 'notOffered' });
  });
});
