import { aSku, aSubscription, unread } from '../../facts/testing';
import { judge, named } from '../testing/judge';

const flow = { skuPartNumber: 'FLOW_FREE', skuId: 'flow' };

describe('S04', () => {
  it('blocks self-service products and trials that are there as subscriptions', () => {
    const result = judge('S04', { subscriptions: [aSubscription(flow), aSubscription({ kind: 'trial' }), aSubscription()] });
    expect(result.kind).toBe('blocks');
    expect(result.findings.map(({ name }) => name)).toEqual(['Microsoft Power Automate Free', 'Microsoft 365 E3']);
  });

  it('does not take free licences without a subscription for a proven blocker', () => {
    const result = judge('S04', { subscribedSkus: [aSku({ ...flow, consumed: 3 })] });
    expect(result.kind).toBe('needsPerson');
    expect(named(result)).toEqual([
      'Microsoft Power Automate Free (FLOW_FREE): Licences only, without a subscription behind them · Active · 3 are assigned'
    ]);
  });

  it('passes deleted ones, and blocks on what it knows when licences are unread', () => {
    expect(judge('S04', { subscriptions: [aSubscription({ ...flow, status: 'deleted' })] }).kind).toBe('pass');
    expect(judge('S04', { subscriptions: [aSubscription(flow)], subscribedSkus: unread('scope') }).kind).toBe('blocks');
    expect(judge('S04', { subscribedSkus: unread('scope') }).kind).toBe('couldNotCheck');
  });
});
