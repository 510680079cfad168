import { aSku, aSubscription, unread } from '../../facts/testing';
import { judge, said } from '../testing/judge';

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

  it('shows the carriers it knows when the rest is unread', () => {
    const result = judge('S07', { subscriptions: [aSubscription()], subscribedSkus: unread('role') });
    expect([result.kind, result.findings.length]).toEqual(['couldNotCheck', 1]);
  });
});
