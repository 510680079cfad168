import { MICROSOFT_TENANTS } from '../../routes/protectedApps';
import { SCENARIOS } from '../scenarios';
import { DAY, practise, type Practice } from '../testing/practice';
import type { PortalActId } from './index';

const OK = 300;

/** Everything that an act is offered for and not refused. */
function performAll({ rehearsal }: Practice, id: PortalActId): void {
  const offered = rehearsal.portal.acts().find((each) => each.id === id)?.targets ?? [];
  for (const target of offered.filter((each) => each.refuses === 'none')) {
    expect(rehearsal.portal.perform(id, target.id)).toEqual({ kind: 'done' });
  }
}

async function write(practice: Practice, method: string, path: string, body?: object): Promise<void> {
  const { status, text } = await practice.send(method, path, { body });
  expect([path, status < OK, text]).toEqual([path, true, status === 204 ? '' : text]);
}

/** Steps 1, 4 and 5 by Graph alone, in the product's order. */
async function closeDirectory(practice: Practice): Promise<void> {
  const { rehearsal } = practice;
  const { organization, actingAdminId, token } = rehearsal.state();
  if (organization.onPremisesSyncEnabled === true) {
    await write(practice, 'PATCH', `/beta/organization/${organization.id}`, { onPremisesSyncEnabled: false });
    rehearsal.advance(3 * DAY);
  }
  for (const { id } of rehearsal.state().users.filter((user) => user.id !== actingAdminId)) {
    await write(practice, 'DELETE', `/users/${id}`);
  }
  for (const { appId } of rehearsal.state().applications.filter((each) => each.appId !== token.appId)) {
    await write(practice, 'DELETE', `/applications(appId='${appId}')`);
  }
  const foreign = rehearsal.state().servicePrincipals.filter(
    ({ appOwnerOrganizationId: owner }) => owner !== null && owner !== organization.id && !MICROSOFT_TENANTS.includes(owner)
  );
  for (const { appId } of foreign) {
    await write(practice, 'DELETE', `/servicePrincipals(appId='${appId}')`);
  }
  await releaseDomains(practice);
  await write(practice, 'DELETE', `/applications(appId='${token.appId}')`);
}

async function releaseDomains(practice: Practice): Promise<void> {
  const { domains, federations } = practice.rehearsal.state();
  await write(practice, 'PATCH', `/domains/${domains.find((each) => each.isInitial)?.id ?? ''}`, { isDefault: true });
  for (const [name, [federation]] of Object.entries(federations)) {
    await write(practice, 'DELETE', `/domains/${name}/federationConfiguration/${federation?.id ?? ''}`);
  }
  for (const { id } of domains.filter((each) => !each.isInitial)) {
    await write(practice, 'POST', `/domains/${id}/forceDelete`, { disableUserAccounts: false });
  }
}

/** Steps 2 and 3, and whatever else no API does. */
function closePortals(practice: Practice): void {
  const { rehearsal } = practice;
  const acts: readonly PortalActId[] = [
    'payInvoices', 'reduceLicences', 'cancelSubscription', 'turnOffRecurringBilling', 'partnerCancels', 'deleteSubscription',
    'deleteSelfServiceProduct', 'removeMfaProvider', 'accessToAzureResources', 'cancelAzureSubscription', 'deleteUserFlow',
    'deleteIdentityProvider', 'deletePolicy'
  ];
  acts.forEach((id) => performAll(practice, id));
  rehearsal.advance(3 * DAY);
  performAll(practice, 'deleteAzureSubscription');
}

test.each([
  ['messy', 0],
  ['synced', 0],
  ['b2c', 0],
  ['nearlyClosed', 0],
  // 200 days of the term and 120 until it is Deleted, less the three that closing the rest took.
  ['mca', 317]
] as const)('%s can be closed; its directory is deleted %i days after the last act', async (name, days) => {
  const practice = practise(SCENARIOS[name]);
  const { rehearsal } = practice;
  await closeDirectory(practice);
  closePortals(practice);
  if (days > 0) {
    rehearsal.advance(days * DAY - 1);
    performAll(practice, 'deleteDirectory');
    expect(rehearsal.state().deletedAt).toBe('');
    rehearsal.advance(1);
  }
  expect(rehearsal.portal.entraChecks().filter((each) => each.state === 'failed')).toEqual([]);
  performAll(practice, 'deleteDirectory');
  expect(rehearsal.state().deletedAt).not.toBe('');
  expect(rehearsal.violations).toEqual([]);
});
