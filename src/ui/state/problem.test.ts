import type { UnreadReason } from '../../facts/fact';
import { closedTenant, factsWith, unread } from '../../facts/testing';
import { problemOf } from './problem';

describe('problemOf', () => {
  it('is none for a tenant that says who it is', () => {
    expect(problemOf(factsWith())).toBe('none');
  });

  it.each<[UnreadReason, string]>([
    ['offline', 'offline'], ['signIn', 'signIn'], ['role', 'role'], ['scope', 'scope'], ['throttled', 'throttled'],
    ['notOffered', 'wrongCloud'], ['malformed', 'unreadable'], ['service', 'unreadable'], ['incomplete', 'unreadable'],
    ['licence', 'unreadable'], ['notReadYet', 'unreadable']
  ])('shows no tenant whose organization is unread (%s)', (reason, kind) => {
    const organization = unread(reason, { scope: 'Organization.Read.All', requestIds: ['r1'] });
    expect(problemOf(factsWith({ organization }))).toMatchObject({ kind, requestIds: ['r1'] });
  });

  it('refuses a session of one tenant with the answers of another', () => {
    const { session } = closedTenant();
    const token = { kind: 'read', tenantId: 'other', scopes: [], appId: '' } as const;
    expect(problemOf(factsWith({ session: { ...session, token } }))).toMatchObject({ kind: 'otherTenant', token: 'other' });
  });

  it('takes an opaque token as it is, and ids in any case', () => {
    const { session, organization } = closedTenant();
    expect(problemOf(factsWith({ session: { ...session, token: { kind: 'opaque' } } }))).toBe('none');
    expect(problemOf(factsWith({ organization: { ...organization, id: organization.id.toUpperCase() } }))).toBe('none');
  });
});
