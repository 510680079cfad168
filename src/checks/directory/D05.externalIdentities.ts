import type { Facts } from '../../facts';
import type { NamedObject } from '../../facts/externalIdentities';
import type { Finding } from '../check';
import { defineCheck } from '../lib/defineCheck';
import { finding } from '../lib/finding';
import { blocks, pass } from '../lib/results';
import { readOr, whenRead } from '../lib/unread';

/** Identity providers that every workforce tenant has and that cannot be deleted. */
const BUILT_IN: readonly string[] = ['AADSignup-OAUTH', 'MSASignup-OAUTH', 'EmailOtpSignup-OAUTH'];

/** Nothing of B2C or External ID is left: user flows, identity providers, custom policies. */
export const D05 = defineCheck({
  id: 'D05',
  step: 'directory',
  weight: 'B',
  effort: 'medium',
  needs: ['externalIdentities'],
  actions: [{ kind: 'portal', page: 'entraOverview' }],
  docs: 'https://learn.microsoft.com/azure/active-directory-b2c/tutorial-delete-tenant',
  judge: (facts) => {
    const findings = leftovers(facts);
    return findings.length > 0
      ? blocks({ key: 'check.D05.blocks', values: { count: findings.length } }, findings)
      : whenRead(facts, ['externalIdentities'], () => pass({ key: 'check.D05.pass' }));
  }
});

function leftovers(facts: Facts): readonly Finding[] {
  const { userFlows, identityProviders, customPolicies } = readOr(facts, 'externalIdentities', {
    userFlows: [], identityProviders: [], customPolicies: []
  });
  const list = (objects: readonly NamedObject[], detail: 'userFlow' | 'identityProvider' | 'customPolicy'): readonly Finding[] =>
    objects.map(({ id, displayName }) => finding('policy', id, displayName, id, { key: `check.D05.${detail}` }));
  return [
    ...list(userFlows, 'userFlow'),
    ...list(identityProviders.filter(({ id }) => !BUILT_IN.includes(id)), 'identityProvider'),
    ...list(customPolicies, 'customPolicy')
  ];
}
