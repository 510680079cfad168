import { ROLE } from '../../facts/roles';
import { unread } from '../../facts/testing';
import { judge, said } from '../testing/judge';

const BILLING = [{ templateId: ROLE.billingAdministrator, displayName: 'Billing Administrator' }];
const eligibleUntil = (endsAt: string) => [{ templateId: ROLE.globalAdministrator, endsAt }];

describe('P01', () => {
  it('passes an active Global Administrator, also when PIM cannot be read', () => {
    expect(judge('P01').kind).toBe('pass');
    expect(judge('P01', { myEligibleRoles: unread('licence') }).kind).toBe('pass');
  });

  it('tells an eligible admin to activate the role, and not one whose eligibility has ended', () => {
    expect(said(judge('P01', { myRoles: BILLING, myEligibleRoles: eligibleUntil('') }))).toMatch(/^blocks: .*eligible/);
    expect(said(judge('P01', { myRoles: [], myEligibleRoles: eligibleUntil('2026-11-20T12:00:01Z') }))).toMatch(/eligible/);
    expect(said(judge('P01', { myRoles: [], myEligibleRoles: eligibleUntil('2026-11-20T11:59:59Z') }))).not.toMatch(/eligible/);
  });

  it.each([
    ['within 24 hours', ['2026-11-21T12:00:00Z'], /^pass: .* until Sat, 21 Nov 2026, 12:00\. A run that takes longer pauses then/],
    ['in a day and a second', ['2026-11-21T12:00:01Z'], /^pass: You are an active Global Administrator\.$/],
    ['by one assignment, and stays by another', ['2026-11-20T14:00:00Z', ''], /^pass: You are an active Global Administrator\.$/],
    ['by two assignments', ['2026-11-20T14:00:00Z', '2026-11-20T18:00:00Z'], /until Fri, 20 Nov 2026, 18:00/]
  ])('passes a role that ends %s, and says when it matters', (_, ends, words) => {
    expect(said(judge('P01', { myRoleEnds: ends.map((endsAt) => ({ templateId: ROLE.globalAdministrator, endsAt })) }))).toMatch(words);
  });

  it('says nothing of an end that cannot be read, or that is another role’s', () => {
    const plain = said(judge('P01'));
    expect(said(judge('P01', { myRoleEnds: unread('licence') }))).toBe(plain);
    expect(said(judge('P01', { myRoleEnds: [{ templateId: ROLE.billingAdministrator, endsAt: '2026-11-20T14:00:00Z' }] }))).toBe(plain);
  });

  it('says what a Billing Administrator can do', () => {
    expect(said(judge('P01', { myRoles: BILLING }))).toMatch(/^blocks: You are a Billing Administrator\. You can cancel/);
  });

  it('blocks somebody without a role, and does not judge what it could not read', () => {
    expect(said(judge('P01', { myRoles: [] }))).toBe('blocks: You are not a Global Administrator.');
    expect(judge('P01', { myRoles: unread('scope', { scope: 'User.Read' }) })).toMatchObject({
      kind: 'couldNotCheck', reason: 'scope', scope: 'User.Read', facts: ['myRoles']
    });
  });
});
