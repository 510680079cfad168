import type { Counts } from './ledger';
import { noProgress, ratePerMinute, remainingMs, sentOf, withEvent, type Progress } from './progress';
import type { RunEvent } from '../runEvent';
import { ACCEPTED, at, failure, looked, outcome, session, swept, UNDECIDED } from '../testing/samples';

const START = Date.UTC(2026, 10, 20, 12);
const counts = (verified: number, over: Partial<Counts> = {}): Counts => ({
  planned: 1_000, unsent: 1_000 - verified, sending: 0, unconfirmed: 0, undecided: 0, verified, failed: 0, ...over
});
const recorded = (seconds: number, verified: number, over: Partial<Extract<RunEvent, { kind: 'recorded' }>> = {}): RunEvent => ({
  kind: 'recorded', at: START + seconds * 1_000, record: looked(seconds, {}), counts: counts(verified), phase: 'steady', limit: { writes: 2_960, ms: 150_600 }, ...over
});
const fold = (...events: readonly RunEvent[]): Progress =>
  events.reduce(withEvent, withEvent(noProgress(START), { kind: 'began', at: START, counts: counts(0) }));

describe('progress', () => {
  it('has sent nothing before the run began: the tenant is read afresh until then', () => {
    const before = noProgress(START);
    expect([before.phase, sentOf({ ...before.counts, planned: 214 })]).toEqual(['reading', 0]);
    expect(fold().phase).toBe('canary');
    expect(sentOf(counts(7, { sending: 2, unconfirmed: 3, undecided: 1, failed: 4, unsent: 983 }))).toBe(17);
  });

  it('knows rate and rest from the last minute', () => {
    const progress = fold(...Array.from({ length: 10 }, (_, n) => recorded(10 * (n + 1), 20 * (n + 1))));
    expect(ratePerMinute(progress)).toBeCloseTo(120);
    expect(remainingMs(progress)).toBeCloseTo((800 / 120) * 60_000);
  });

  it('knows neither before there is something to measure, nor while canary and ramp run', () => {
    expect(ratePerMinute(noProgress(START))).toBe('unknown');
    expect(remainingMs(fold(recorded(30, 11, { phase: 'ramp' })))).toBe('unknown');
    expect(remainingMs(fold(recorded(10, 0), recorded(20, 0)))).toBe('unknown');
  });

  it('says why it waits, until the next record', () => {
    const waiting = fold({ kind: 'waiting', at: START + 5_000, why: 'throttled', ms: 10_000 });
    expect(waiting.waiting).toEqual({ kind: 'waiting', why: 'throttled', until: START + 15_000 });
    expect(withEvent(waiting, recorded(16, 20)).waiting).toEqual({ kind: 'no' });
  });

  it('says since when it holds still and why, until it goes on or ends', () => {
    const why = { kind: 'signIn', failure: failure('signInExpired', 401) } as const;
    const paused = fold(recorded(5, 3, { record: { kind: 'paused', at: at(5), why, again: [] } }), { kind: 'waiting', at: START + 5_000, why: 'paused', ms: 60_000 });
    expect(paused).toMatchObject({ paused: { kind: 'paused', why, since: START + 5_000 }, waiting: { why: 'paused', until: START + 65_000 } });
    const ended: RunEvent = { kind: 'ended', at: START, end: { kind: 'stopped' }, counts: counts(3) };
    [recorded(9, 3, { record: { kind: 'resumed', at: at(9) } }), recorded(9, 3, { record: session(9) }), ended].forEach((event) =>
      expect(withEvent(paused, event).paused).toEqual({ kind: 'no' })
    );
  });

  it('keeps the last outcomes, the newest first', () => {
    const { log } = fold(
      recorded(1, 0, { record: outcome(1, { a: ACCEPTED, b: UNDECIDED, c: { kind: 'rejected', failure: { ...failure('forbidden', 403), graphCode: 'Authorization_RequestDenied' }, retryAfterMs: 'unknown' } }) }),
      recorded(2, 1, { record: looked(2, { a: 'proven', b: 'notYet' }) }),
      recorded(3, 0, { record: swept(3, 'a') })
    );
    expect(log.map(({ id, what, graphCode }) => `${id} ${what} ${graphCode}`.trim())).toEqual([
      'a cameBack',
      'a verified',
      'a accepted',
      'b undecided',
      'c rejected Authorization_RequestDenied'
    ]);
  });

  it('keeps picture and log small over a run of hours', () => {
    const progress = fold(...Array.from({ length: 5_000 }, (_, n) => recorded(n, Math.floor(n / 5), { record: outcome(n, { a: ACCEPTED }) })));
    expect(progress.picture.length).toBeLessThanOrEqual(240);
    expect(progress.picture[0]).toEqual({ at: START, left: 1_000 });
    expect(progress.picture[progress.picture.length - 1]).toEqual({ at: START + 4_999_000, left: 1 });
    expect(progress.log.length).toBe(50);
    expect(progress.recent.length).toBeLessThanOrEqual(62);
  });

  it('ends', () => {
    const end = { kind: 'stopped' } as const;
    expect(fold({ kind: 'ended', at: START + 1_000, end, counts: counts(5) })).toMatchObject({ end: { kind: 'ended', end }, counts: { verified: 5 } });
    expect(sentOf(counts(5))).toBe(5);
  });
});
