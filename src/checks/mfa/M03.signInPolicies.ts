import type { Facts } from '../../facts';
import type { Finding } from '../check';
import { defineCheck } from '../lib/defineCheck';
import { circumstance, finding } from '../lib/finding';
import { needsPerson, pass } from '../lib/results';
import { readOr, whenRead } from '../lib/unread';

const NEEDS = ['securityDefaults', 'conditionalAccess', 'authenticationMethods'] as const;

/** What demands MFA in this tenant. None of it stops a deletion, and none of it has to be touched. */
export const M03 = defineCheck({
  id: 'M03',
  step: 'mfa',
  weight: 'I',
  effort: 'small',
  needs: NEEDS,
  actions: [{ kind: 'portal', page: 'conditionalAccess' }],
  docs: 'https://learn.microsoft.com/entra/fundamentals/security-defaults',
  judge: (facts) => {
    const findings = policies(facts);
    return whenRead(
      facts,
      NEEDS,
      ({ conditionalAccess }) =>
        conditionalAccess.some(({ state }) => state === 'unknown')
          ? needsPerson({ key: 'check.M03.unknown' }, findings)
          : pass(findings.length === 0 ? { key: 'check.M03.none' } : { key: 'check.M03.pass' }, findings),
      findings
    );
  }
});

function policies(facts: Facts): readonly Finding[] {
  const defaults = readOr(facts, 'securityDefaults', { state: 'off' });
  const methods = readOr(facts, 'authenticationMethods', { registrationCampaign: 'off' });
  return [
    ...(defaults.state === 'on' ? [circumstance('securityDefaults', { key: 'check.M03.securityDefaults' })] : []),
    ...readOr(facts, 'conditionalAccess', [])
      .filter(({ state }) => state !== 'off')
      .map(({ id, displayName, state, mfa }) =>
        finding('policy', id, displayName, '', { key: 'check.M03.policy', values: { state, mfa } })
      ),
    ...(methods.registrationCampaign === 'off' ? [] : [circumstance('campaign', { key: 'check.M03.campaign' })])
  ];
}
