import type { Finding } from '../check';
import { defineCheck } from '../lib/defineCheck';
import { circumstance, finding } from '../lib/finding';
import { needsPerson, pass } from '../lib/results';
import { broaderScopes, exposedScopes, grantedScopes, missingScopes, ownPrincipalIds } from '../lib/scopes';
import { couldNotCheck, readOr, whenRead } from '../lib/unread';

const NEEDS = ['session', 'records', 'servicePrincipals', 'permissionGrants'] as const;

/** What our token may do. SPFx has one principal for the whole tenant, so every script in it may do the same. */
export const P10 = defineCheck({
  id: 'P10',
  step: 'prepare',
  weight: 'W',
  effort: 'small',
  needs: NEEDS,
  actions: [{ kind: 'portal', page: 'enterpriseApps' }],
  docs: 'https://learn.microsoft.com/sharepoint/dev/spfx/use-aadhttpclient',
  judge: (facts) => {
    const granted = grantedScopes(facts);
    const scopes = granted.kind === 'known' ? granted.scopes : [];
    const missing = granted.kind === 'known' ? missingScopes(scopes) : [];
    const broader = broaderScopes(exposedScopes(facts));
    const own = ownPrincipalIds(facts);
    const exposed = readOr(facts, 'permissionGrants', []).some(
      ({ clientId, reach }) => reach === 'everyone' && own.includes(clientId)
    );
    const findings: readonly Finding[] = [
      ...missing.map((scope) => finding('scope', scope, scope, '', { key: 'check.P10.isMissing' })),
      ...broader.map((scope) => finding('scope', scope, scope, '', { key: 'check.P10.isBroader' })),
      ...(exposed ? [circumstance('exposed', { key: 'check.P10.exposed' })] : [])
    ];
    return whenRead(facts, NEEDS, ({ servicePrincipals }) => {
      if (granted.kind === 'unknown') {
        return servicePrincipals.extent === 'sample'
          ? couldNotCheck('notReadYet', ['servicePrincipals'], findings)
          : needsPerson({ key: 'check.P10.unknown' }, findings);
      }
      return missing.length + broader.length > 0
        ? needsPerson({ key: 'check.P10.differs', values: { missing: missing.length, broader: broader.length } }, findings)
        : pass({ key: 'check.P10.pass', values: { count: scopes.length } }, findings);
    }, findings);
  }
});
