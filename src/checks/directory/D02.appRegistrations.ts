import { defineCheck } from '../lib/defineCheck';
import { finding } from '../lib/finding';
import { isOurs, tenantOf } from '../lib/ownPrincipal';
import { blocks, pass } from '../lib/results';
import { couldNotCheck, readOr, whenRead } from '../lib/unread';
import { B2C_EXTENSIONS_APP } from '../microsoftApps';

const NEEDS = ['applications', 'session', 'records'] as const;

/** No app registration is left but the one this tool signs in with, which goes last (D07). */
export const D02 = defineCheck({
  id: 'D02',
  step: 'directory',
  weight: 'B',
  effort: 'medium',
  needs: NEEDS,
  actions: [
    { kind: 'step', step: 'directory' },
    { kind: 'portal', page: 'appRegistrations' }
  ],
  docs: 'https://learn.microsoft.com/entra/identity/users/directory-delete-howto',
  judge: (facts) => {
    const session = readOr(facts, 'session', 'unread');
    const records = readOr(facts, 'records', 'unread');
    const tenantId = tenantOf(session, records === 'unread' ? '' : records.tenantId);
    const applications = readOr(facts, 'applications', 'unread');
    const items = applications === 'unread' ? [] : applications.items;
    const ours = items.filter((each) => isOurs(each, session, tenantId));
    const others = items.filter((each) => !ours.includes(each));
    const findings = others.map(({ id, displayName, appId }) =>
      finding('application', id, displayName, appId, {
        key: displayName.startsWith(B2C_EXTENSIONS_APP) ? 'check.D02.b2cExtensions' : 'check.D02.application'
      })
    );
    const known = session !== 'unread' && records !== 'unread';
    if (others.length > 0 && (known || others.length > 1)) {
      const count = applications === 'unread' ? others.length : Math.max(applications.total - ours.length, others.length);
      return blocks({ key: 'check.D02.blocks', values: { count } }, findings);
    }
    return whenRead(facts, NEEDS, (read) => {
      if (read.applications.extent === 'sample') {
        return couldNotCheck('notReadYet', ['applications'], findings);
      }
      if (read.applications.total > read.applications.items.length) {
        return couldNotCheck('incomplete', ['applications'], findings);
      }
      const own = ours.map(({ id, displayName, appId }) =>
        finding('application', id, displayName, appId, { key: 'check.D02.ours' })
      );
      return pass(own.length > 0 ? { key: 'check.D02.oursOnly' } : { key: 'check.D02.pass' }, own);
    }, findings);
  }
});
