import { aSubscription, closedTenant, NOW } from '../../facts/testing';
import type { Subscription } from '../../facts/subscriptions';
import { carrierOf, carriesSharePoint } from './carrier';

const { records } = closedTenant();
const carrier = (...subscriptions: readonly Partial<Subscription>[]) => carrierOf(subscriptions.map(aSubscription), records, NOW);
const mail = ['EXCHANGE_S_STANDARD', 'SHAREPOINTWAC'];

describe('the subscription that this tool runs on', () => {
  it('carries SharePoint, and not only Office for the web', () => {
    expect([carriesSharePoint({ services: mail }), carriesSharePoint({ services: ['SHAREPOINTENTERPRISE'] })]).toEqual([false, true]);
    expect(carrier({ id: 'mail', services: mail })).toBe('');
    expect(carrier({ id: 'gone', status: 'deleted' })).toBe('');
  });

  it('is the one that is most alive, then the one that lives longest, then the last of the list', () => {
    expect(carrier({ id: 'a' }, { id: 'b', status: 'suspended' }, { id: 'c', status: 'warning' })).toBe('a');
    expect(carrier({ id: 'a', nextLifecycleAt: '2027-06-01T00:00:00Z' }, { id: 'b' })).toBe('a');
    expect(carrier({ id: 'a' }, { id: 'b', kind: 'trial', nextLifecycleAt: '2026-12-01T00:00:00Z' }, { id: 'c' })).toBe('b');
    expect(carrier({ id: 'a' }, { id: 'b' })).toBe('b');
  });

  it('stays the same while the others are cancelled', () => {
    expect(carrier({ id: 'a', status: 'suspended' }, { id: 'b' })).toBe('b');
    expect(carrier({ id: 'a', status: 'deleted' }, { id: 'b', status: 'suspended' })).toBe('b');
  });
});
