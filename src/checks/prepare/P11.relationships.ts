import type { Facts } from '../../facts';
import type { Finding } from '../check';
import { defineCheck } from '../lib/defineCheck';
import { circumstance, finding } from '../lib/finding';
import { needsPerson, pass } from '../lib/results';
import { readOr, whenRead } from '../lib/unread';

const NEEDS = ['delegatedAdmins', 'crossTenantPartners', 'multiTenantOrganization'] as const;
/** A relationship in one of these states binds nobody any more. */
const ENDED: readonly string[] = ['terminated', 'expired'];

/** Other tenants that notice when this one is gone. */
export const P11 = defineCheck({
  id: 'P11',
  step: 'prepare',
  weight: 'W',
  effort: 'medium',
  needs: NEEDS,
  actions: [
    { kind: 'portal', page: 'partnerRelationships' },
    { kind: 'portal', page: 'crossTenantAccess' }
  ],
  docs: 'https://learn.microsoft.com/microsoft-365/commerce/manage-partners',
  judge: (facts) => {
    const findings = relationships(facts);
    return whenRead(facts, NEEDS, () =>
      findings.length > 0
        ? needsPerson({ key: 'check.P11.found', values: { count: findings.length } }, findings)
        : pass({ key: 'check.P11.pass' }), findings);
  }
});

function relationships(facts: Facts): readonly Finding[] {
  const delegated = readOr(facts, 'delegatedAdmins', []).filter(({ status }) => !ENDED.includes(status));
  const multiTenant = readOr(facts, 'multiTenantOrganization', 'unread');
  return [
    ...delegated.map(({ id, displayName, customer }) =>
      finding('partner', id, displayName, customer, { key: 'check.P11.delegated' })
    ),
    ...readOr(facts, 'crossTenantPartners', []).map(({ tenantId }) =>
      finding('partner', tenantId, tenantId, '', { key: 'check.P11.crossTenant' })
    ),
    ...(multiTenant === 'unread' || multiTenant.membership === 'none'
      ? []
      : [circumstance('multiTenant', { key: 'check.P11.multiTenant', values: { name: multiTenant.displayName } })])
  ];
}
