import { aSubscription, closedTenant } from '../../facts/testing';
import { judge, named, said } from '../testing/judge';

const { records } = closedTenant();
const mca = { ...records, billingAgreement: { kind: 'answered', agreement: 'mca', by: 'A', at: '2026-11-01T00:00:00Z' } as const };
const notAsked = { ...records, billingAgreement: { kind: 'notAsked' } as const };

describe('S03', () => {
  it.each(['suspended', 'lockedOut'] as const)('blocks a %s one that can be deleted, also before the agreement is answered', (status) => {
    expect(judge('S03', { subscriptions: [aSubscription({ status })] }).kind).toBe('blocks');
    expect(named(judge('S03', { subscriptions: [aSubscription({ status })], records: notAsked })).join()).toMatch(/Answer first which billing agreement/);
  });

  it('waits where it cannot be deleted, with the service’s date', () => {
    expect(said(judge('S03', { subscriptions: [aSubscription({ status: 'suspended' })], records: mca }))).toBe(
      'waiting: 1 disabled subscription; the last is deleted by itself on 1 February 2027.'
    );
  });

  it('is still blocked after 72 hours have passed and it is still disabled, with a new estimate', () => {
    const result = judge('S03', { subscriptions: [aSubscription({ status: 'suspended', nextLifecycleAt: '2026-11-18T00:00:00Z' })] });
    expect(result).toMatchObject({ kind: 'blocks', waits: [{ until: '2026-11-23T12:00:00Z' }] });
  });

  it('passes deleted rows that linger', () => {
    expect(judge('S03', { subscriptions: [aSubscription({ status: 'deleted' })] }).kind).toBe('pass');
  });
});
