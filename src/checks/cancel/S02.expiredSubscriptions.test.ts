import { aSku, aSubscription, closedTenant } from '../../facts/testing';
import { judge, said } from '../testing/judge';

const { records } = closedTenant();
const mca = { ...records, billingAgreement: { kind: 'answered', agreement: 'mca', by: 'A', at: '2026-11-01T00:00:00Z' } as const };
const expired = (over = {}) => aSubscription({ status: 'warning', rawStatus: 'Warning', nextLifecycleAt: '2026-12-01T00:00:00Z', ...over });

describe('S02', () => {
  it('blocks what can be deleted by hand', () => {
    expect(judge('S02', { subscriptions: [expired()] }).kind).toBe('blocks');
  });

  it('waits to the end of both clocks where it cannot', () => {
    expect(said(judge('S02', { subscriptions: [expired()], records: mca }))).toBe(
      'waiting: 1 expired subscription; the last is deleted by itself on 1 March 2027.'
    );
    expect(judge('S02', { subscriptions: [expired({ partnerTenantId: 'p' })] }).kind).toBe('waiting');
  });

  it('does not look at active or disabled ones, nor pass on expired licences', () => {
    expect(judge('S02', { subscriptions: [aSubscription(), aSubscription({ status: 'suspended' })] }).kind).toBe('pass');
    expect(judge('S02', { subscribedSkus: [aSku({ status: 'warning' })] }).kind).toBe('needsPerson');
  });
});
