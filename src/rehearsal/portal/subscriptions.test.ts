import { SCENARIOS } from '../scenarios';
import type { RawSubscription, Scenario } from '../state';
import { changed, DAY, HOUR, practise, type Practice } from '../testing/practice';
import type { PortalActId } from './index';

const DONE = { kind: 'done' };
const refused = (code: string): object => ({ kind: 'refused', code });

const idOf = ({ rehearsal }: Practice, part: string): string =>
  rehearsal.state().subscriptions.find((each) => each.skuPartNumber === part)?.id ?? '';
const act = (practice: Practice, id: PortalActId, part: string) => practice.rehearsal.portal.perform(id, idOf(practice, part));
const targets = ({ rehearsal }: Practice, id: PortalActId): string[] =>
  rehearsal.portal.acts().find((each) => each.id === id)?.targets.map((each) => each.id) ?? [];

/** As Graph shows it. */
const seen = async (practice: Practice, part: string): Promise<Record<string, unknown>> =>
  (await practice.get('/directory/subscriptions')).body.value.find((each) => each.skuPartNumber === part) ?? {};

/** One subscription of one kind. */
const only = (scenario: Scenario, change: Partial<RawSubscription>): Scenario =>
  changed(scenario, ({ subscriptions: [first] }) => ({ subscriptions: first === undefined ? [] : [{ ...first, ...change }] }));

describe('under the Online Services Agreement', () => {
  test('25 licences are cancelled at once, with 90 days to go', async () => {
    const practice = practise(SCENARIOS.clean);
    expect(act(practice, 'cancelSubscription', 'SPB')).toEqual(DONE);
    expect(await seen(practice, 'SPB')).toMatchObject({ status: 'Suspended', nextLifecycleDateTime: '2027-02-18T09:00:00Z' });
    expect((await practice.get('/subscribedSkus')).body.value[0]).toMatchObject({
      capabilityStatus: 'Suspended',
      prepaidUnits: { enabled: 0, suspended: 12 }
    });
    practice.rehearsal.advance(90 * DAY);
    expect(await seen(practice, 'SPB')).toMatchObject({ status: 'Deleted', nextLifecycleDateTime: null });
  });

  test('26 licences have to be reduced first', () => {
    const practice = practise(only(SCENARIOS.clean, { totalLicenses: 26 }));
    expect(act(practice, 'cancelSubscription', 'SPB')).toEqual(refused('reduceLicencesFirst'));
    expect(practice.rehearsal.state().subscriptions[0]?.status).toBe('Enabled');
    expect(act(practice, 'reduceLicences', 'SPB')).toEqual(DONE);
    expect(practice.rehearsal.state().subscriptions[0]?.totalLicenses).toBe(25);
    expect(targets(practice, 'reduceLicences')).toEqual([]);
    expect(act(practice, 'cancelSubscription', 'SPB')).toEqual(DONE);
  });

  test('a trial is cancelled whatever its size', () => {
    const practice = practise();
    expect(act(practice, 'cancelSubscription', 'AAD_PREMIUM_P2')).toEqual(DONE);
  });

  test('cancelled and deleted it is Deleted after 72 hours, not before', async () => {
    const practice = practise(SCENARIOS.clean);
    act(practice, 'cancelSubscription', 'SPB');
    practice.rehearsal.advance(DAY);
    expect(act(practice, 'deleteSubscription', 'SPB')).toEqual(DONE);
    expect(await seen(practice, 'SPB')).toMatchObject({ status: 'Suspended', nextLifecycleDateTime: '2026-11-24T09:00:00Z' });
    practice.rehearsal.advance(72 * HOUR - 1);
    expect(await seen(practice, 'SPB')).toMatchObject({ status: 'Suspended' });
    practice.rehearsal.advance(1);
    expect(await seen(practice, 'SPB')).toMatchObject({ status: 'Deleted', nextLifecycleDateTime: null });
    expect(targets(practice, 'reactivateSubscription')).toEqual([]);
  });

  test('its own clock goes on when that is quicker', async () => {
    const practice = practise(SCENARIOS.nearlyClosed);
    expect(act(practice, 'deleteSubscription', 'SPB')).toEqual(DONE);
    practice.rehearsal.advance(2 * DAY);
    expect(await seen(practice, 'SPB')).toMatchObject({ status: 'Deleted' });
  });

  test('what the clock disabled is deleted as what somebody cancelled', async () => {
    const practice = practise(changed(SCENARIOS.clean, () => ({ recurringBilling: {} })));
    practice.rehearsal.advance(160 * DAY);
    expect(await seen(practice, 'SPB')).toMatchObject({ status: 'Suspended' });
    expect(act(practice, 'deleteSubscription', 'SPB')).toEqual(DONE);
    practice.rehearsal.advance(72 * HOUR - 1);
    expect(await seen(practice, 'SPB')).toMatchObject({ status: 'Suspended' });
    practice.rehearsal.advance(1);
    expect(await seen(practice, 'SPB')).toMatchObject({ status: 'Deleted' });
  });

  test('it comes back when it is reactivated in time', async () => {
    const practice = practise(SCENARIOS.clean);
    act(practice, 'cancelSubscription', 'SPB');
    act(practice, 'deleteSubscription', 'SPB');
    practice.rehearsal.advance(2 * DAY);
    expect(act(practice, 'reactivateSubscription', 'SPB')).toEqual(DONE);
    practice.rehearsal.advance(30 * DAY);
    expect(await seen(practice, 'SPB')).toMatchObject({ status: 'Enabled', nextLifecycleDateTime: '2027-11-22T09:00:00Z' });
  });

  test('what is active is not there to be deleted', () => {
    expect(act(practise(SCENARIOS.clean), 'deleteSubscription', 'SPB')).toEqual(refused('notFound'));
  });

  test('a snapshot in the 72 hours runs out at the same moment', () => {
    const practice = practise(SCENARIOS.clean);
    act(practice, 'cancelSubscription', 'SPB');
    act(practice, 'deleteSubscription', 'SPB');
    const copy = practise(() => JSON.parse(JSON.stringify(practice.rehearsal.state())) as ReturnType<Scenario>);
    copy.rehearsal.advance(72 * HOUR);
    expect(copy.rehearsal.state().subscriptions[0]?.status).toBe('Deleted');
  });
});

describe('under the Customer Agreement', () => {
  test('outside its first days only recurring billing can be turned off', () => {
    const practice = practise(SCENARIOS.mca);
    expect(act(practice, 'cancelSubscription', 'SPE_E5')).toEqual(refused('onlyRecurringBilling'));
    expect(act(practice, 'reduceLicences', 'SPE_E5')).toEqual(refused('onlyRecurringBilling'));
    expect(act(practice, 'turnOffRecurringBilling', 'SPE_E5')).toEqual(DONE);
    expect(act(practice, 'turnOffRecurringBilling', 'SPE_E5')).toEqual(refused('alreadyOff'));
  });

  test('the term runs out: expired, disabled, deleted', async () => {
    const practice = practise(SCENARIOS.mca);
    act(practice, 'turnOffRecurringBilling', 'SPE_E5');
    const statuses: unknown[] = [];
    for (const days of [199, 1, 30, 89, 1]) {
      practice.rehearsal.advance(days * DAY);
      statuses.push((await seen(practice, 'SPE_E5')).status);
      if (statuses.length === 3) {
        expect(act(practice, 'deleteSubscription', 'SPE_E5')).toEqual(refused('deletedAtTermEnd'));
      }
    }
    expect(statuses).toEqual(['Enabled', 'Warning', 'Suspended', 'Suspended', 'Deleted']);
  });

  test('left alone it renews', async () => {
    const practice = practise(SCENARIOS.mca);
    practice.rehearsal.advance(201 * DAY);
    expect(await seen(practice, 'SPE_E5')).toMatchObject({ status: 'Enabled' });
  });

  test.each([
    ['six days after it was bought', 6, 300, 'done'],
    ['seven days after it was bought', 7, 358, 'refused'],
    ['six days after its renewal', 700, 359, 'done'],
    ['seven days after its renewal', 700, 358, 'refused']
  ])('%s: %s', (_, boughtDaysAgo, nextInDays, kind) => {
    const now = Date.UTC(2026, 10, 20, 9);
    const practice = practise(
      only(SCENARIOS.mca, {
        totalLicenses: 5,
        createdDateTime: new Date(now - boughtDaysAgo * DAY).toISOString(),
        nextLifecycleDateTime: new Date(now + nextInDays * DAY).toISOString()
      })
    );
    expect(act(practice, 'cancelSubscription', 'SPE_E5').kind).toBe(kind);
  });
});

describe('through a partner', () => {
  const PART = 'Microsoft_Teams_Rooms_Pro';

  test.each(['cancelSubscription', 'turnOffRecurringBilling', 'reactivateSubscription', 'deleteSubscription', 'reduceLicences'] as const)(
    '%s is refused',
    (id) => {
      const status = id === 'reactivateSubscription' || id === 'deleteSubscription' ? 'Suspended' : 'Enabled';
      const practice = practise(only(SCENARIOS.mca, { ownerTenantId: 'partner', status, totalLicenses: 30 }));
      expect(act(practice, id, 'SPE_E5')).toEqual(refused('partnerOnly'));
    }
  );

  test('the partner cancels, and it is gone after 72 hours', async () => {
    const practice = practise();
    expect(targets(practice, 'partnerCancels')).toEqual([idOf(practice, PART)]);
    expect(act(practice, 'partnerCancels', PART)).toEqual(DONE);
    expect(await seen(practice, PART)).toMatchObject({ status: 'Suspended' });
    practice.rehearsal.advance(72 * HOUR);
    expect(await seen(practice, PART)).toMatchObject({ status: 'Deleted' });
  });
});

describe('a self-service product', () => {
  const skuIdOf = ({ rehearsal }: Practice, part: string): string =>
    rehearsal.state().subscribedSkus.find((each) => each.skuPartNumber === part)?.skuId ?? '';

  test.each(['POWER_BI_STANDARD', 'RIGHTSMANAGEMENT_ADHOC'])('%s goes at once, with its pool', async (part) => {
    const practice = practise();
    expect(practice.rehearsal.portal.perform('deleteSelfServiceProduct', skuIdOf(practice, part))).toEqual(DONE);
    expect(practice.rehearsal.state().subscriptions.filter((each) => each.skuPartNumber === part && each.status !== 'Deleted')).toEqual([]);
    expect((await practice.get('/subscribedSkus')).text).not.toContain(part);
    expect(targets(practice, 'deleteSelfServiceProduct')).not.toContain(skuIdOf(practice, part));
  });

  test('is not cancelled like one that was bought', () => {
    expect(act(practise(), 'cancelSubscription', 'POWER_BI_STANDARD')).toEqual(refused('notFound'));
  });
});
