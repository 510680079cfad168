import type { GraphFailureCode, WriteAnswer } from '../../ports/graph';
import type { ItemAnswer, JournalRecord } from '../journal/journal';
import type { PauseReason } from '../pause';
import { replay } from '../resume';
import { ACCEPTED, aLedger, anItem, aPlan, at, failure, held, intent, looked, outcome, rejected, session, swept, UNDECIDED } from '../testing/samples';

/** The state of `a` after these records. */
async function after(...records: readonly JournalRecord[]): Promise<string> {
  const ledger = await aLedger('a', 'b');
  records.forEach((record) => ledger.apply(record));
  const state = ledger.state(0);
  return state.kind === 'pending' ? `pending ${state.cause}` : state.kind;
}

describe('one object', () => {
  it.each<[string, readonly JournalRecord[]]>([
    ['planned', []],
    ['sending', [intent(0, 'a')]],
    ['pending accepted', [intent(0, 'a'), outcome(1, { a: ACCEPTED })]],
    ['verified', [intent(0, 'a'), outcome(1, { a: ACCEPTED }), looked(2, { a: 'proven' })]],
    // What was accepted is never sent again.
    ['pending accepted', [intent(0, 'a'), outcome(1, { a: ACCEPTED }), looked(600, { a: 'notYet' }), looked(1200, { a: 'notYet' })]],
    ['pending accepted', [intent(0, 'a'), outcome(1, { a: ACCEPTED }), looked(2, { a: 'unknown' })]],
    ['pending undecided', [intent(0, 'a'), outcome(1, { a: UNDECIDED })]],
    ['pending undecided', [intent(0, 'a'), outcome(1, { a: UNDECIDED }), looked(2, { a: 'notYet' }), looked(10, { a: 'notYet' })]],
    ['planned', [intent(0, 'a'), outcome(1, { a: UNDECIDED }), looked(2, { a: 'notYet' }), looked(31, { a: 'notYet' })]],
    ['pending undecided', [intent(0, 'a'), outcome(1, { a: UNDECIDED }), looked(100, { a: 'notYet' })]],
    ['verified', [intent(0, 'a'), outcome(1, { a: UNDECIDED }), looked(2, { a: 'proven' })]],
    // The service is at it: it did take the change, whatever it answered, and gets it no second time.
    ['pending accepted', [intent(0, 'a'), outcome(1, { a: UNDECIDED }), looked(2, { a: 'begun' }), looked(60, { a: 'notYet' }), looked(120, { a: 'notYet' })]],
    ['pending accepted', [intent(0, 'a'), outcome(1, { a: ACCEPTED }), looked(2, { a: 'begun' })]],
    ['planned', [looked(2, { a: 'begun' })]],
    ['pending absent', [intent(0, 'a'), outcome(1, { a: rejected('notFound', 404) })]],
    ['planned', [intent(0, 'a'), outcome(1, { a: rejected('throttled', 429) })]],
    ['planned', [intent(0, 'a'), outcome(1, { a: rejected('claimsChallenge', 401) })]],
    ['planned', [intent(0, 'a'), outcome(1, { a: rejected('conflict', 409) })]],
    ['failed', [intent(0, 'a'), outcome(1, { a: rejected('forbidden', 403) })]],
    ['failed', [intent(0, 'a'), outcome(1, { a: rejected('synced', 400) })]],
    ['refused', [intent(0, 'a'), outcome(1, { a: { kind: 'refused', guard: 'protectedId' } })]],
    ['planned', [intent(0, 'a'), outcome(1, { a: { kind: 'refused', guard: 'stopped' } })]],
    ['planned', [intent(0, 'a'), outcome(1, { a: { kind: 'notSent' } })]],
    // The page was closed between the call and its answer.
    ['pending undecided', [intent(0, 'a'), session(60)]],
    ['pending accepted', [intent(0, 'a'), outcome(1, { a: ACCEPTED }), session(60)]],
    ['planned', [session(60)]],
    // A damaged journal: nothing is believed before it is read back, except that a call was accepted.
    ['pending undecided', [session(60, 'nothing')]],
    ['pending undecided', [intent(0, 'a'), outcome(1, { a: ACCEPTED }), looked(2, { a: 'proven' }), session(60, 'nothing')]],
    ['pending accepted', [intent(0, 'a'), outcome(1, { a: ACCEPTED }), session(60, 'nothing')]],
    // Not even when it was refused before.
    [
      'pending accepted',
      [intent(0, 'a'), outcome(1, { a: rejected('throttled', 429) }), intent(2, 'a'), outcome(3, { a: ACCEPTED }), looked(60, { a: 'notYet' }), looked(120, { a: 'notYet' })]
    ],
    // Reads that lag: gone, back once.
    ['pending accepted', [intent(0, 'a'), outcome(1, { a: ACCEPTED }), looked(2, { a: 'proven' }), swept(10, 'a')]],
    ['planned', [swept(10, 'a')]],
    // Records about objects that are not in the plan change nothing.
    ['planned', [intent(0, 'x'), outcome(1, { x: ACCEPTED }), looked(2, { x: 'proven' }), swept(3, 'x')]],
    // What is held back is looked at without being sent: somebody else did it, until a listing says otherwise.
    ['verified', [looked(2, { a: 'proven' })]],
    ['planned', [looked(2, { a: 'notYet' })]],
    ['planned', [looked(2, { a: 'unknown' })]],
    ['planned', [looked(2, { a: 'proven' }), swept(10, 'a')]],
    ['pending undecided', [looked(2, { a: 'proven' }), session(60, 'nothing')]],
    ['pending undecided', [intent(0, 'a'), outcome(1, { a: UNDECIDED }), looked(2, { a: 'notYet' }), looked(31, { a: 'notYet' }), looked(40, { a: 'proven' }), swept(50, 'a')]]
  ])('is %s after %j', async (expected, records) => expect(await after(...records)).toBe(expected));

  it('fails for good after five refusals that might have passed', async () => {
    const tries = Array.from({ length: 5 }, (_, n) => [intent(n, 'a'), outcome(n, { a: rejected('conflict', 409) })]).flat();
    expect(await after(...tries.slice(0, 8))).toBe('planned');
    expect(await after(...tries)).toBe('failed');
  });

  it.each([['throttled', 429], ['service', 503]] as const)('never fails by what turns everybody away: %s', async (code, status) => {
    const tries = Array.from({ length: 50 }, (_, n) => [intent(n, 'a'), outcome(n, { a: rejected(code, status) })]).flat();
    expect(await after(...tries)).toBe('planned');
  });
});

describe('a change that was not done after all', () => {
  const tried = (n: number, code: GraphFailureCode, others: Readonly<Record<string, ItemAnswer['answer']>> = {}): readonly JournalRecord[] => {
    const answer: WriteAnswer = { kind: 'undecided', failure: failure(code) };
    const undecided = Object.entries(others).flatMap(([id, { kind }]) => (kind === 'undecided' ? [id] : []));
    const looks = Object.fromEntries(['a', ...undecided].map((id) => [id, 'notYet'] as const));
    return [intent(n * 60, 'a', ...Object.keys(others)), outcome(n * 60, { a: answer, ...others }), looked(n * 60 + 31, looks), looked(n * 60 + 32, looks)];
  };
  const times = (count: number, ...given: Parameters<typeof tried> extends [number, ...infer Rest] ? Rest : never) =>
    Array.from({ length: count }, (_, n) => tried(n, ...given)).flat();
  const FAILING: WriteAnswer = { kind: 'undecided', failure: failure('service') };
  const conflicting = rejected('conflict', 409);
  const gone = [intent(0, 'b'), outcome(0, { b: ACCEPTED }), looked(0, { b: 'proven' })];

  it('never fails by a line that breaks', async () => expect(await after(...times(50, 'network'))).toBe('planned'));

  it.each<[string, string, readonly JournalRecord[]]>([
    ['counts for an object whose neighbour was served', 'failed', times(5, 'service', { b: ACCEPTED })],
    ['counts for an object whose neighbour was judged', 'failed', times(5, 'service', { b: conflicting })],
    ['counts when another one was served between the call and the look', 'failed', Array.from({ length: 5 }, (_, n) => {
      const [sent, came, ...looks] = tried(n, 'service');
      return [sent!, came!, intent(n * 60 + 1, 'b'), outcome(n * 60 + 1, { b: ACCEPTED }), ...looks];
    }).flat()],
    ['counts when nobody else is left to be asked', 'failed', [...gone, ...times(5, 'service')]],
    ['counts when whoever is left is held back', 'failed', [held(0, 'gone', 'b'), ...times(5, 'service')]],
    ['counts for nobody when whoever is left is held back no more', 'planned', [held(0, 'gone', 'b'), session(0), ...times(5, 'service')]],
    ['counts for nobody when everybody gets it', 'planned', times(50, 'service', { b: FAILING })],
    ['counts for nobody while somebody is left to be asked', 'planned', times(50, 'service')],
    ['counts for nobody when all others were turned away', 'planned', times(50, 'service', { b: rejected('throttled', 429) })],
    ['does not count as often as not', 'planned', [...times(50, 'service', { b: FAILING }), ...times(4, 'service', { b: conflicting })]],
    ['counts for whoever was singled out before, once nobody else is left', 'failed', [...times(1, 'service', { b: ACCEPTED }), ...times(4, 'service')]]
  ])('a 5xx %s', async (_, expected, records) => expect(await after(...records)).toBe(expected));
});

describe('a round', () => {
  const ROUND: JournalRecord = { kind: 'round', at: '2026-11-20T12:05:00.000Z' };
  const conflict = Array.from({ length: 5 }, (_, n) => [intent(n, 'a'), outcome(n, { a: rejected('conflict', 409) })]).flat();

  it.each<[string, readonly JournalRecord[]]>([
    ['planned', [intent(0, 'a'), outcome(1, { a: rejected('forbidden', 403) }), ROUND]],
    // Only what failed: neither what is done, nor what nobody knows, nor what our own call layer would not send.
    ['verified', [intent(0, 'a'), outcome(1, { a: ACCEPTED }), looked(2, { a: 'proven' }), ROUND]],
    ['pending accepted', [intent(0, 'a'), outcome(1, { a: ACCEPTED }), ROUND]],
    ['pending undecided', [intent(0, 'a'), outcome(1, { a: UNDECIDED }), ROUND]],
    ['refused', [intent(0, 'a'), outcome(1, { a: { kind: 'refused', guard: 'protectedId' } }), ROUND]],
    // And with all its tries.
    ['planned', [...conflict, ROUND, ...conflict.slice(0, 8)]],
    ['failed', [...conflict, ROUND, ...conflict]]
  ])('leaves %s after %j', async (expected, records) => expect(await after(...records)).toBe(expected));

  it('says which objects it put back', async () => {
    const ledger = await aLedger('a', 'b');
    [intent(0, 'a', 'b'), outcome(1, { a: ACCEPTED, b: rejected('forbidden', 403) })].forEach((each) => ledger.apply(each));
    expect(ledger.roundFrom()).toBe(0);
    ledger.apply(looked(2, { a: 'proven' }));
    expect(ledger.apply(ROUND)).toEqual([1]);
    expect(ledger.roundFrom()).toBe(1);
    expect(ledger.counts()).toMatchObject({ unsent: 1, failed: 0, verified: 1 });
  });
});

describe('a refusal with 403', () => {
  const refused = [intent(0, 'a'), outcome(1, { a: rejected('forbidden', 403) })];
  const closed = (kind: 'stopped' | 'incomplete'): JournalRecord => ({ kind: 'closed', at: at(9), end: { kind } });
  const paused = (why: PauseReason, ...again: readonly string[]): JournalRecord => ({ kind: 'paused', at: at(3), why, again });
  const OFFLINE: PauseReason = { kind: 'offline', failure: failure('network') };

  it.each<[string, string, readonly JournalRecord[]]>([
    // The page was closed before anybody had looked why, and so it is not known whose refusal it was.
    ['is sent again', 'planned', [...refused, session(9)]],
    ['is sent again after a pause for another reason', 'planned', [...refused, paused(OFFLINE), session(9)]],
    ['is sent again after Stop', 'planned', [...refused, closed('stopped'), session(10)]],
    ['is sent again when the pause says so', 'planned', [...refused, paused({ kind: 'role' }, 'a')]],
    ['is final when writing went on', 'failed', [...refused, intent(5, 'b'), session(9)]],
    ['is final when the run ended by itself', 'failed', [...refused, closed('incomplete'), session(10)]],
    ['is final when the pause leaves it out', 'failed', [...refused, paused({ kind: 'role' }), session(9)]],
    ['is read back first when nothing of the journal is believed', 'pending undecided', [...refused, session(9, 'nothing')]]
  ])('%s', async (_, expected, records) => expect(await after(...records)).toBe(expected));
});

describe('the whole', () => {
  it('adds up at any moment', async () => {
    const ledger = await aLedger('a', 'b', 'c', 'd', 'e', 'f');
    const records = [
      intent(0, 'a', 'b', 'c', 'd', 'e'),
      outcome(1, { a: ACCEPTED, b: UNDECIDED, c: rejected('forbidden'), d: rejected('throttled'), e: { kind: 'refused', guard: 'notInPlan' as const } }),
      looked(2, { a: 'proven' }),
      swept(9, 'a')
    ];
    for (const record of records) {
      ledger.apply(record);
      const { planned, ...shelves } = ledger.counts();
      expect(Object.values(shelves).reduce((sum, count) => sum + count, 0)).toBe(planned);
    }
    expect(ledger.counts()).toEqual({ planned: 6, unsent: 2, sending: 0, unconfirmed: 1, undecided: 1, verified: 0, failed: 2 });
    expect(ledger.trouble(2)).toEqual(failure('forbidden'));
  });

  it('knows its last write, and the latest time that anything names', async () => {
    const ledger = replay({ plan: await aPlan({ items: [anItem({ id: 'a' })] }), records: [intent(5, 'a'), outcome(7, { a: ACCEPTED }), swept(20)] });
    expect([ledger.lastWriteAt(), ledger.lastBatch()]).toEqual([Date.parse('2026-11-20T12:00:07Z'), 1]);
    expect(ledger.latestAt()).toBe(Date.parse('2026-11-20T12:00:20Z'));
  });

  it('knows what of its writes still counts for the quota', async () => {
    const ledger = await aLedger('a', 'b', 'c');
    [intent(0, 'a'), intent(100, 'b', 'c'), intent(200, 'a')].forEach((record) => ledger.apply(record));
    expect(ledger.recentWrites()).toEqual([{ at: Date.parse(at(100)), count: 2 }, { at: Date.parse(at(200)), count: 1 }]);
  });

  it('knows what a new sitting sends unseen', async () => {
    const ledger = await aLedger('a', 'b', 'c', 'd');
    const answers = { a: rejected('forbidden', 403), b: rejected('synced', 400), c: UNDECIDED };
    [intent(0, 'a', 'b', 'c'), outcome(1, answers)].forEach((record) => ledger.apply(record));
    expect([0, 1, 2, 3].map(ledger.isUnsent)).toEqual([true, false, false, true]);
  });
});
