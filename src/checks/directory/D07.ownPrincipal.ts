import { defineCheck } from '../lib/defineCheck';
import { circumstance, finding } from '../lib/finding';
import { needsPerson, pass } from '../lib/results';
import { ofClass, sortedPrincipals } from '../lib/sortedPrincipals';
import { couldNotCheck, whenRead } from '../lib/unread';

const NEEDS = ['servicePrincipals', 'permissionGrants', 'session', 'records'] as const;

/** The principals this tool signs in with, and what they were granted: taken back last, by hand, at the end. */
export const D07 = defineCheck({
  id: 'D07',
  step: 'directory',
  weight: 'W',
  effort: 'small',
  needs: NEEDS,
  actions: [
    { kind: 'step', step: 'directory' },
    { kind: 'portal', page: 'enterpriseApps' }
  ],
  docs: 'https://learn.microsoft.com/sharepoint/dev/spfx/use-aadhttpclient',
  judge: (facts) =>
    whenRead(facts, NEEDS, ({ servicePrincipals, permissionGrants, session }) => {
      const ours = ofClass(sortedPrincipals(facts), ['ours']);
      const grants = permissionGrants.filter(({ clientId }) => ours.some(({ id }) => id === clientId));
      const findings = [
        ...ours.map(({ id, displayName, appId }) =>
          finding('servicePrincipal', id, displayName, appId, { key: 'check.D07.principal' })
        ),
        ...grants.map(({ id, reach, scopes }) =>
          finding('scope', id, '', '', { key: 'check.D07.grant', values: { reach, scopes } })
        )
      ];
      if (grants.length > 0) {
        const scopes = new Set(grants.flatMap((grant) => grant.scopes)).size;
        return needsPerson({ key: 'check.D07.granted', values: { scopes } }, findings);
      }
      // There can be two: one without grants says nothing of the other, which the sample may lack.
      if (servicePrincipals.extent === 'sample') {
        return couldNotCheck('notReadYet', ['servicePrincipals'], findings);
      }
      if (ours.length > 0) {
        return pass({ key: 'check.D07.noGrants' }, findings);
      }
      // A token that names its app came from some principal: not finding it is a reason to look, not to be content.
      return session.token.kind === 'read'
        ? needsPerson({ key: 'check.D07.notFound' }, [
            circumstance('appId', { key: 'check.D07.appId', values: { appId: session.token.appId } })
          ])
        : needsPerson({ key: 'check.D07.notFound' });
    })
});
