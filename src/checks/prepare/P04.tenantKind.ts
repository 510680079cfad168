import { defineCheck } from '../lib/defineCheck';
import { circumstance } from '../lib/finding';
import { blocks, needsPerson, pass } from '../lib/results';
import { whenRead } from '../lib/unread';

/** A workforce tenant. Customer directories and partner tenants close by other rules. */
export const P04 = defineCheck({
  id: 'P04',
  step: 'prepare',
  weight: 'B',
  effort: 'small',
  needs: ['organization'],
  actions: [{ kind: 'portal', page: 'entraOverview' }],
  docs: 'https://learn.microsoft.com/graph/api/resources/organization',
  judge: (facts) =>
    whenRead(facts, ['organization'], ({ organization }) => {
      const partner =
        organization.partnerType === ''
          ? []
          : [circumstance('partner', { key: 'check.P04.partner', values: { partnerType: organization.partnerType } })];
      switch (organization.tenantType) {
        case 'AAD':
          return partner.length > 0 ? needsPerson({ key: 'check.P04.isPartner' }, partner) : pass({ key: 'check.P04.pass' });
        case 'AAD B2C':
          return blocks({ key: 'check.P04.b2c' }, partner);
        case 'CIAM':
          return blocks({ key: 'check.P04.ciam' }, partner);
        default:
          return needsPerson({ key: 'check.P04.unknown', values: { tenantType: organization.tenantType } }, partner);
      }
    })
});
