import { defineCheck } from '../lib/defineCheck';
import { needsPerson, pass } from '../lib/results';
import { knownUsage, USAGE_FACTS } from '../lib/usage';
import { whenRead } from '../lib/unread';

/** What is lost with the tenant, and whether people still work in it. */
export const P09 = defineCheck({
  id: 'P09',
  step: 'prepare',
  weight: 'W',
  effort: 'medium',
  needs: USAGE_FACTS,
  actions: [{ kind: 'portal', page: 'activeUsers' }],
  docs: 'https://learn.microsoft.com/microsoft-365/admin/activity-reports/activity-reports',
  judge: (facts) =>
    whenRead(facts, USAGE_FACTS, ({ mailboxUsage, oneDriveUsage, sharePointUsage }) => {
      const reports = [mailboxUsage, oneDriveUsage, sharePointUsage];
      const sum = (of: 'items' | 'bytes' | 'active'): number => reports.reduce((total, report) => total + report[of], 0);
      if (sum('active') > 0) {
        const values = { mailboxes: mailboxUsage.active, drives: oneDriveUsage.active, sites: sharePointUsage.active };
        return needsPerson({ key: 'check.P09.active', values }, knownUsage(facts));
      }
      return sum('items') === 0 && sum('bytes') === 0
        ? pass({ key: 'check.P09.nothing' }, knownUsage(facts))
        : pass({ key: 'check.P09.quiet', values: { bytes: sum('bytes') } }, knownUsage(facts));
    }, knownUsage(facts))
});
