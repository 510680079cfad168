import { unread } from '../../facts/testing';
import { judge, named, said } from '../testing/judge';

const usage = (items: number, bytes: number, active: number) =>
  ({ refreshedOn: '2026-11-18', items, bytes, active, lastActivity: '', largest: [], names: 'shown' }) as const;

describe('P09', () => {
  it('asks a person while anybody is active', () => {
    expect(said(judge('P09', { mailboxUsage: usage(12, 1024, 1), sharePointUsage: usage(3, 0, 2) }))).toBe(
      'needsPerson: Used in the last 30 days: 1 mailbox and 2 sites.'
    );
  });

  it('passes quiet data with its size', () => {
    expect(said(judge('P09', { oneDriveUsage: usage(1, 3 * 1024 ** 3, 0) }))).toMatch(/^pass: 3 GB are stored/);
  });

  it('shows the reports it has when another is missing', () => {
    const result = judge('P09', { mailboxUsage: unread('notOffered'), oneDriveUsage: usage(1, 1, 1) });
    expect(result.kind).toBe('couldNotCheck');
    expect(named(result)).toHaveLength(2);
  });
});
