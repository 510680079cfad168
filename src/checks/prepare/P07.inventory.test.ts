import { aUser, closedTenant, sampleOf, unread, wholeOf } from '../../facts/testing';
import { judge, named, said } from '../testing/judge';

const { records, users } = closedTenant();
const exported = (count: number) => ({
  ...records,
  inventory: { kind: 'exported', at: '2026-11-19T08:00:00Z', users: count, fingerprint: '' } as const
});

describe('P07', () => {
  it('blocks without an inventory, whether or not the users could be read', () => {
    expect(judge('P07', { records: { ...records, inventory: { kind: 'none' } }, users: unread('role') }).kind).toBe('blocks');
  });

  it('blocks and names who was created since', () => {
    const result = judge('P07', {
      records: exported(5),
      users: wholeOf([...users.items, aUser({ displayName: 'New', userPrincipalName: 'new@x', createdAt: '2026-11-19T08:00:01Z' })])
    });
    expect(result.kind).toBe('blocks');
    expect(named(result)).toEqual(['New (new@x): Member']);
  });

  it('blocks when Graph counts more users than were listed, also from a sample', () => {
    expect(said(judge('P07', { records: exported(10), users: sampleOf(users.items, 11) }))).toMatch(/lists 10 users.* counts 11/);
  });

  it('takes deletions since for what they are', () => {
    expect(judge('P07', { records: exported(214) }).kind).toBe('pass');
  });
});
