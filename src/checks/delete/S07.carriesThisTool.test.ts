import { aSku, aSubscription, closedTenant, unread, type FactOverrides } from '../../facts/testing';
import { judge as judgeWith, said } from '../testing/judge';

const notSaved = { ...closedTenant().records, runbook: { kind: 'notSaved' } } as const;
/** Before anybody has saved the runbook. */
const judge = (id: 'S07', over: FactOverrides) => judgeWith(id, { records: notSaved, ...over });
const saved = { ...notSaved, runbook: { kind: 'saved', by: 'Adele Vance', at: '2026-11-19T09:00:00Z' } } as const;

const office = { services: ['EXCHANGE_S_STANDARD', 'SHAREPOINTWAC'] };

describe('S07', () => {
  it('names the carriers and the last safe moment', () => {
    const result = judge('S07', {
      subscriptions: [
        aSubscription({ id: 'long', nextLifecycleAt: '2027-06-01T00:00:00Z' }),
        aSubscription({ id: 'short' }),
        aSubscription({ id: 'mail', ...office })
      ]
    });
    expect(result.findings.map(({ id }) => id)).toEqual(['long', 'short']);
    expect(said(result)).toMatch(/^needsPerson: 2 subscriptions carry SharePoint.* until 1 June 2027/);
  });

  it('gives no safe date once everything is disabled', () => {
    expect(said(judge('S07', { subscriptions: [aSubscription({ status: 'suspended' })] }))).toMatch(/None of them gives a safe date/);
  });

  it('does not pass on a status of tomorrow, nor on licences alone', () => {
    expect(judge('S07', { subscriptions: [aSubscription({ status: 'unknown' })] }).kind).toBe('needsPerson');
    expect(judge('S07', { subscribedSkus: [aSku()] }).kind).toBe('needsPerson');
    expect(judge('S07', { subscribedSkus: [aSku(office)] }).kind).toBe('pass');
  });

  it('passes once somebody saved the runbook, says who and when, and keeps naming the carriers', () => {
    const result = judge('S07', { records: saved, subscriptions: [aSubscription({ id: 'long', nextLifecycleAt: '2027-06-01T00:00:00Z' })] });
    expect(said(result)).toBe(
      'pass: The runbook was saved by Adele Vance on 19 November 2026. Last safe moment: 1 June 2027, if nothing is cancelled before.'
    );
    expect(result.findings.map(({ id }) => id)).toEqual(['long']);
  });

  it('gives no last safe moment that nobody knows, saved or not', () => {
    const result = judge('S07', { records: saved, subscribedSkus: [aSku({ skuId: 'pool' })] });
    expect(said(result)).toMatch(/^pass: .* No subscription gives a last safe moment/);
    expect(result.findings.map(({ id }) => id)).toEqual(['pool']);
  });

  it('does not take a runbook for saved when what was kept could not be read', () => {
    const result = judge('S07', { records: unread('malformed'), subscriptions: [aSubscription({ id: 'carrier' })] });
    expect([result.kind, result.findings.map(({ id }) => id)]).toEqual(['couldNotCheck', ['carrier']]);
  });

  it('needs no runbook when nothing carries SharePoint', () => {
    expect(judge('S07', { subscriptions: [aSubscription(office)], subscribedSkus: [] }).kind).toBe('pass');
  });

  it('shows the carriers it knows when the rest is unread', () => {
    const result = judge('S07', { subscriptions: [aSubscription()], subscribedSkus: unread('role') });
    expect([result.kind, result.findings.length]).toEqual(['couldNotCheck', 1]);
  });
});
