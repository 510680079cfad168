import * as React from 'react';
import { act, screen, waitFor } from '@testing-library/react';
import { factsWith } from '../../facts/testing';
import { createLedger } from '../../run/ledger/ledger';
import type { Plan } from '../../run/plan/plan';
import type { Run, RunEvent, RunOutcome } from '../../run/runEvent';
import { aPlan, anItem, AT } from '../../run/testing/samples';
import { TUNING } from '../../run/tuning';
import { NOW_MS } from '../testing/fakeServices';
import { renderScreen } from '../testing/renderScreen';
import { provideWebCrypto } from '../testing/webCrypto';
import { useRun, type RunDesk } from './RunContext';

provideWebCrypto();

const HOUR = 3_600_000;
const failure = { code: 'network', status: 0, graphCode: '', requestId: 'r' } as const;
const OFFLINE = { kind: 'paused', at: AT, why: { kind: 'offline', failure }, again: [] } as const;

let plan: Plan;
beforeAll(async () => {
  plan = await aPlan({ items: [anItem({ id: 'b' }), anItem({ id: 'c' })] });
});

const said = () => screen.getByRole('status').textContent;
const counts = (verified: number) => ({ ...createLedger(plan).counts(), verified });
const recorded = (record: Extract<RunEvent, { kind: 'recorded' }>['record'], at = NOW_MS, verified = 0): RunEvent => ({
  kind: 'recorded', at, record, counts: counts(verified), phase: 'canary', limit: TUNING.quota
});

/** A run while somebody looks at another page, which says nothing of it. */
async function elsewhere(address: string) {
  const held: { desk?: RunDesk } = {};
  const Probe: React.FC = () => {
    held.desk = useRun();
    return <></>;
  };
  renderScreen(<Probe />, { facts: factsWith(), address });
  let tell: (next: RunEvent | RunOutcome) => void = () => undefined;
  const run = async function* (): Run {
    yield { kind: 'began', at: NOW_MS, counts: counts(0) };
    for (;;) {
      const next = await new Promise<RunEvent | RunOutcome>((resolve) => { tell = resolve; });
      if ('ledger' in next || 'refusal' in next) {
        return next;
      }
      yield next;
    }
  };
  await act(async () => held.desk?.start(plan, run));
  /** Milestones are drawn at once, everything else when the next frame is due: the clock of these tests stands. */
  const feed = async (event: RunEvent): Promise<void> => {
    for (const each of [event, { kind: 'drifted', at: event.at, drift: { appeared: [], gone: [], nowKept: [], changed: [] } } as const]) {
      await act(async () => tell(each));
    }
  };
  const end = async (outcome: RunOutcome): Promise<void> => act(async () => tell(outcome));
  return { feed, end };
}

it('says on every page how far it is, at most every ten seconds of the run', async () => {
  const { feed } = await elsewhere('');
  await feed(recorded({ kind: 'round', at: AT }, NOW_MS + 5_000, 1));
  expect(said()).toBe('');
  await feed(recorded({ kind: 'round', at: AT }, NOW_MS + 11_000, 1));
  expect(said()).toBe('1 of 2 verified, 0 failed.');
});

it('does not fall silent when the time of the run is ahead of the clock, or was', async () => {
  const { feed } = await elsewhere('');
  await feed(recorded({ kind: 'round', at: AT }, NOW_MS + 2 * HOUR, 1));
  expect(said()).toBe('1 of 2 verified, 0 failed.');
  await feed(recorded({ kind: 'round', at: AT }, NOW_MS + 20_000, 2));
  expect(said()).toBe('2 of 2 verified, 0 failed.');
});

it('says that it pauses, and that it goes on; not so when it was stopped', async () => {
  const { feed } = await elsewhere('');
  await feed(recorded(OFFLINE));
  expect(said()).toMatch(/^The run is paused\. .* Nothing is lost\.$/);
  await feed(recorded({ kind: 'resumed', at: AT }));
  expect(said()).toBe('The run goes on.');
  await feed(recorded(OFFLINE));
  await feed({ kind: 'ended', at: NOW_MS, end: { kind: 'stopped' }, counts: counts(0) });
  expect(said()).toMatch(/^The run is paused\./);
});

it.each([
  ['another page', '', 'Delete users: Stopped. No further change was sent.'],
  ['its own page, where its results take the focus', 'steps/users', '']
])('ends: on %s', async (_, address, words) => {
  const { end } = await elsewhere(address);
  await end({ kind: 'ended', end: { kind: 'stopped' }, ledger: createLedger(plan) });
  await waitFor(() => expect(said()).toBe(words));
});

it('did not begin: says on another page that nothing was changed', async () => {
  const { end } = await elsewhere('');
  await end({ kind: 'refused', refusal: { kind: 'busy' } });
  expect(said()).toBe('Delete users: Nothing was changed');
});
