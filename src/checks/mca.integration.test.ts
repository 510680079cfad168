import { judgeAll } from '.';
import { emptyRecords } from '../facts/recordsStore';
import { scan } from '../facts/scan';
import { IDS, readFact } from '../facts/testing';
import { rehearse, type Rehearsed } from '../facts/testing/rehearse';
import { closingDate, type ClosingDate } from './closingDate';

const AGREED = '2026-11-20T12:00:00Z';

/** The headline, and how Graph lists the one subscription, when the tenant is read at its present moment. */
async function readMca({ graph, clock, session, rehearsal }: Rehearsed): Promise<{ status: string; date: ClosingDate }> {
  const records = {
    ...emptyRecords(IDS.tenant),
    billingAgreement: { kind: 'answered', agreement: 'mca', by: 'Adele Vance', at: AGREED } as const
  };
  const { facts } = await scan({
    graph,
    clock,
    session: { ...session, now: new Date(rehearsal.now()).toISOString() },
    records: readFact(records),
    onUpdate: () => undefined
  });
  const { subscriptions } = facts;
  return {
    status: subscriptions.kind === 'read' ? subscriptions.value.map(({ status }) => status).join() : 'unread',
    date: closingDate(judgeAll(facts), facts)
  };
}

describe('the tenant under the Customer Agreement', () => {
  it('has a headline that holds: on that day, and not before, its subscription is Deleted', async () => {
    const practice = rehearse('mca');
    const { rehearsal } = practice;
    const billed = rehearsal.portal.acts().find(({ id }) => id === 'turnOffRecurringBilling')?.targets ?? [];
    billed.forEach(({ id }) => expect(rehearsal.portal.perform('turnOffRecurringBilling', id).kind).toBe('done'));

    const { status, date } = await readMca(practice);
    expect(status).toBe('enabled');
    const chain = date.kind === 'date' ? date.chain : [];
    expect(chain.map(({ rule }) => rule)).toEqual(['termEnd', 'subscriptionExpired30d', 'subscriptionDisabled90d']);
    const [term] = chain;
    const headline = date.kind === 'date' ? Date.parse(date.date) : 0;

    // The end of the term is where a date of the term alone would slip.
    rehearsal.advance(Date.parse(term?.until ?? '') - rehearsal.now());
    const atTermEnd = await readMca(practice);
    expect([atTermEnd.status, atTermEnd.date.kind === 'date' && Date.parse(atTermEnd.date.date)]).toEqual(['warning', headline]);

    rehearsal.advance(headline - rehearsal.now() - 60_000);
    expect((await readMca(practice)).status).toBe('suspended');
    rehearsal.advance(headline - rehearsal.now());
    expect((await readMca(practice)).status).toMatch(/^(deleted)?$/);
  });
});
