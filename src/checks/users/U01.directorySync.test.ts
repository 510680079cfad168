import { aUser, closedTenant, sampleOf, unread, wholeOf } from '../../facts/testing';
import { judge, said } from '../testing/judge';

const { organization, users } = closedTenant();
const withSynced = wholeOf([...users.items, aUser({ source: 'synced' })]);
const offSince = (lastSyncAt: string) => ({ ...organization, directorySync: 'off' as const, lastSyncAt });

describe('U01', () => {
  it('blocks while sync is on, and knows what switching off will take', () => {
    const result = judge('U01', { organization: { ...organization, directorySync: 'on' }, users: unread('scope') });
    expect(result).toMatchObject({
      kind: 'blocks',
      waits: [{ rule: 'syncOff72h', state: 'afterAction', from: '2026-11-20T12:00:00Z', until: '2026-11-23T12:00:00Z' }]
    });
  });

  it('waits while users are still marked as synced, 72 hours from the last sync', () => {
    expect(judge('U01', { organization: offSince('2026-11-19T12:00:00Z'), users: withSynced })).toMatchObject({
      kind: 'waiting',
      waits: [{ rule: 'syncOff72h', state: 'running', until: '2026-11-22T12:00:00Z' }]
    });
  });

  it('blocks again when the 72 hours have passed for nothing', () => {
    expect(said(judge('U01', { organization: offSince('2026-11-17T12:00:00Z'), users: withSynced }))).toMatch(/^blocks: .*more than 72 hours/);
  });

  it('does not pass from a sample of the users', () => {
    expect(judge('U01', { users: sampleOf(users.items, 5000) })).toMatchObject({ kind: 'couldNotCheck', reason: 'notReadYet' });
  });
});
