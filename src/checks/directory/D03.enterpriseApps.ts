import { defineCheck } from '../lib/defineCheck';
import { finding } from '../lib/finding';
import { blocks, needsPerson, pass } from '../lib/results';
import { ofClass, sortedPrincipals } from '../lib/sortedPrincipals';
import { couldNotCheck, whenRead } from '../lib/unread';

const NEEDS = ['servicePrincipals', 'session', 'records'] as const;

/** No third-party enterprise application is left. */
export const D03 = defineCheck({
  id: 'D03',
  step: 'directory',
  weight: 'B',
  effort: 'medium',
  needs: NEEDS,
  actions: [
    { kind: 'step', step: 'directory' },
    { kind: 'portal', page: 'enterpriseApps' }
  ],
  docs: 'https://learn.microsoft.com/entra/identity/users/directory-delete-howto#remove-enterprise-apps',
  judge: (facts) =>
    // Without the session we do not know our own principal, and must not call it a third party's.
    whenRead(facts, NEEDS, ({ servicePrincipals }) => {
      const sorted = sortedPrincipals(facts);
      const thirdParty = ofClass(sorted, ['thirdParty']).map(({ id, displayName, appId, type }) =>
        finding('servicePrincipal', id, displayName, appId, {
          key: type === 'ServiceIdentity' ? 'check.D03.agent' : 'check.D03.thirdParty'
        })
      );
      const unknown = ofClass(sorted, ['unknown']).map(({ id, displayName, appId, type }) =>
        finding('servicePrincipal', id, displayName, appId, { key: 'check.D03.unknown', values: { type } })
      );
      if (thirdParty.length > 0) {
        const more = servicePrincipals.extent === 'sample' ? 'maybeMore' : 'all';
        return blocks({ key: 'check.D03.blocks', values: { count: thirdParty.length, more } }, [...thirdParty, ...unknown]);
      }
      if (servicePrincipals.extent === 'sample') {
        return couldNotCheck('notReadYet', ['servicePrincipals'], unknown);
      }
      if (servicePrincipals.total > servicePrincipals.items.length) {
        return couldNotCheck('incomplete', ['servicePrincipals'], unknown);
      }
      return unknown.length > 0
        ? needsPerson({ key: 'check.D03.lookAt', values: { count: unknown.length } }, unknown)
        : pass({ key: 'check.D03.pass' });
    })
});
