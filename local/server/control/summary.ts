import type { Fault } from '../../../src/rehearsal/faults/fault';
import { isRestorable } from '../../../src/rehearsal/tenant/lifecycle';
import type { RehearsalService } from '../rehearsalService';

/** Whether a fault has a request left to strike. */
function isPending({ match, matched }: Fault & { readonly matched: number }): boolean {
  return match.times === 'always' || matched < (match.nth ?? 1) + (match.times ?? 1) - 1;
}

/** The tenant at a glance: for the host bar, for tests, for a look with curl. */
export function summary(service: RehearsalService): object {
  const { rehearsal } = service;
  const { tenant } = rehearsal;
  const { organization, actingAdminId, deletedAt } = tenant.settings;
  const entraChecks = rehearsal.portal.entraChecks();
  return {
    scenario: service.scenario(),
    seed: service.seed(),
    now: new Date(rehearsal.now()).toISOString(),
    tenantId: organization.id,
    displayName: organization.displayName,
    initialDomain: organization.verifiedDomains.find((domain) => domain.isInitial)?.name ?? '',
    actingAdminId,
    latencyMs: service.latencyMs(),
    requests: rehearsal.log.length,
    violations: rehearsal.violations.length,
    faults: rehearsal.faults.list().filter(isPending).length,
    deletedAt,
    entraChecks: `passed ${entraChecks.filter((each) => each.state === 'passed').length}/${entraChecks.length}`,
    counts: {
      users: tenant.users.count(),
      deletedUsers: tenant.deletedUsers.all().filter((user) => isRestorable(user, rehearsal.now())).length,
      groups: tenant.groups.count(),
      devices: tenant.devices.count(),
      applications: tenant.applications.count(),
      servicePrincipals: tenant.servicePrincipals.count(),
      subscriptions: tenant.subscriptions.count()
    }
  };
}
