import { emptyFacts } from '../../facts/emptyFacts';
import { factsWith, readFact, unread } from '../../facts/testing';
import { merge, nextReading, NOT_READ, type Reading, type ReadingAction } from './reading';

const run = (reading: Reading, ...actions: readonly ReadingAction[]) => actions.reduce(nextReading, reading);
const scanned = (phase: 'headline' | 'objects' | 'done' | 'stopped', facts = factsWith(), before = emptyFacts()): ReadingAction => ({
  kind: 'scanned',
  update: { phase, facts, progress: [] },
  before
});
const read = run(NOT_READ, { kind: 'start', at: 'T1' }, scanned('objects'), scanned('done'));

describe('nextReading', () => {
  it('shows nothing until the headline stands', () => {
    const begun = run(NOT_READ, { kind: 'start', at: 'T1' }, scanned('headline'));
    expect([begun.shown, begun.phase, begun.facts.me.kind]).toEqual(['nothing', 'headline', 'unread']);
    expect(read).toMatchObject({ shown: 'facts', phase: 'done', readAt: 'T1', facts: { me: { kind: 'read' } } });
  });

  it('keeps what was known, and its time, while it is read again', () => {
    const again = run(read, { kind: 'start', at: 'T2' }, scanned('headline', emptyFacts()));
    expect(again).toMatchObject({ shown: 'facts', phase: 'headline', readAt: 'T1', facts: { me: { kind: 'read' } } });
  });

  it('keeps what was known when it is stopped before a headline', () => {
    const stopped = run(read, { kind: 'start', at: 'T2' }, scanned('stopped', emptyFacts()));
    expect(stopped).toMatchObject({ phase: 'stopped', readAt: 'T1', facts: { me: { kind: 'read' } } });
  });

  it('drops what a new reading has not read: a stale figure is none', () => {
    const again = run(read, { kind: 'start', at: 'T2' }, scanned('objects', factsWith({ perUserMfa: unread('notReadYet') })));
    expect(again).toMatchObject({ readAt: 'T2', facts: { perUserMfa: { kind: 'unread' } } });
  });

  it('does not forget a tenant because it could not be read again, and says why', () => {
    const offline = emptyFacts();
    const organization = unread('offline', { requestIds: ['r1'] });
    const failed = run(read, { kind: 'start', at: 'T2' }, scanned('objects', { ...offline, organization }), scanned('done', { ...offline, organization }));
    expect(failed).toMatchObject({ phase: 'done', readAt: 'T1', refused: { reason: 'offline' }, facts: { me: { kind: 'read' } } });
    expect(run(failed, { kind: 'start', at: 'T3' }, scanned('done'))).toMatchObject({ readAt: 'T3', refused: 'none' });
  });

  it('holds what people said apart from the scan', () => {
    const said = readFact(factsWith().records).value;
    const records = said.kind === 'read' ? { ...said, value: { ...said.value, standByAdminId: 'x' } } : said;
    const later = run(read, { kind: 'records', records }, scanned('done', factsWith({ records: unread('service') })));
    expect(later.facts.records).toBe(records);
  });

  it('lets a demand and a scan run at once without undoing each other', () => {
    const before = read.facts;
    const mfa = { ...before, perUserMfa: unread('throttled') };
    const later = run(
      read,
      { kind: 'demand', ids: ['perUserMfa'] },
      scanned('done', { ...before, domains: unread('service') }, before),
      { kind: 'demanded', ids: ['perUserMfa'], before, after: mfa }
    );
    expect(later.onDemand).toEqual([]);
    expect([later.facts.domains, later.facts.perUserMfa]).toMatchObject([{ reason: 'service' }, { reason: 'throttled' }]);
  });
});

describe('merge', () => {
  it('gives back the very same facts when nothing has changed, so that nothing is judged again', () => {
    const facts = factsWith();
    expect(merge(facts, facts, facts)).toBe(facts);
  });
});
