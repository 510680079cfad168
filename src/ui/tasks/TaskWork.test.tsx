import * as React from 'react';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { Facts } from '../../facts';
import { aUser, closedTenant, factsWith, IDS, wholeOf } from '../../facts/testing';
import { createLedger } from '../../run/ledger/ledger';
import type { Plan } from '../../run/plan/plan';
import type { Run } from '../../run/runEvent';
import { JOURNAL_SCHEMA } from '../../run/journal/journal';
import type { RunEnd } from '../../run/runEnd';
import { ACCEPTED, aPlan, anItem, AT, outcome } from '../../run/testing/samples';
import { memoryJournals } from '../../run/testing/memoryJournals';
import type { DeleteUsersChoice } from '../../steps/deleteUsers';
import type { TaskOrder } from '../../steps/taskId';
import { NO_CHOICE } from '../../steps/choiceStore';
import OpenRunBand from '../run/OpenRunBand';
import { useRun, type RunDesk } from '../run/RunContext';
import { axeFinds } from '../testing/axe';
import { renderScreen, type ScreenOptions } from '../testing/renderScreen';
import { provideWebCrypto } from '../testing/webCrypto';
import { TaskWork, type TaskWorkProps } from './TaskWork';

const DELETE: TaskOrder = { task: 'deleteUsers', choice: NO_CHOICE };
provideWebCrypto();

const { users, records, session: known } = closedTenant();
/** Graph decides on scopes that nobody can read. */
const session = { ...known, token: { kind: 'opaque' } } as const;
const three = wholeOf([...users.items, aUser({ id: 'b', displayName: 'Bert' }), aUser({ id: 'c', displayName: 'Carla', type: 'guest' })]);
const exported = { ...records, inventory: { kind: 'exported', at: '2026-11-19T08:00:00Z', by: 'Adele Vance', counts: { users: 3, groups: 0, applications: 1, servicePrincipals: 2, domains: 1 }, unread: [], fingerprint: 'f'.repeat(64) } } as const;
const toDelete = factsWith({ session, users: three, records: exported });
/** No inventory, so that P07 locks what deletes. */
const unlisted = factsWith({ session, users: three, records: { ...records, inventory: { kind: 'none' } } });

function show(options: Partial<ScreenOptions> & Partial<TaskWorkProps> = {}) {
  const { order = DELETE, disabledBecause, ...rest } = options;
  const held: { desk?: RunDesk } = {};
  const Probe: React.FC = () => {
    held.desk = useRun();
    return <></>;
  };
  const rendered = renderScreen(
    <>
      <Probe />
      <OpenRunBand />
      <TaskWork order={order} disabledBecause={disabledBecause}>
        <p>before the plan</p>
      </TaskWork>
    </>,
    { facts: toDelete, ...rest }
  );
  return { ...rendered, desk: () => held.desk as RunDesk };
}

const button = () => screen.getByRole('button', { name: /^Review plan: / });
const described = () => document.getElementById(button().getAttribute('aria-describedby') ?? '')?.textContent;
const review = (): void => {
  fireEvent.click(button());
};

/** As on the page: rules beside the work, and a press that adds one. */
function showWithRules(options: Partial<ScreenOptions> = {}) {
  const Choosing: React.FC = () => {
    const [choice, choose] = React.useState<DeleteUsersChoice>(NO_CHOICE);
    return (
      <>
        <button onClick={() => choose({ keptAdminId: '', rules: [{ kind: 'exact', value: 'b' }] })}>keep Bert</button>
        <button onClick={() => choose((before) => ({ ...before, rules: [...before.rules] }))}>the same again</button>
        <TaskWork order={{ task: 'deleteUsers', choice }} />
      </>
    );
  };
  return renderScreen(<Choosing />, { facts: toDelete, ...options });
}

const press = (name: string | RegExp): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};

/** A run that never ends by itself. */
const running = (plan: Plan) => (): Run =>
  (async function* () {
    yield { kind: 'began', at: 1, counts: createLedger(plan).counts() } as const;
    return new Promise<never>(() => undefined);
  })();

describe('planning a task', () => {
  it('reads afresh what the plan stands on, and shows exactly what would be done', async () => {
    const { asked } = show();
    review();
    expect(await screen.findByRole('heading', { name: 'Review: Delete 2 users' })).toBeTruthy();
    expect(asked[0]).toContain('users');
    expect(asked[0]).toContain('records');
    expect(screen.getByText('Bert')).toBeTruthy();
    expect(screen.getByText(/can be restored until 20 December 2026.*in Microsoft Entra under Users, Deleted users/)).toBeTruthy();
    // The choice makes room, and comes back.
    expect(screen.queryByText('before the plan')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(screen.getByText('before the plan')).toBeTruthy();
  });

  it('plans from the fresh read, not from what was on the screen', async () => {
    show({ afterReading: factsWith({ session, users: wholeOf([...users.items, aUser({ id: 'b' })]), records: { ...exported, inventory: { ...exported.inventory, counts: { ...exported.inventory.counts, users: 2 } } } }) });
    review();
    expect(await screen.findByRole('heading', { name: 'Review: Delete 1 user' })).toBeTruthy();
  });

  it('says that there is nothing to do, and when that was read', async () => {
    show({ facts: factsWith({ session }), order: { task: 'turnOffSync', choice: 'none' } });
    review();
    expect((await screen.findByText(/^There is nothing to do/)).textContent).toContain('20 Nov 2026');
  });

  it('cannot be begun while it is locked, and says why with the way to what opens it', () => {
    const { asked } = show({ facts: unlisted });
    expect(screen.getByRole('link', { name: /^P07 / }).getAttribute('href')).toContain('checks/P07');
    expect([button().getAttribute('aria-disabled'), described()]).toEqual(['true', expect.stringContaining('P07')]);
    review();
    expect(asked).toEqual([]);
  });

  it('is locked by what only the fresh read shows', async () => {
    show({ afterReading: unlisted });
    expect(button().getAttribute('aria-disabled')).not.toBe('true');
    review();
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByRole('link', { name: /^P07 / })).toBeTruthy();
    expect(screen.queryByRole('heading', { name: /^Review/ })).toBeNull();
    expect([screen.getAllByRole('link', { name: /^P07 / }).length, described()]).toEqual([1, alert.textContent]);
  });

  it('names every other obstacle', async () => {
    const me: Facts['me'] = { ...factsWith().me, value: { ...closedTenant().me, source: 'synced' } } as Facts['me'];
    show({ facts: factsWith({ session, users: three, records: exported, me }) });
    review();
    expect((await screen.findByRole('alert')).textContent).toContain('synced from on-premises');
  });

  it('cannot be begun for the reason that the page gives', () => {
    const { asked } = show({ disabledBecause: 'Choose a domain first.' });
    expect(button().getAttribute('aria-disabled')).toBe('true');
    review();
    expect([asked, screen.getByText('Choose a domain first.').textContent]).toEqual([[], 'Choose a domain first.']);
  });

  it('is not offered on a page for watching', () => {
    show({ access: 'watching' });
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByText(/You are watching/)).toBeTruthy();
  });
});

describe('a choice that changes after Review plan was pressed', () => {
  const putAway = 'The choice has changed, so the plan was put away. Review it again.';

  it('drops what is being read for the old one, and says so', async () => {
    showWithRules();
    review();
    press('keep Bert');
    expect(await screen.findByText(putAway)).toBeTruthy();
    review();
    expect(await screen.findByRole('heading', { name: 'Review: Delete 1 user' })).toBeTruthy();
    expect(screen.queryByText('Bert')).toBeNull();
  });

  it('puts away the plan that is under review', async () => {
    showWithRules();
    review();
    await screen.findByRole('heading', { name: 'Review: Delete 2 users' });
    press('the same again');
    expect(screen.getByRole('heading', { name: 'Review: Delete 2 users' })).toBeTruthy();
    press('keep Bert');
    expect(screen.queryByRole('heading', { name: /^Review/ })).toBeNull();
    expect(screen.getByText(putAway)).toBeTruthy();
  });

  it('plans with a rule that another tab has saved', async () => {
    const saved = { keptAdminId: '', rules: [{ kind: 'exact', value: 'b' }] };
    showWithRules({ given: { settings: { load: () => Promise.resolve(saved), save: () => Promise.resolve() } } });
    review();
    expect(await screen.findByRole('heading', { name: 'Review: Delete 1 user' })).toBeTruthy();
    expect(screen.queryByText('Bert')).toBeNull();
  });

  it('plans nothing while the saved rules cannot be read', async () => {
    showWithRules({ given: { settings: { load: () => Promise.resolve('garbage'), save: () => Promise.resolve() } } });
    review();
    expect((await screen.findByRole('alert')).textContent).toContain('Not readable: what was recorded for this tenant');
  });
});

it('says that planning broke off, and can be asked again', async () => {
  show();
  const broken = jest.spyOn(TextEncoder.prototype, 'encode').mockImplementation(() => {
    throw new Error('out of memory');
  });
  review();
  expect((await screen.findByRole('alert')).textContent).toBe('Planning broke off unexpectedly. Nothing was changed. Try again, or reload the page.');
  broken.mockRestore();
  review();
  expect(await screen.findByRole('heading', { name: 'Review: Delete 2 users' })).toBeTruthy();
});

describe('one run at a time', () => {
  it('names the task that runs, leads to it, and plans nothing else', async () => {
    const { desk, asked, address } = show({ order: { task: 'disableMfa', choice: 'none' } });
    const plan = await aPlan();
    await act(async () => desk().start(plan, running(plan)));
    expect(screen.getByText('Only one at a time. Now: Deleting users.')).toBeTruthy();
    review();
    expect(asked).toEqual([]);
    fireEvent.click(screen.getByRole('link', { name: 'Show it' }));
    expect(address()).toBe('steps/users');
  });

  it('takes a plan out of sight while another task runs, so that nobody confirms into nothing', async () => {
    const { desk } = show();
    review();
    await screen.findByRole('heading', { name: /^Review/ });
    const other = { ...(await aPlan()), task: 'blockSignIn' } as const;
    await act(async () => desk().start(other, running(other)));
    expect(screen.queryByRole('heading', { name: /^Review/ })).toBeNull();
    expect(screen.getByText('Only one at a time. Now: Blocking sign-in.')).toBeTruthy();
  });

  it('shows its own run in its place', async () => {
    const { desk } = show();
    const plan = await aPlan();
    await act(async () => desk().start(plan, running(plan)));
    expect(screen.getByRole('heading', { name: 'Deleting users' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Stop' })).toBeTruthy();
    expect(screen.queryByText('before the plan')).toBeNull();
  });

  it('waits for a run that an earlier visit left, and names it', async () => {
    const plan = await aPlan({ tenantId: IDS.tenant, items: [anItem({ id: 'b' })] });
    const journals = memoryJournals();
    const approval = { fingerprint: plan.fingerprint, typed: { domain: plan.initialDomain, count: '1' }, by: plan.createdBy, at: AT };
    const header = { runId: plan.fingerprint, schema: JOURNAL_SCHEMA, task: plan.task, tenantId: plan.tenantId, initialDomain: plan.initialDomain, planned: 1, approval, openedAt: AT };
    await journals.create(header, [JSON.stringify(plan)]);
    const { asked } = show({ journals, order: { task: 'disableMfa', choice: 'none' } });
    expect(await screen.findByText('An earlier run is not finished: Delete users. Continue or close it first.')).toBeTruthy();
    review();
    expect(asked).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Close it without continuing' }));
    await waitFor(() => expect(screen.queryByText(/An earlier run/)).toBeNull());
    expect(journals.records(plan.fingerprint).map(({ kind }) => kind)).toEqual(['closed']);
  });
});

describe('after a run', () => {
  const DAY = 86_400_000;
  const ended = async (end: RunEnd, plan: Plan, options: Parameters<typeof show>[0], done: 'nothing' | 'everything' = 'nothing') => {
    const shown = show(options);
    const ledger = createLedger(plan);
    if (done === 'everything') {
      const ids = plan.items.map(({ id }) => id);
      ledger.apply({ kind: 'intent', at: AT, batch: 1, ids });
      ledger.apply(outcome(1, Object.fromEntries(ids.map((id) => [id, ACCEPTED]))));
    }
    await act(async () =>
      shown.desk().start(plan, () =>
        (async function* () {
          yield { kind: 'ended', at: Date.parse(AT) + 10 * DAY, end, counts: ledger.counts() } as const;
          return { kind: 'ended', end, ledger } as const;
        })()
      )
    );
    return shown;
  };

  it('reads again what it may have changed, also what the other checks of its step look at', async () => {
    const { asked } = await ended({ kind: 'complete' }, await aPlan(), {});
    await waitFor(() => expect(asked).toHaveLength(1));
    expect(asked[0]).toContain('deletedUsers');
    expect(screen.getByRole('heading', { name: /^Done. Every user of the plan is confirmed/ })).toBeTruthy();
  });

  it('keeps who asked for directory synchronization to be turned off, and when', async () => {
    const plan = { ...(await aPlan({ items: [anItem({ id: IDS.tenant, kind: 'organization' })] })), task: 'turnOffSync' } as const;
    const { saved } = await ended({ kind: 'accepted' }, plan, { order: { task: 'turnOffSync', choice: 'none' } });
    await waitFor(() => expect(saved[0]?.syncOff).toEqual({ kind: 'asked', way: 'graph', by: 'Adele Vance', at: '2026-11-30T12:00:00.000Z' }));
    expect(screen.getByRole('heading', { name: /^Accepted. It takes up to 72 hours/ })).toBeTruthy();
  });

  it('promises a restore from the day of the plan: the first may have been deleted then', async () => {
    await ended({ kind: 'complete' }, await aPlan(), {}, 'everything');
    expect(screen.getByText(/can be restored until 20 December 2026/)).toBeTruthy();
  });

  it('answers an undo that finds nothing to give back, beside the results, and keeps the focus', async () => {
    const facts = factsWith({ session, users: three, records: exported, deletedUsers: wholeOf([]) });
    await ended({ kind: 'complete' }, await aPlan(), { facts }, 'everything');
    const undo = screen.getByRole('button', { name: 'Restore 2 users' });
    undo.focus();
    fireEvent.click(undo);
    expect(document.activeElement).toBe(undo);
    expect(await screen.findByText(/^There is nothing to do/)).toBeTruthy();
    expect(screen.getByRole('heading', { name: /^Done/ })).toBeTruthy();
  });

  it('does not continue while an undo is being planned', async () => {
    const settings = { load: () => Promise.resolve(undefined), save: () => Promise.resolve() };
    const { desk } = await ended({ kind: 'stopped' }, await aPlan(), { given: { settings } }, 'everything');
    fireEvent.click(screen.getByRole('button', { name: 'Restore 2 users' }));
    const again = screen.getByRole('button', { name: 'Continue the run' });
    expect(again.getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(again);
    expect(desk().view.kind).toBe('ended');
  });

  it('puts a plan away that was made before its own run went on, so that the results are seen', async () => {
    const plan = await aPlan();
    const { desk } = show();
    review();
    await screen.findByRole('heading', { name: /^Review/ });
    const ledger = createLedger(plan);
    await act(async () =>
      desk().start(plan, () =>
        (async function* () {
          yield { kind: 'began', at: Date.parse(AT), counts: ledger.counts() } as const;
          return { kind: 'ended', end: { kind: 'stopped' }, ledger } as const;
        })()
      )
    );
    expect(screen.getByRole('heading', { name: /^Stopped/ })).toBeTruthy();
  });

  it('tells who keeps the journal of a run that is over what is in it, and who may continue one that it can be', async () => {
    const { createObjectURL } = URL;
    URL.createObjectURL = () => 'blob:';
    URL.revokeObjectURL = () => undefined;
    const save = async (end: RunEnd, words: RegExp): Promise<void> => {
      const plan = await aPlan({ tenantId: IDS.tenant });
      const journals = memoryJournals();
      const approval = { fingerprint: plan.fingerprint, typed: { domain: plan.initialDomain, count: '2' }, by: plan.createdBy, at: AT };
      await journals.create({ runId: plan.fingerprint, schema: JOURNAL_SCHEMA, task: plan.task, tenantId: plan.tenantId, initialDomain: plan.initialDomain, planned: 2, approval, openedAt: AT }, [JSON.stringify(plan)]);
      const { unmount } = await ended(end, plan, { journals });
      press('Export the journal');
      expect(await screen.findByText(words)).toBeTruthy();
      unmount();
    };
    await save({ kind: 'complete' }, /^The file was handed to the browser. It says what was sent and what came of it.$/);
    await save({ kind: 'stopped' }, /With it the run can be continued in another browser/);
    URL.createObjectURL = createObjectURL;
  });
});

it('has no axe violation at review and results', async () => {
  show();
  review();
  await screen.findByRole('heading', { name: /^Review/ });
  expect(await axeFinds(document.body)).toEqual([]);
});
