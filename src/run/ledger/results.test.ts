import { resultOf } from '../../ports/work';
import { countByReason, readResults, restorableIds } from './results';
import { replay } from '../resume';
import { ACCEPTED, anItem, aPlan, held, intent, looked, outcome, rejected, UNDECIDED } from '../testing/samples';

async function ended() {
  const ids = ['done', 'gone', 'slow', 'unsure', 'never', 'busy', 'waits', 'guarded', 'plain', 'sending', 'lost', 'kept', 'other'];
  const items = [...ids.map((id) => anItem({ id })), anItem({ id: 'boss', authority: 'globalAdministrator' })];
  return replay({
    plan: await aPlan({ items }),
    records: [
      intent(0, 'sending'),
      outcome(1, {
        done: ACCEPTED,
        gone: rejected('notFound', 404),
        slow: ACCEPTED,
        unsure: UNDECIDED,
        busy: rejected('throttled', 429),
        waits: rejected('throttled', 429),
        guarded: { kind: 'refused', guard: 'protectedId' },
        plain: rejected('forbidden', 403),
        boss: rejected('forbidden', 403)
      }),
      held(2, 'nowKept', 'never', 'kept'),
      { ...held(2, 'gone', 'lost', 'busy'), nowKept: ['kept'], changed: ['other'] },
      looked(2, { done: 'proven', gone: 'proven', slow: 'notYet', unsure: 'unknown' })
    ]
  });
}

describe('results', () => {
  it('name for each object where it ended up and why', async () => {
    const rows = readResults(await ended());
    expect(Object.fromEntries(rows.map(({ item, outcome: where, reason }) => [item.id, `${where}: ${reason}`]))).toEqual({
      done: 'verified: done',
      gone: 'verified: wasGone',
      slow: 'unconfirmed: notConfirmed',
      unsure: 'undecided: noAnswer',
      sending: 'undecided: noAnswer',
      never: 'notSent: notReached',
      busy: 'notSent: held:gone',
      waits: 'notSent: failure:throttled',
      lost: 'notSent: held:gone',
      kept: 'notSent: held:nowKept',
      other: 'notSent: held:changed',
      guarded: 'failed: guard',
      plain: 'failed: failure:forbidden',
      boss: 'failed: forbiddenPrivileged'
    });
    expect(rows.find(({ item }) => item.id === 'done')).toMatchObject({ verifiedAt: '2026-11-20T12:00:02.000Z', requestId: 'look', graphCode: '' });
    expect(rows.find(({ item }) => item.id === 'plain')).toMatchObject({ verifiedAt: '', status: 403 });
  });

  it('count by reason, what went wrong first', async () => {
    const counts = countByReason(readResults(await ended()));
    expect(counts.map(({ outcome: where, count }) => `${where} ${count}`)).toEqual([
      'failed 1', 'failed 1', 'failed 1', 'undecided 2', 'unconfirmed 1', 'notSent 2', 'notSent 1', 'notSent 1', 'notSent 1', 'notSent 1', 'verified 1', 'verified 1'
    ]);
  });

  it('offer for a restore whatever may have been deleted', async () => {
    expect([...resultOf(restorableIds(await ended()))].sort()).toEqual(['done', 'gone', 'slow', 'unsure']);
  });
});
