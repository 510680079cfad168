import { aUser, closedTenant, IDS, sampleOf, unread, wholeOf } from '../../facts/testing';
import { judge, named, said } from '../testing/judge';

const { users, records } = closedTenant();
const [admin] = users.items;
const me = admin ?? aUser();
const standBy = aUser({ id: IDS.standBy, displayName: 'Stand-by' });
const withStandBy = { ...records, standByAdminId: IDS.standBy };

describe('U02', () => {
  it('passes when the whole list holds nobody but the acting admin', () => {
    expect(judge('U02').kind).toBe('pass');
  });

  it('names everybody who is left, by what they are', () => {
    const result = judge('U02', {
      users: wholeOf([
        me,
        aUser({ displayName: "Niamh O'Sullivan", userPrincipalName: 'n@x', licences: 2 }),
        aUser({ displayName: 'Guest', userPrincipalName: 'g@x', type: 'guest', signIn: 'blocked' }),
        aUser({ displayName: 'Agent', userPrincipalName: 'a@x', type: 'agent' }),
        aUser({ displayName: 'Sync_1', userPrincipalName: 's@x', type: 'sync' })
      ])
    });
    expect(said(result)).toBe('blocks: 4 users besides you remain.');
    expect(named(result)).toEqual([
      "Niamh O'Sullivan (n@x): Member · 2 licences",
      'Guest (g@x): Guest · sign-in blocked',
      'Agent (a@x): Agent user',
      'Sync_1 (s@x): Service account of directory synchronization'
    ]);
    expect(result.findings.map(({ kind }) => kind)).toEqual(['user', 'guest', 'agent', 'syncAccount']);
  });

  it('counts by the total of a sample and says how many it names', () => {
    expect(said(judge('U02', { users: sampleOf([me, aUser()], 100_000) }))).toBe(
      'blocks: 99,999 users besides you remain. Listed so far: 1.'
    );
  });

  it('waits while only the stand-by admin is left besides', () => {
    const result = judge('U02', { records: withStandBy, users: wholeOf([me, standBy]) });
    expect([result.kind, result.findings.map(({ name }) => name)]).toEqual(['waiting', ['Stand-by']]);
    expect(judge('U02', { records: withStandBy }).kind).toBe('pass');
    expect(judge('U02', { records: withStandBy, users: wholeOf([me, standBy, aUser()]) }).kind).toBe('blocks');
  });

  it('blocks when the only user is somebody else', () => {
    expect(judge('U02', { users: wholeOf([aUser()]) }).kind).toBe('blocks');
  });

  it('does not believe in a tenant without users', () => {
    expect(judge('U02', { users: wholeOf([]) })).toMatchObject({ kind: 'couldNotCheck', reason: 'malformed' });
  });

  it('blocks by the count alone when it does not know who is asking, and names nobody then', () => {
    const result = judge('U02', { me: unread('offline'), users: sampleOf([me], 3) });
    expect([result.kind, result.findings]).toEqual(['blocks', []]);
    expect(judge('U02', { me: unread('offline') }).kind).toBe('couldNotCheck');
    expect(judge('U02', { records: unread('malformed'), users: wholeOf([me, standBy]) }).kind).toBe('couldNotCheck');
    expect(judge('U02', { records: unread('malformed'), users: wholeOf([me, standBy, aUser()]) }).kind).toBe('blocks');
  });
});
