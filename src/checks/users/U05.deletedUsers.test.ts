import { aDeletedUser, sampleOf, wholeOf } from '../../facts/testing';
import { judge, named, said } from '../testing/judge';

describe('U05', () => {
  it('says until when each can be restored', () => {
    const result = judge('U05', {
      deletedUsers: wholeOf([
        aDeletedUser({ displayName: 'A', userPrincipalName: 'a@x', deletedAt: '2026-11-10T00:00:00Z' }),
        aDeletedUser({ displayName: 'B', userPrincipalName: 'b@x', deletedAt: '2026-10-01T00:00:00Z' })
      ])
    });
    expect(named(result)).toEqual([
      'A (a@x): Restorable until 10 December 2026',
      'B (b@x): The 30 days are over; it can disappear at any time'
    ]);
  });

  it('counts by the total', () => {
    expect(said(judge('U05', { deletedUsers: sampleOf([aDeletedUser()], 1200) }))).toBe('pass: 1,200 deleted users are kept.');
  });
});
