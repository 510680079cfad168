import { aUser, closedTenant, sampleOf, unread, wholeOf } from '../../facts/testing';
import { judge, said } from '../testing/judge';

const { organization, users, records } = closedTenant();
const withSynced = wholeOf([...users.items, aUser({ source: 'synced' })]);
const offSince = (lastSyncAt: string) => ({ ...organization, directorySync: 'off' as const, lastSyncAt });

const on = { ...organization, directorySync: 'on' as const };
const asked = (at: string, way: 'graph' | 'powerShell' = 'graph') => ({ ...records, syncOff: { kind: 'asked', way, by: 'Adele Vance', at } as const });

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

  it('waits while it is on and was switched off less than 72 hours ago', () => {
    const result = judge('U01', { organization: on, records: asked('2026-11-19T12:00:00Z') });
    expect(result).toMatchObject({
      kind: 'waiting',
      waits: [{ rule: 'syncOff72h', state: 'running', from: '2026-11-19T12:00:00Z', until: '2026-11-22T12:00:00Z' }]
    });
    expect(said(result)).toMatch(/^waiting: Adele Vance switched synchronization off on Thu, 19 Nov 2026, 12:00.*until Sun, 22 Nov 2026/);
  });

  it('blocks once those 72 hours are over, and names the way that is left', () => {
    const late = '2026-11-17T12:00:00Z';
    expect(said(judge('U01', { organization: on, records: asked(late) }))).toMatch(/^blocks: .*more than 72 hours after Adele Vance.*PowerShell/);
    expect(said(judge('U01', { organization: on, records: asked(late, 'powerShell') }))).toMatch(/^blocks: .*Entra Connect is uninstalled.*Microsoft support/);
    expect(judge('U01', { organization: on, records: asked(late) })).toMatchObject({ waits: [{ state: 'afterAction', until: '2026-11-23T12:00:00Z' }] });
  });

  it('blocks while nobody can say what time it is, or what was asked', () => {
    const recent = asked('2026-11-19T12:00:00Z');
    expect(judge('U01', { organization: on, records: recent, session: unread('offline') }).kind).toBe('blocks');
    expect(judge('U01', { organization: on, records: unread('malformed') }).kind).toBe('blocks');
  });

  it('counts the users who are still synced from when it was switched off, if that was after the last sync', () => {
    expect(judge('U01', { organization: offSince('2026-11-17T12:00:00Z'), users: withSynced, records: asked('2026-11-18T12:00:00Z') })).toMatchObject({
      kind: 'waiting',
      waits: [{ from: '2026-11-18T12:00:00Z', until: '2026-11-21T12:00:00Z' }]
    });
  });

  it('does not pass from a sample of the users', () => {
    expect(judge('U01', { users: sampleOf(users.items, 5000) })).toMatchObject({ kind: 'couldNotCheck', reason: 'notReadYet' });
  });
});
