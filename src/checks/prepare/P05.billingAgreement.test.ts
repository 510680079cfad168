import { aSubscription, closedTenant, IDS } from '../../facts/testing';
import { judge, said } from '../testing/judge';

const { records } = closedTenant();

describe('P05', () => {
  it('asks once, and then says who answered', () => {
    expect(judge('P05', { records: { ...records, billingAgreement: { kind: 'notAsked' } } }).kind).toBe('needsPerson');
    expect(said(judge('P05'))).toBe('pass: Online Subscription Agreement, answered by Adele Vance on 1 November 2026.');
  });

  it('recognises what a partner created, and not what this tenant created itself', () => {
    const result = judge('P05', {
      subscriptions: [
        aSubscription({ id: 'theirs', partnerTenantId: 'partner' }),
        aSubscription({ id: 'own', partnerTenantId: IDS.tenant.toUpperCase() }),
        aSubscription({ id: 'gone', partnerTenantId: 'partner', status: 'deleted' })
      ]
    });
    expect(result.findings.map(({ id }) => id)).toEqual(['theirs']);
  });
});
