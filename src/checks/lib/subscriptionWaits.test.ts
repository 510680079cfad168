import type { Agreement } from '../../facts/records';
import type { Subscription } from '../../facts/subscriptions';
import { aSubscription, closedTenant, NOW } from '../../facts/testing';
import { pathOf } from './agreementPath';
import { endsUnknown, onlyWaits, waitsOf } from './subscriptionWaits';

const { records } = closedTenant();
const NEXT = '2027-02-01T00:00:00Z';

const under = (agreement: Agreement | 'notAsked') => ({
  ...records,
  billingAgreement:
    agreement === 'notAsked' ? ({ kind: 'notAsked' } as const) : ({ kind: 'answered', agreement, by: 'A', at: NOW } as const)
});

/** `rule until state basis` of each wait. */
const waits = (over: Partial<Subscription>, agreement: Agreement | 'notAsked') =>
  waitsOf(aSubscription(over), under(agreement), NOW).map(({ rule, until, state, basis }) => `${rule} ${until} ${state} ${basis}`);

const IN_72_HOURS = 'subscriptionDelete72h 2026-11-23T12:00:00Z afterAction rule';

describe('the waits of a subscription', () => {
  it.each(['enabled', 'warning', 'suspended', 'lockedOut'] as const)('%s under the Online Subscription Agreement: 72 hours after deleting it', (status) => {
    expect(waits({ status }, 'mosa')).toEqual([IN_72_HOURS]);
    expect(waits({ status }, 'notAsked')).toEqual([IN_72_HOURS]);
  });

  // The end of the term is not the end: Entra wants it deleted, and it is expired and disabled first.
  it('active under the Customer Agreement: to the end of its term, if the service names it, then 30 days, then 90', () => {
    const toTheEnd = [
      `termEnd ${NEXT} running service`,
      'subscriptionExpired30d 2027-03-03T00:00:00Z running rule',
      'subscriptionDisabled90d 2027-06-01T00:00:00Z running rule'
    ];
    expect(waits({}, 'mca')).toEqual(toTheEnd);
    expect(waits({}, 'partner')).toEqual(toTheEnd);
    expect(waits({ nextLifecycleAt: '' }, 'mca')).toEqual([]);
    expect(waits({ nextLifecycleAt: '2026-11-20T11:00:00Z' }, 'mca')).toEqual([]);
  });

  it('expired under the Customer Agreement: the rest of 30 days, then 90', () => {
    expect(waits({ status: 'warning', nextLifecycleAt: '2026-12-01T00:00:00Z' }, 'mca')).toEqual([
      'subscriptionExpired30d 2026-12-01T00:00:00Z running service',
      'subscriptionDisabled90d 2027-03-01T00:00:00Z running rule'
    ]);
  });

  it('disabled under the Customer Agreement: the service’s date, or 90 days from now when that date has passed', () => {
    expect(waits({ status: 'suspended' }, 'mca')).toEqual([`subscriptionDisabled90d ${NEXT} running service`]);
    expect(waits({ status: 'lockedOut', nextLifecycleAt: '2026-11-01T00:00:00Z' }, 'mca')).toEqual([
      'subscriptionDisabled90d 2027-02-18T12:00:00Z running rule'
    ]);
  });

  it('from a partner: by its clock, whatever this tenant’s own agreement is', () => {
    expect(waits({ partnerTenantId: 'partner', status: 'suspended' }, 'mosa')).toEqual([`subscriptionDisabled90d ${NEXT} running service`]);
  });

  it('a trial: its end, 30 days expired, and then deleted by hand or 30 days disabled', () => {
    expect(waits({ kind: 'trial' }, 'mosa')).toEqual([
      'trialLifecycle 2027-03-03T00:00:00Z running rule',
      'subscriptionDelete72h 2027-03-06T00:00:00Z afterAction rule'
    ]);
    expect(waits({ kind: 'trial' }, 'mca')).toEqual([
      'trialLifecycle 2027-03-03T00:00:00Z running rule',
      'trialLifecycle 2027-04-02T00:00:00Z running rule'
    ]);
    expect(waits({ kind: 'trial', status: 'warning', nextLifecycleAt: '' }, 'mca')).toEqual([
      'trialLifecycle 2026-12-20T12:00:00Z running rule',
      'trialLifecycle 2027-01-19T12:00:00Z running rule'
    ]);
    expect(waits({ kind: 'trial', status: 'suspended' }, 'mosa')).toEqual([IN_72_HOURS]);
    expect(waits({ kind: 'trial', status: 'suspended' }, 'partner')).toEqual([`trialLifecycle ${NEXT} running service`]);
  });

  it('under education: as under the Online Subscription Agreement', () => {
    expect(waits({ status: 'suspended' }, 'education')).toEqual([IN_72_HOURS]);
    expect(waits({ kind: 'trial', status: 'suspended' }, 'education')).toEqual([IN_72_HOURS]);
  });

  it('where there are trials only: by the clock of a trial, also what Graph does not call one, and nothing is deleted by hand', () => {
    expect(waits({}, 'trial')).toEqual(['trialLifecycle 2027-03-03T00:00:00Z running rule', 'trialLifecycle 2027-04-02T00:00:00Z running rule']);
    expect(waits({ status: 'suspended' }, 'trial')).toEqual([`trialLifecycle ${NEXT} running service`]);
  });

  it.each(['deleted', 'unknown'] as const)('%s: none', (status) => {
    for (const agreement of ['mosa', 'mca', 'partner'] as const) {
      expect(waits({ status }, agreement)).toEqual([]);
      expect(waits({ status, kind: 'trial' }, agreement)).toEqual([]);
    }
  });

  it('survives dates that are none and dates beyond what can be written', () => {
    expect(waits({ status: 'warning', nextLifecycleAt: 'soon' }, 'mca')[0]).toMatch(/2026-12-20/);
    expect(waits({ status: 'warning', nextLifecycleAt: '9999-12-31T23:59:59Z' }, 'mca')[1]).toMatch(/9999-12-31/);
  });
});

describe('which rules end a subscription', () => {
  it('puts self-service first, then the partner, then the trial, then the answer', () => {
    const path = (over: Partial<Subscription>) => pathOf(aSubscription(over), under('mca'));
    expect(path({ skuPartNumber: 'FLOW_FREE', partnerTenantId: 'p', kind: 'trial' })).toBe('selfService');
    expect(path({ skuPartNumber: 'SOMETHING_VIRAL' })).toBe('selfService');
    expect(path({ partnerTenantId: 'p', kind: 'trial' })).toBe('partner');
    expect(path({ kind: 'trial' })).toBe('trial');
    expect(path({})).toBe('mca');
    expect(pathOf(aSubscription(), 'unread')).toBe('unknown');
    expect(pathOf(aSubscription(), under('education'))).toBe('mosa');
    expect(pathOf(aSubscription({ partnerTenantId: 'p' }), under('education'))).toBe('partner');
  });
});

describe('an end that nobody knows', () => {
  it('is an active subscription without a date, or a status of tomorrow', () => {
    expect(endsUnknown(aSubscription({ nextLifecycleAt: '' }), under('mca'), NOW)).toBe(true);
    expect(endsUnknown(aSubscription({ status: 'unknown' }), under('mosa'), NOW)).toBe(true);
    expect(endsUnknown(aSubscription({ status: 'deleted' }), under('mca'), NOW)).toBe(false);
    expect(endsUnknown(aSubscription({ skuPartNumber: 'FLOW_FREE' }), under('mca'), NOW)).toBe(false);
  });

  it('is not "only waiting"', () => {
    expect(onlyWaits([])).toBe(false);
  });
});
