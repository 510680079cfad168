import { defineCheck } from '../lib/defineCheck';
import { judgeAttested } from '../lib/attested';

const ATTESTED = ['invoicesPaid'] as const;

/** No invoice is open. Graph does not read invoices. */
export const P06 = defineCheck({
  id: 'P06',
  step: 'prepare',
  weight: 'B',
  effort: 'small',
  needs: ['records'],
  actions: [
    { kind: 'portal', page: 'bills' },
    { kind: 'attest', ids: ATTESTED }
  ],
  docs: 'https://learn.microsoft.com/microsoft-365/commerce/billing-and-payments/view-your-bill-or-invoice',
  judge: (facts) => judgeAttested(facts, ATTESTED, { key: 'check.P06.open' })
});
