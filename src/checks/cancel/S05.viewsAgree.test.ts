import { aSku, aSubscription } from '../../facts/testing';
import { judge, named } from '../testing/judge';

describe('S05', () => {
  it('names what is in one view only', () => {
    const result = judge('S05', {
      subscriptions: [aSubscription({ skuId: 'A', skuPartNumber: 'VISIOCLIENT' }), aSubscription({ skuId: 'both' })],
      subscribedSkus: [aSku({ skuId: 'BOTH' }), aSku({ skuId: 'b', skuPartNumber: 'NEW_PART', consumed: 2 })]
    });
    expect(result.kind).toBe('needsPerson');
    expect(named(result)).toEqual([
      'Visio Plan 2 (VISIOCLIENT): A subscription without licences behind it',
      'NEW_PART (NEW_PART): Licences without a subscription behind them · 2 assigned'
    ]);
  });

  it('does not compare what is deleted', () => {
    expect(judge('S05', { subscriptions: [aSubscription({ status: 'deleted' })], subscribedSkus: [] }).kind).toBe('pass');
  });

  it('sees a deleted subscription whose licences are still there', () => {
    expect(judge('S05', { subscriptions: [aSubscription({ status: 'deleted' })], subscribedSkus: [aSku()] }).kind).toBe('needsPerson');
  });
});
