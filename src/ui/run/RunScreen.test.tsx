import * as React from 'react';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { factsWith } from '../../facts/testing';
import { createLedger } from '../../run/ledger/ledger';
import type { PauseReason } from '../../run/pause';
import type { Plan } from '../../run/plan/plan';
import type { Run, RunEvent } from '../../run/runEvent';
import { aPlan, anItem, AT } from '../../run/testing/samples';
import { TUNING } from '../../run/tuning';
import { axeFinds } from '../testing/axe';
import { NOW_MS } from '../testing/fakeServices';
import { renderScreen } from '../testing/renderScreen';
import { provideWebCrypto } from '../testing/webCrypto';
import { useRun, type RunDesk } from './RunContext';
import { RunScreen } from './RunScreen';

provideWebCrypto();

const failure = { code: 'network', status: 0, graphCode: '', requestId: 'r-17' } as const;
const PAUSES: Readonly<Record<PauseReason['kind'], PauseReason>> = {
  offline: { kind: 'offline', failure },
  signIn: { kind: 'signIn', failure },
  role: { kind: 'role' }
};

let plan: Plan;
beforeAll(async () => {
  plan = await aPlan({ items: [anItem({ id: 'b' }), anItem({ id: 'c' })] });
});

const counts = (sending = 0) => ({ ...createLedger(plan).counts(), unsent: 2 - sending, sending });
const recorded = (record: Extract<RunEvent, { kind: 'recorded' }>['record']): RunEvent => ({
  kind: 'recorded', at: NOW_MS, record, counts: counts(), phase: 'canary', limit: TUNING.quota
});

/** A run on the screen that tells what it is fed, and how often it was nudged. */
async function show() {
  const held: { desk?: RunDesk } = {};
  let tell: (event: RunEvent) => void = () => undefined;
  const next = (): Promise<RunEvent> => new Promise((resolve) => { tell = resolve; });
  const Probe: React.FC = () => {
    held.desk = useRun();
    const { view } = held.desk;
    return view.kind === 'running' ? <RunScreen view={view} /> : <></>;
  };
  renderScreen(<Probe />, { facts: factsWith() });
  const nudges: string[] = [];
  held.desk?.nudge.listen(() => nudges.push('nudge'));
  const run = async function* (): Run {
    yield { kind: 'began', at: NOW_MS, counts: counts() };
    for (;;) {
      yield await next();
    }
  };
  await act(async () => held.desk?.start(plan, run));
  // Milestones are drawn at once, everything else when the next frame is due: the clock of these tests stands.
  const feed = async (...events: readonly RunEvent[]): Promise<void> => {
    for (const event of [...events, { kind: 'drifted', at: NOW_MS, drift: { appeared: [], gone: [], nowKept: [], changed: [] } } as const]) {
      await act(async () => tell(event));
    }
  };
  return { feed, nudges };
}

describe('a run that pauses', () => {
  it.each([
    ['offline', 'Graph does not answer: the network is down, or the service is.'],
    ['signIn', 'Your session has ended, or a policy of your organization asks for a new sign-in.'],
    ['role', 'You no longer hold a role that this task takes.']
  ] as const)('%s: says why, what it means, and when it tries again', async (kind, words) => {
    const { feed } = await show();
    await feed(
      recorded({ kind: 'paused', at: AT, why: PAUSES[kind], again: [] }),
      { kind: 'waiting', at: NOW_MS, why: 'paused', ms: 20_000 }
    );
    const notice = within(screen.getByRole('region', { name: 'The run is paused' }));
    expect(notice.getByText(words)).toBeTruthy();
    expect(notice.getByText('Nothing is sent. Nothing is lost.')).toBeTruthy();
    expect(notice.getByText(/Next try in 20 sec/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Stop' })).toBeTruthy();
    expect(screen.getByRole('status').textContent).toMatch(/^The run is paused\. .* Nothing is sent. Nothing is lost.$/);
    expect(await axeFinds(document.body)).toEqual([]);
  });

  it('looks at once when somebody presses, the network comes back, or the tab is seen again', async () => {
    const { feed, nudges } = await show();
    await feed(recorded({ kind: 'paused', at: AT, why: PAUSES.offline, again: [] }));
    fireEvent.click(screen.getByRole('button', { name: 'Try again now' }));
    fireEvent(window, new Event('online'));
    fireEvent(document, new Event('visibilitychange'));
    expect(nudges).toHaveLength(3);
  });

  it('says that it goes on, and shows the pause no more', async () => {
    const { feed } = await show();
    await feed(recorded({ kind: 'paused', at: AT, why: PAUSES.role, again: [] }));
    await feed(recorded({ kind: 'resumed', at: AT }));
    expect(screen.queryByRole('region', { name: 'The run is paused' })).toBeNull();
    expect(screen.getByRole('status').textContent).toBe('The run goes on.');
  });
});

describe('before anything is sent', () => {
  it('says that the tenant is read afresh, and that nothing was sent yet', async () => {
    const held: { desk?: RunDesk } = {};
    const Probe: React.FC = () => {
      held.desk = useRun();
      const { view } = held.desk;
      return view.kind === 'running' ? <RunScreen view={view} /> : <></>;
    };
    renderScreen(<Probe />, { facts: factsWith() });
    const silent = async function* (): Run {
      for (;;) {
        yield await new Promise<never>(() => undefined);
      }
    };
    await act(async () => held.desk?.start(plan, silent));
    expect(screen.getByText('Reading afresh before anything is sent')).toBeTruthy();
    expect(screen.getByText('Sent').nextElementSibling?.textContent).toBe('0');
    expect(screen.getByText('Planned').nextElementSibling?.textContent).toBe('2');
  });

  it('counts the limit as it is, down to one', async () => {
    const { feed } = await show();
    await feed({ ...recorded({ kind: 'round', at: AT }), limit: { writes: 1, ms: 60_000 } } as RunEvent);
    expect(screen.getByText(/^1 change in /)).toBeTruthy();
  });
});

describe('Stop', () => {
  it('tells how many changes are still on their way, until none is', async () => {
    const { feed } = await show();
    fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
    await feed({ ...recorded({ kind: 'intent', at: AT, batch: 1, ids: ['b', 'c'] }), counts: counts(2) } as RunEvent);
    expect(screen.getByText(/2 changes are on their way, and their answers are waited for/)).toBeTruthy();
    await feed(recorded({ kind: 'round', at: AT }));
    expect(screen.getByText(/Nothing is on its way any more/)).toBeTruthy();
  });
});

it('asks to keep the tab open, and says that nothing is lost when it is closed', async () => {
  await show();
  expect(screen.getByText(/^Keep this tab open\. .*nothing is lost/)).toBeTruthy();
});
