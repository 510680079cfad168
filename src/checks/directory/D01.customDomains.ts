import type { Facts } from '../../facts';
import type { Domain } from '../../facts/domains';
import type { Finding, Wait } from '../check';
import { defineCheck } from '../lib/defineCheck';
import { finding } from '../lib/finding';
import { sameId } from '../lib/ownPrincipal';
import { blocks, pass, waiting } from '../lib/results';
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
  sharpens: ['domainFederations', 'domainReferences'],
  actions: [
    { kind: 'step', step: 'directory' },
    { kind: 'portal', page: 'entraDomains' },
    { kind: 'portal', page: 'domains' }
  ],
  docs: 'https://learn.microsoft.com/microsoft-365/admin/get-help-with-domains/remove-a-domain',
  judge: (facts) => {
    const session = readOr(facts, 'session', 'unread');
    const now = session === 'unread' ? facts.domains.readAt : session.now;
    const custom = readOr(facts, 'domains', []).filter(({ kind }) => kind === 'custom');
    const findings = custom.map((domain) => findingOf(domain, facts));
    const held = custom.filter(({ verification }) => verification === 'verified');
    const open = held.filter(({ release }) => release.kind !== 'underWay');
    const waits = held.map((domain) => waitOf(domain, now));
    if (open.length > 0) {
      return blocks({ key: 'check.D01.blocks', values: { count: open.length } }, findings, waits);
    }
    if (held.length > 0) {
      return waiting({ key: 'check.D01.waiting', values: { count: held.length } }, findings, waits);
    }
    return whenRead(facts, ['domains', 'session'], ({ domains }) => {
      const initial = domains.find(({ kind }) => kind === 'initial');
      return pass({ key: 'check.D01.pass', values: { initialDomain: initial === undefined ? '' : initial.name } }, findings);
    });
  }
});

/** The clock of a release that runs began when Graph says; of one that nobody asked for, it begins at the earliest now. */
function waitOf({ name, release }: Domain, now: string): Wait {
  const runs = release.kind === 'underWay';
  const from = runs && release.since !== '' ? release.since : now;
  const end = plus(from, WAIT_RULES.domainRelease1d.length);
  // It may take longer than Microsoft says; then nobody knows more than that it goes on.
  const until = Date.parse(end) < Date.parse(now) ? now : end;
  return { rule: 'domainRelease1d', name, from, until, state: runs ? 'running' : 'afterAction', basis: 'rule' };
}

function findingOf({ name, authentication, preference, verification, services, release }: Domain, facts: Facts): Finding {
  const federation = readOr(facts, 'domainFederations', []).find(({ domain }) => sameId(domain, name));
  const references = readOr(facts, 'domainReferences', []).find(({ domain }) => sameId(domain, name));
  return finding('domain', name, name, '', {
    key: 'check.D01.domain',
    values: {
      authentication,
      preference,
      verification,
      services,
      release: release.kind,
      federation: federation?.displayName ?? '',
      references: references ?? 'unread'
    }
  });
}
