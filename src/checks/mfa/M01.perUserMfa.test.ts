import type { PerUserMfa } from '../../facts/perUserMfa';
import { aUser, closedTenant, IDS, unread, wholeOf } from '../../facts/testing';
import { judge } from '../testing/judge';

const { users } = closedTenant();
const two = wholeOf([...users.items, aUser({ id: 'bob' }), aUser({ id: 'eve' })]);
const state = (userId: string, of: PerUserMfa['state']): PerUserMfa => ({ userId, displayName: userId, userPrincipalName: '', state: of });

describe('M01', () => {
  it('needs no reading when nobody else is left', () => {
    expect(judge('M01', { perUserMfa: unread('notReadYet') }).kind).toBe('pass');
  });

  it('does not take the missing admin for nobody', () => {
    expect(judge('M01', { perUserMfa: unread('notReadYet'), users: wholeOf([aUser()]) }).kind).toBe('couldNotCheck');
    expect(judge('M01', { perUserMfa: unread('notReadYet'), users: wholeOf([]) }).kind).toBe('couldNotCheck');
  });

  it('is not read yet while others are left', () => {
    expect(judge('M01', { perUserMfa: unread('notReadYet'), users: two })).toMatchObject({ kind: 'couldNotCheck', reason: 'notReadYet', facts: ['perUserMfa'] });
  });

  it('leaves the acting admin’s own MFA alone', () => {
    expect(judge('M01', { users: two, perUserMfa: [state(IDS.admin, 'enforced'), state('bob', 'disabled'), state('eve', 'disabled')] }).kind).toBe('pass');
  });

  it('blocks by name for whoever still has it, and asks about an unknown state', () => {
    const result = judge('M01', { users: two, perUserMfa: [state('bob', 'enforced'), state('eve', 'unknown')] });
    expect([result.kind, result.findings.map(({ id }) => id)]).toEqual(['blocks', ['bob', 'eve']]);
    expect(judge('M01', { users: two, perUserMfa: [state('bob', 'disabled'), state('eve', 'unknown')] }).kind).toBe('needsPerson');
  });

  it('does not pass while a state is missing, and forgets users who are gone', () => {
    expect(judge('M01', { users: two, perUserMfa: [state('bob', 'disabled')] }).kind).toBe('couldNotCheck');
    expect(judge('M01', { perUserMfa: [state('bob', 'enforced')] }).kind).toBe('pass');
  });
});
