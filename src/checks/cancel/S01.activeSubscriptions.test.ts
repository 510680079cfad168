import { aSku, aSubscription, closedTenant, unread } from '../../facts/testing';
import { judge, named, said } from '../testing/judge';

const { records } = closedTenant();
const mca = { ...records, billingAgreement: { kind: 'answered', agreement: 'mca', by: 'A', at: '2026-11-01T00:00:00Z' } as const };
const both = (...subscriptions: ReturnType<typeof aSubscription>[]) => ({
  subscriptions,
  subscribedSkus: subscriptions.map(({ skuId, skuPartNumber, status }) => aSku({ skuId, skuPartNumber, status }))
});

describe('S01', () => {
  it('blocks by name with the words of the agreement', () => {
    const result = judge('S01', both(aSubscription({ commerceSubscriptionId: 'c-1' })));
    expect(said(result)).toBe('blocks: 1 active subscription to cancel.');
    expect(named(result)).toEqual(['Microsoft 365 E3 (c-1): Active · 25 licences. Cancel it, then delete it. Earliest end: 23 November 2026.']);
    expect(result).toMatchObject({ waits: [{ rule: 'subscriptionDelete72h', name: 'Microsoft 365 E3' }] });
  });

  // 120 days after the term: until then Graph lists it as expired, then disabled, and Entra counts it.
  it('waits under the Customer Agreement until it is deleted after its term, and admits what Graph does not show', () => {
    expect(said(judge('S01', { ...both(aSubscription()), records: mca }))).toBe(
      'waiting: 1 active subscription; the last is deleted by itself after its term, on 1 June 2027 at the earliest. Graph does not show whether recurring billing is off.'
    );
  });

  it('blocks when one of several needs somebody to act: a partner, or a term without an end', () => {
    expect(judge('S01', { ...both(aSubscription(), aSubscription({ partnerTenantId: 'p' })), records: mca }).kind).toBe('blocks');
    expect(judge('S01', { ...both(aSubscription({ nextLifecycleAt: '' })), records: mca }).kind).toBe('blocks');
  });

  it('blocks a status that it does not know, in Graph’s word', () => {
    const result = judge('S01', both(aSubscription({ status: 'unknown', rawStatus: 'Paused' })));
    expect([result.kind, named(result).join()]).toEqual(['blocks', expect.stringContaining('Unknown state (Paused)')]);
  });

  it('leaves self-service products to S04, and other states to S02 and S03', () => {
    expect(judge('S01', both(aSubscription({ skuPartNumber: 'FLOW_FREE', skuId: 'f' }), aSubscription({ status: 'warning' }))).kind).toBe('pass');
  });

  it('does not pass on licences without a subscription', () => {
    expect(said(judge('S01', { subscriptions: [], subscribedSkus: [aSku()] }))).toMatch(/^needsPerson: .*1 product still has active licences/);
    expect(judge('S01', { subscriptions: [], subscribedSkus: [aSku({ enabled: 0 })] }).kind).toBe('pass');
  });

  it('blocks by the licences when the subscriptions are unread, and says nothing without either', () => {
    expect(judge('S01', { subscriptions: unread('role'), subscribedSkus: [aSku()] }).kind).toBe('blocks');
    expect(judge('S01', { subscriptions: unread('role') }).kind).toBe('couldNotCheck');
    expect(judge('S01', { ...both(aSubscription()), subscribedSkus: unread('role') }).kind).toBe('blocks');
    expect(judge('S01', { ...both(aSubscription()), records: unread('malformed') }).kind).toBe('blocks');
  });
});
