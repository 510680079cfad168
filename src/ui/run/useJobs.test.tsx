import * as React from 'react';
import { act, screen, waitFor } from '@testing-library/react';
import { resultOf } from '../../ports/work';
import { aUser, closedTenant, factsWith, wholeOf } from '../../facts/testing';
import { confirmationOf } from '../../run/plan/confirmation';
import { createPlan, type Plan } from '../../run/plan/plan';
import { memoryJournals } from '../../run/testing/memoryJournals';
import { AT } from '../../run/testing/samples';
import { NO_CHOICE } from '../../steps/choiceStore';
import { planTask } from '../../steps/planTask';
import type { TaskOrder } from '../../steps/taskId';
import { TaskWork } from '../tasks/TaskWork';
import { renderScreen } from '../testing/renderScreen';
import { provideWebCrypto } from '../testing/webCrypto';
import { useJobs, type Jobs } from './useJobs';

provideWebCrypto();

const { users, records, session } = closedTenant();
const inventory = { kind: 'exported', at: AT, by: 'Adele Vance', counts: { users: 3, groups: 0, applications: 1, servicePrincipals: 2, domains: 1 }, unread: [], fingerprint: 'f'.repeat(64) } as const;
const facts = factsWith({
  session: { ...session, token: { kind: 'opaque' } },
  users: wholeOf([...users.items, aUser({ id: 'anna', displayName: 'Anna' }), aUser({ id: 'bert', displayName: 'Bert' })]),
  records: { ...records, inventory }
});
const ORDER: TaskOrder = { task: 'deleteUsers', choice: NO_CHOICE };
const KEEP_ANNA = { keptAdminId: '', rules: [{ kind: 'exact', value: 'anna' }] };

async function planned(): Promise<Plan> {
  const draft = resultOf(planTask(ORDER, facts));
  const made = draft.kind === 'drafted' ? await createPlan('deleteUsers', draft, AT) : draft;
  if (made.kind !== 'planned') {
    throw new Error(JSON.stringify(made));
  }
  return made.plan;
}

/** The jobs of a page whose browser holds `saved` as who is to stay. */
function jobsWith(saved: unknown) {
  const held: { jobs?: Jobs } = {};
  const journals = memoryJournals();
  const Probe: React.FC = () => {
    held.jobs = useJobs();
    return <></>;
  };
  renderScreen(
    <>
      <Probe />
      <TaskWork order={ORDER} />
    </>,
    { facts, journals, given: { settings: { load: () => Promise.resolve(saved), save: () => Promise.resolve() } } }
  );
  return { jobs: held.jobs as Jobs, journals };
}

describe('carrying a plan out', () => {
  it('holds it against the rules as they are saved by now: whom one keeps since is named, and nothing is sent', async () => {
    const plan = await planned();
    const { jobs, journals } = jobsWith(KEEP_ANNA);
    await act(async () => jobs.carryOut(plan, ORDER, confirmationOf(plan), 'deleteUsers'));
    expect(await screen.findByRole('heading', { name: 'Nothing was changed' })).toBeTruthy();
    expect(screen.getByText('Protected since: 1 user').parentElement?.textContent).toContain('Anna');
    expect(journals.kept.size).toBe(0);
  });

  it('does not begin when the saved rules cannot be read', async () => {
    const plan = await planned();
    const { jobs } = jobsWith('garbage');
    await act(async () => jobs.carryOut(plan, ORDER, confirmationOf(plan), 'deleteUsers'));
    expect(await screen.findByRole('heading', { name: 'Nothing was changed' })).toBeTruthy();
    expect(screen.getByText('Not readable: what was recorded for this tenant.')).toBeTruthy();
  });

  it('gets as far as the call layer when nothing has changed', async () => {
    const plan = await planned();
    const { jobs } = jobsWith(undefined);
    await act(async () => jobs.carryOut(plan, ORDER, confirmationOf(plan), 'deleteUsers'));
    expect(await screen.findByText(/Graph did not say who you are/)).toBeTruthy();
  });
});

it('a run that cannot go on does not say that nothing was changed: an earlier sitting may have changed much', async () => {
  const plan = await planned();
  const { jobs } = jobsWith(undefined);
  await act(async () => jobs.continueFrom(plan, 'deleteUsers'));
  expect(await screen.findByRole('heading', { name: 'Nothing more was changed' })).toBeTruthy();
  await act(async () => screen.getByRole('button', { name: 'Back' }).click());
  await waitFor(() => expect(screen.queryByRole('heading', { name: 'Nothing more was changed' })).toBeNull());
});
