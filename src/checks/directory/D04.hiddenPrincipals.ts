import type { ServicePrincipal } from '../../facts/servicePrincipals';
import type { Finding } from '../check';
import { defineCheck } from '../lib/defineCheck';
import { finding } from '../lib/finding';
import { isSpfxPrincipal, sameId } from '../lib/ownPrincipal';
import { needsPerson, pass } from '../lib/results';
import { ofClass, sortedPrincipals } from '../lib/sortedPrincipals';
import { couldNotCheck, whenRead } from '../lib/unread';
import { AZURE_DEVOPS_APP } from '../microsoftApps';

const NEEDS = ['servicePrincipals', 'session', 'records'] as const;
type Detail = 'disabled' | 'protected' | 'azureDevOps' | 'managedIdentity' | 'microsoft';

/** Microsoft's and hidden service principals: those that can make a green check list fail, and those never to touch. */
export const D04 = defineCheck({
  id: 'D04',
  step: 'directory',
  weight: 'W',
  effort: 'medium',
  needs: NEEDS,
  actions: [
    { kind: 'portal', page: 'enterpriseApps' },
    { kind: 'portal', page: 'support' }
  ],
  docs: 'https://learn.microsoft.com/entra/identity/users/directory-delete-howto#remove-enterprise-apps',
  judge: (facts) =>
    whenRead(facts, NEEDS, ({ servicePrincipals }) => {
      const sorted = sortedPrincipals(facts);
      const guarded = ofClass(sorted, ['protected']);
      const microsoft = ofClass(sorted, ['microsoft']);
      // Ours are D07's to name. Disabled, Microsoft's one shuts every web part out, as the portals do with theirs.
      const disabled = [...guarded, ...ofClass(sorted, ['ours']).filter(isSpfxPrincipal)].filter(({ signIn }) => signIn === 'disabled');
      const devOps = microsoft.filter(({ appId }) => sameId(appId, AZURE_DEVOPS_APP));
      const decide = [
        ...list(disabled, 'disabled'),
        ...list(devOps, 'azureDevOps'),
        ...list(ofClass(sorted, ['managedIdentity']), 'managedIdentity')
      ];
      const findings = [
        ...decide,
        ...list(guarded.filter((each) => !disabled.includes(each)), 'protected'),
        ...list(microsoft.filter((each) => !devOps.includes(each)), 'microsoft')
      ];
      if (disabled.length > 0) {
        return needsPerson({ key: 'check.D04.disabled', values: { count: disabled.length } }, findings);
      }
      if (decide.length > 0) {
        return needsPerson({ key: 'check.D04.lookAt', values: { count: decide.length } }, findings);
      }
      return servicePrincipals.extent === 'sample'
        ? couldNotCheck('notReadYet', ['servicePrincipals'], findings)
        : pass({ key: 'check.D04.pass', values: { count: findings.length } }, findings);
    })
});

function list(principals: readonly ServicePrincipal[], detail: Detail): readonly Finding[] {
  return principals.map(({ id, displayName, appId }) =>
    finding('servicePrincipal', id, displayName, appId, { key: `check.D04.is.${detail}` })
  );
}
