import type { Wait } from '../check';
import { defineCheck } from '../lib/defineCheck';
import { finding } from '../lib/finding';
import { blocks, pass } from '../lib/results';
import { plus } from '../lib/time';
import { readOr, whenRead } from '../lib/unread';
import { WAIT_RULES } from '../waitRules';

/**
 * Every custom domain is released. Entra does not ask for it, but a domain that is still verified in a dying tenant
 * cannot be used anywhere else; so it belongs before the cancelling.
 */
export const D01 = defineCheck({
  id: 'D01',
  step: 'cancel',
  weight: 'B',
  effort: 'large',
  needs: ['domains', 'session'],
  actions: [
    { kind: 'portal', page: 'entraDomains' },
    { kind: 'portal', page: 'domains' }
  ],
  docs: 'https://learn.microsoft.com/microsoft-365/admin/get-help-with-domains/remove-a-domain',
  judge: (facts) => {
    const session = readOr(facts, 'session', 'unread');
    const now = session === 'unread' ? facts.domains.readAt : session.now;
    const custom = readOr(facts, 'domains', []).filter(({ kind }) => kind === 'custom');
    const findings = custom.map(({ name, authentication, preference, verification, services }) =>
      finding('domain', name, name, '', {
        key: 'check.D01.domain',
        values: { authentication, preference, verification, services }
      })
    );
    const held = custom.filter(({ verification }) => verification === 'verified');
    if (held.length > 0) {
      const waits = held.map(({ name }): Wait => {
        const until = plus(now, WAIT_RULES.domainRelease1d.length);
        return { rule: 'domainRelease1d', name, from: now, until, state: 'afterAction', basis: 'rule' };
      });
      return blocks({ key: 'check.D01.blocks', values: { count: held.length } }, findings, waits);
    }
    return whenRead(facts, ['domains', 'session'], ({ domains }) => {
      const initial = domains.find(({ kind }) => kind === 'initial');
      return pass({ key: 'check.D01.pass', values: { initialDomain: initial === undefined ? '' : initial.name } }, findings);
    });
  }
});
