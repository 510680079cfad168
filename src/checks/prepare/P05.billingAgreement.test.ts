import type { Agreement } from '../../facts/records';
import { aSubscription, closedTenant, IDS } from '../../facts/testing';
import { judge, named, said } from '../testing/judge';

const { records } = closedTenant();
const under = (agreement: Agreement) => ({
  ...records,
  billingAgreement: { kind: 'answered', agreement, by: 'Adele Vance', at: '2026-11-01T08:00:00Z' } as const
});

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

  it('knows trials only and education', () => {
    expect(said(judge('P05', { records: under('trial') }))).toBe('pass: Trials only, answered by Adele Vance on 1 November 2026.');
    expect(said(judge('P05', { records: under('education') }))).toBe('pass: Education, answered by Adele Vance on 1 November 2026.');
  });

  it('names what Graph shows differently, and who answered when', () => {
    const [sold, trial] = [aSubscription({ partnerTenantId: 'partner' }), aSubscription({ kind: 'trial' })];
    const corrections = named(judge('P05', { records: under('mca'), subscriptions: [aSubscription(), sold, trial] }));
    expect(corrections).toEqual([
      expect.stringMatching(/a partner sold it.*before “Customer Agreement”, answered by Adele Vance on 1 November 2026/),
      expect.stringMatching(/Graph shows a trial.*before “Customer Agreement”/)
    ]);
    expect(named(judge('P05', { records: under('partner'), subscriptions: [sold] }))).toEqual([]);
    expect(named(judge('P05', { records: { ...records, billingAgreement: { kind: 'notAsked' } }, subscriptions: [trial] }))[0]).toMatch(/whatever the answer/);
  });

  it('says so when trials only was answered and Graph shows something else', () => {
    const result = judge('P05', { records: under('trial'), subscriptions: [aSubscription(), aSubscription({ kind: 'trial' })] });
    expect(named(result)).toEqual([expect.stringMatching(/Graph does not show a trial.*answered by Adele Vance/)]);
  });
});
