import { SCENARIOS } from '../scenarios';
import { changed, DAY, practise, type Practice } from '../testing/practice';
import { PORTAL_ACT_IDS, type PortalActId } from './index';

const DONE = { kind: 'done' };
const refused = (code: string): object => ({ kind: 'refused', code });

const targets = ({ rehearsal }: Practice, id: PortalActId): readonly { id: string; name: string; refuses: string }[] =>
  rehearsal.portal.acts().find((each) => each.id === id)?.targets ?? [];
const first = (practice: Practice, id: PortalActId): string => targets(practice, id)[0]?.id ?? '';
const perform = (practice: Practice, id: PortalActId) => practice.rehearsal.portal.perform(id, first(practice, id));
const leftOf = ({ rehearsal }: Practice, id: string): number | undefined =>
  rehearsal.portal.entraChecks().find((each) => each.id === id)?.left;

test('every act has an id of its own', () => {
  expect(new Set(PORTAL_ACT_IDS).size).toBe(PORTAL_ACT_IDS.length);
});

test.each(PORTAL_ACT_IDS)('%s finds nothing where there is nothing', (id) => {
  const practice = practise();
  const before = JSON.stringify(practice.rehearsal.state());
  expect(practice.rehearsal.portal.perform(id, 'nothing')).toEqual(refused('notFound'));
  expect(JSON.stringify(practice.rehearsal.state())).toBe(before);
});

test.each(PORTAL_ACT_IDS)('%s does what it offers, or says why not beforehand', (id) => {
  for (const scenario of [SCENARIOS.messy, SCENARIOS.synced, SCENARIOS.b2c, SCENARIOS.mca, SCENARIOS.nearlyClosed]) {
    for (const target of targets(practise(scenario), id).slice(0, 3)) {
      const practice = practise(scenario);
      const outcome = practice.rehearsal.portal.perform(id, target.id);
      expect(outcome).toEqual(target.refuses === 'none' ? DONE : refused(target.refuses));
    }
  }
});

test.each([
  ['payInvoices', 'invoices', SCENARIOS.messy],
  ['removeMfaProvider', 'mfaProviders', SCENARIOS.messy],
  ['accessToAzureResources', 'azureAccess', SCENARIOS.messy],
  ['deleteIdentityProvider', 'identityProviders', SCENARIOS.messy],
  ['deleteUserFlow', 'userFlows', SCENARIOS.messy],
  ['deleteUserFlow', 'userFlows', SCENARIOS.b2c],
  ['deletePolicy', 'policies', SCENARIOS.b2c],
  ['deleteOnPremisesUser', 'users', SCENARIOS.synced],
  ['deleteAppRegistration', 'applications', SCENARIOS.b2c]
] as const)('%s leaves one less of %s', (id, check, scenario) => {
  const practice = practise(scenario);
  const [before, offered] = [leftOf(practice, check) ?? 0, targets(practice, id).length];
  expect(perform(practice, id)).toEqual(DONE);
  expect(leftOf(practice, check)).toBe(before - 1);
  expect(targets(practice, id)).toHaveLength(offered - 1);
});

test('the provider that comes with every tenant is not offered', () => {
  expect(targets(practise(), 'deleteIdentityProvider').map((each) => each.name)).toEqual(['Google']);
});

describe('a subscription of Azure', () => {
  test('is cancelled, and three days later deleted', () => {
    const practice = practise();
    expect(perform(practice, 'deleteAzureSubscription')).toEqual(refused('cancelFirst'));
    expect(perform(practice, 'cancelAzureSubscription')).toEqual(DONE);
    expect(targets(practice, 'cancelAzureSubscription')).toEqual([]);
    practice.rehearsal.advance(3 * DAY - 1);
    expect(perform(practice, 'deleteAzureSubscription')).toEqual(refused('tooEarly'));
    practice.rehearsal.advance(1);
    expect(leftOf(practice, 'azureSubscriptions')).toBe(1);
    expect(perform(practice, 'deleteAzureSubscription')).toEqual(DONE);
    expect(leftOf(practice, 'azureSubscriptions')).toBe(0);
  });

  test('goes by itself 90 days after it was cancelled', () => {
    const practice = practise();
    perform(practice, 'cancelAzureSubscription');
    practice.rehearsal.advance(90 * DAY - 1);
    expect(practice.rehearsal.state().azureSubscriptions).toHaveLength(1);
    practice.rehearsal.advance(1);
    expect(practice.rehearsal.state().azureSubscriptions).toEqual([]);
    expect(targets(practice, 'deleteAzureSubscription')).toEqual([]);
  });
});

test('a managed identity goes with its resource', async () => {
  const practice = practise();
  const id = first(practice, 'deleteManagedIdentitySource');
  expect((await practice.get(`/servicePrincipals/${id}`)).status).toBe(200);
  expect(perform(practice, 'deleteManagedIdentitySource')).toEqual(DONE);
  expect((await practice.get(`/servicePrincipals/${id}`)).status).toBe(404);
});

describe('synchronization', () => {
  test('is switched off by PowerShell where Graph refuses, once', async () => {
    const practice = practise(changed(SCENARIOS.synced, () => ({ syncOffAnswer: 'readOnly' })));
    expect(perform(practice, 'turnSyncOff')).toEqual(DONE);
    expect(targets(practice, 'turnSyncOff')).toEqual([]);
    practice.rehearsal.advance(2 * DAY);
    expect((await practice.get('/organization')).body.value[0]?.onPremisesSyncEnabled).toBe(false);
    expect(targets(practice, 'deleteOnPremisesUser')).toEqual([]);
  });

  test('deletes here what is deleted on the premises, to be restored for 30 days', async () => {
    const practice = practise(SCENARIOS.synced);
    const id = first(practice, 'deleteOnPremisesUser');
    expect(perform(practice, 'deleteOnPremisesUser')).toEqual(DONE);
    expect((await practice.get(`/users/${id}`)).status).toBe(404);
    expect((await practice.get(`/directory/deletedItems/${id}`)).status).toBe(200);
  });
});

test('the acting admin gets a sign-in name on the initial domain', async () => {
  const practice = practise(
    changed(SCENARIOS.messy, ({ users: [admin, ...others] }) => ({
      users: admin === undefined ? others : [{ ...admin, userPrincipalName: 'adele.vance@contoso-moebelhaus.de' }, ...others]
    }))
  );
  expect(targets(practise(), 'changeSignInName')).toEqual([]);
  expect(perform(practice, 'changeSignInName')).toEqual(DONE);
  expect((await practice.get('/me')).body.userPrincipalName).toBe('adele.vance@contosomoebelhaus.onmicrosoft.com');
});

test('our own app registration deleted in a portal ends our tokens, as in Entra', async () => {
  const practice = practise(SCENARIOS.nearlyClosed);
  expect(perform(practice, 'deleteAppRegistration')).toEqual(DONE);
  expect((await practice.get('/me')).status).toBe(401);
  expect(practice.rehearsal.violations).toEqual([]);
});

describe('deleting the directory', () => {
  const ready = (): Practice =>
    practise(changed(SCENARIOS.nearlyClosed, () => ({ applications: [], subscriptions: [], subscribedSkus: [], azureAccess: 'on' })));

  test('is refused as long as a check fails', () => {
    const practice = practise(SCENARIOS.nearlyClosed);
    expect(perform(practice, 'deleteDirectory')).toEqual(refused('checksFailed'));
    expect(practice.rehearsal.state().deletedAt).toBe('');
  });

  test('ends everything: Graph answers nobody, portals offer nothing', async () => {
    const practice = ready();
    expect(perform(practice, 'deleteDirectory')).toEqual(DONE);
    expect(practice.rehearsal.state().deletedAt).toBe('2026-11-20T09:00:00Z');
    const reply = await practice.get('/organization');
    expect([reply.status, reply.body.error.code]).toEqual([401, 'InvalidAuthenticationToken']);
    expect(practice.rehearsal.portal.acts().every((each) => each.targets.length === 0)).toBe(true);
    const { id } = practice.rehearsal.tenant.settings.organization;
    expect(practice.rehearsal.portal.perform('deleteDirectory', id)).toEqual(refused('directoryDeleted'));
  });

  test('a reset brings another tenant to life', async () => {
    const practice = ready();
    perform(practice, 'deleteDirectory');
    practice.rehearsal.reset();
    expect((await practice.get('/organization')).status).toBe(200);
    expect(targets(practice, 'deleteDirectory')).toHaveLength(1);
  });
});
