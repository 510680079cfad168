import * as React from 'react';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { factsWith } from '../../facts/testing';
import type { Lease, LeaseSight } from '../../run/lease/lease';
import { createPageLease } from '../../run/testing/pageLease';
import { abandonRun } from '../../run/journal/abandon';
import { createLedger } from '../../run/ledger/ledger';
import type { MemoryJournals } from '../../run/testing/memoryJournals';
import { AT } from '../../run/testing/samples';
import { TaskWork } from '../tasks/TaskWork';
import { axeFinds } from '../testing/axe';
import { NOW_MS } from '../testing/fakeServices';
import { renderScreen, type ScreenOptions } from '../testing/renderScreen';
import { provideWebCrypto } from '../testing/webCrypto';
import OpenRunBand from './OpenRunBand';
import { useRun, type RunDesk } from './RunContext';
import { leftRun, type LeftRun } from './testing/leftRun';

provideWebCrypto();

const HOLDER = { id: 'other', name: 'Lee Gu' };
const HELD: LeaseSight = { kind: 'held', holder: HOLDER, since: AT };

/** A lease that others see as it is told. */
function leaseSeen(first: LeaseSight): Lease & { show(sight: LeaseSight): void } {
  let sight = first;
  return {
    ...createPageLease(),
    look: async () => sight,
    show: (next) => {
      sight = next;
    }
  };
}

/** The band above a task, with a clock whose pauses end when the test says so. */
function show({ journals, sight = { kind: 'free' }, ...options }: Partial<ScreenOptions> & { readonly sight?: LeaseSight }) {
  const lease = leaseSeen(sight);
  const pauses: (() => void)[] = [];
  const sleep = (_ms: number, signal?: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      pauses.push(resolve);
      signal?.addEventListener('abort', () => resolve());
    });
  const held: { desk?: RunDesk } = {};
  const Probe: React.FC = () => {
    held.desk = useRun();
    return <></>;
  };
  const rendered = renderScreen(
    <>
      <Probe />
      <OpenRunBand />
      <TaskWork order={{ task: 'disableMfa', choice: 'none' }} />
    </>,
    { facts: factsWith(), journals, sleep, given: { lease }, ...options }
  );
  /** Ends every pause, those too that begin meanwhile, until it is seen: the screen shows a look before it begins its pause. */
  const passUntil = (seen: () => unknown): Promise<void> =>
    waitFor(async () => {
      await act(async () => pauses.splice(0).forEach((end) => end()));
      expect(seen()).toBeTruthy();
    });
  return { ...rendered, lease, passUntil, desk: () => held.desk as RunDesk };
}

const named = (name: RegExp | string) => screen.queryByRole('button', { name });
/** What screen readers hear. */
const said = () => document.querySelector('[aria-live=polite]')?.textContent;
const mayBegin = () => named(/^Review plan/)?.getAttribute('aria-disabled') !== 'true';

type Kept = MemoryJournals['kept'] extends Map<string, infer Value> ? Value : never;
const keptOf = ({ journals, plan }: LeftRun): Kept => journals.kept.get(plan.fingerprint) as Kept;

describe('a run that was left', () => {
  it('can be continued, closed or exported, and says what each of them does', async () => {
    const { journals } = await leftRun();
    show({ journals });
    expect(await screen.findByRole('button', { name: 'Continue the run' })).toBeTruthy();
    expect(screen.getByText(/What was sent without an answer is read back first/)).toBeTruthy();
    expect(screen.getByText(/^Closing it sends nothing/)).toBeTruthy();
    expect(named('Export the journal')).toBeTruthy();
    expect(mayBegin()).toBe(false);
    expect(await axeFinds(document.body)).toEqual([]);
  });

  it.each<readonly [string, RegExp, (kept: Kept) => void]>([
    ['otherVersion', /written by another version/, (kept) => { kept.header = { ...(kept.header as object), schema: 2 }; }],
    ['unreadable', /journal cannot be read/, (kept) => { kept.planLines = ['{']; }],
    ['planAltered', /plan was altered/, (kept) => { kept.planLines = kept.planLines.map((line) => line.replace('Name of b', 'Name of x')); }]
  ])('%s: is not continued, and its journal can be removed', async (_, words, spoil) => {
    const left = await leftRun();
    spoil(keptOf(left));
    show({ journals: left.journals });
    expect(await screen.findByText(words)).toBeTruthy();
    expect(screen.getByText(/^Removing it changes nothing in the tenant/)).toBeTruthy();
    expect(named('Continue the run')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Remove its journal' }));
    await waitFor(() => expect(mayBegin()).toBe(true));
    expect(left.journals.kept.size).toBe(0);
  });

  it('damaged: is continued after reading everything back', async () => {
    const left = await leftRun();
    await left.writer.append({ kind: 'round', at: AT });
    keptOf(left).lines[1] = { seq: 2, text: '{"kind":"rou', seal: 'torn' };
    show({ journals: left.journals });
    expect(await screen.findByText(/end of its journal is damaged. Everything is read back/)).toBeTruthy();
    expect(named('Continue the run')).toBeTruthy();
  });

  it('is read again when it is continued, and says why that fails', async () => {
    const { journals } = await leftRun();
    const failing: MemoryJournals = { ...journals };
    show({ journals: failing });
    const button = await screen.findByRole('button', { name: 'Continue the run' });
    Object.assign(failing, { read: async () => ({ kind: 'failed', problem: 'readOnly' }) });
    fireEvent.click(button);
    expect(await screen.findByText(/does not allow this page to store anything/)).toBeTruthy();
    expect(button.getAttribute('aria-disabled')).not.toBe('true');
  });

  it('is not continued once another tab has closed it', async () => {
    const { journals, plan } = await leftRun();
    const { desk } = show({ journals });
    const button = await screen.findByRole('button', { name: 'Continue the run' });
    const there = { journals, lease: createPageLease(), clock: { now: () => NOW_MS, sleep: async () => undefined } };
    await abandonRun(plan.fingerprint, plan.tenantId, HOLDER, there);
    fireEvent.click(button);
    await waitFor(() => expect(mayBegin()).toBe(true));
    expect(desk().view.kind).toBe('idle');
    expect(said()).toBe('Closed without continuing.');
  });

  it('takes one press at a time, and never mistakes itself for another tab', async () => {
    const { journals } = await leftRun();
    const { lease } = show({ journals });
    const acquired = jest.spyOn(lease, 'acquire');
    const close = await screen.findByRole('button', { name: 'Close it without continuing' });
    fireEvent.click(close);
    expect(named('Continue the run')?.getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(close);
    await waitFor(() => expect(mayBegin()).toBe(true));
    expect(acquired).toHaveBeenCalledTimes(1);
    expect(said()).toBe('Closed without continuing.');
  });

  it('can’t be closed while it is read to be continued', async () => {
    const { journals } = await leftRun();
    const slow: MemoryJournals = { ...journals };
    show({ journals: slow });
    const button = await screen.findByRole('button', { name: 'Continue the run' });
    Object.assign(slow, { read: () => new Promise(() => undefined) });
    fireEvent.click(button);
    expect(named('Close it without continuing')?.getAttribute('aria-disabled')).toBe('true');
  });

  it('is not handed out as a file when its end is damaged meanwhile', async () => {
    const left = await leftRun();
    await left.writer.append({ kind: 'round', at: AT });
    show({ journals: left.journals });
    const button = await screen.findByRole('button', { name: 'Export the journal' });
    keptOf(left).lines[1] = { seq: 2, text: '{"kind":"rou', seal: 'torn' };
    fireEvent.click(button);
    expect(await screen.findByText('The end of the journal is damaged. It would not be taken in by another browser.')).toBeTruthy();
  });

  it('of another tenant is named, and is in nobody’s way', async () => {
    const { journals } = await leftRun('00000000-0000-4000-8000-00000000f0f0');
    show({ journals });
    expect(await screen.findByText(/run of another tenant is not finished.*contoso.onmicrosoft.com/)).toBeTruthy();
    expect(named('Close it without continuing')).toBeNull();
    expect(named('Remove its journal')).toBeNull();
    expect(mayBegin()).toBe(true);
  });

  it('says why the journals can’t be read, and looks again when asked', async () => {
    const { journals } = await leftRun();
    const { list } = journals;
    const failing: MemoryJournals = { ...journals, list: async () => ({ kind: 'failed', problem: 'readOnly' }) };
    show({ journals: failing });
    expect(await screen.findByText(/does not allow this page to store anything/)).toBeTruthy();
    expect(mayBegin()).toBe(false);
    expect(screen.getByText('The journals of this browser cannot be read, so nothing can be planned.')).toBeTruthy();
    Object.assign(failing, { list });
    fireEvent.click(screen.getByRole('button', { name: 'Look again' }));
    expect(await screen.findByRole('button', { name: 'Continue the run' })).toBeTruthy();
  });
});

describe('a run in another tab', () => {
  it('is watched: who, how far, the last outcomes, and nothing to press', async () => {
    const { journals, writer } = await leftRun();
    const { passUntil } = show({ journals, sight: HELD });
    expect(await screen.findByText(/^Run by Lee Gu since/)).toBeTruthy();
    expect(await screen.findByText('0 of 2 verified by reading again')).toBeTruthy();
    expect(screen.getByText(/This tab only watches. It sends nothing/)).toBeTruthy();
    await writer.append({ kind: 'intent', at: AT, batch: 1, ids: ['b'] });
    await writer.append({ kind: 'outcome', at: AT, batch: 1, answers: [{ id: 'b', answer: { kind: 'accepted', status: 204, requestId: 'r' } }] });
    await writer.append({ kind: 'looked', at: AT, results: [{ id: 'b', saw: 'proven', requestId: 'r' }] });
    await passUntil(() => screen.queryByText('1 of 2 verified by reading again'));
    for (const name of ['Continue the run', 'Continue here', 'Close it without continuing', 'Stop', 'Try again now', /^Choose a file/]) {
      expect(named(name)).toBeNull();
    }
    expect(mayBegin()).toBe(false);
    expect(await axeFinds(document.body)).toEqual([]);
  });

  it('shows its end, and reads again what it may have changed', async () => {
    const { journals, writer } = await leftRun();
    const { passUntil, lease, asked } = show({ journals, sight: HELD });
    await screen.findByText(/verified by reading again/);
    await writer.append({ kind: 'closed', at: AT, end: { kind: 'incomplete' } });
    await passUntil(() => screen.queryByRole('heading', { name: 'The run in the other tab has ended' }));
    expect(screen.getByText(/^Everything was tried.*The results in the other tab say why\.$/)).toBeTruthy();
    await waitFor(() => expect(asked.join()).toContain('deletedUsers'));
    lease.show({ kind: 'free' });
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('heading', { name: 'The run in the other tab has ended' })).toBeNull();
    await passUntil(mayBegin);
  });

  it('is not said to have ended while the other tab prepares its next one, nor afterwards', async () => {
    const { journals, writer } = await leftRun();
    const { passUntil, lease } = show({ journals, sight: HELD });
    await screen.findByText(/verified by reading again/);
    await writer.append({ kind: 'closed', at: AT, end: { kind: 'incomplete' } });
    const ended = () => screen.queryByRole('heading', { name: 'The run in the other tab has ended' });
    await passUntil(ended);
    lease.show({ ...HELD, since: new Date(NOW_MS + 60_000).toISOString() });
    await passUntil(() => screen.queryByText(/read afresh there before anything is sent/));
    expect(ended()).toBeNull();
    lease.show({ kind: 'free' });
    await passUntil(mayBegin);
    expect(ended()).toBeNull();
  });

  it('that pauses is told to watchers, without the advice for whoever runs it', async () => {
    const { journals, writer } = await leftRun();
    const failure = { code: 'network', status: 401, graphCode: '', requestId: 'r' } as const;
    const { passUntil } = show({ journals, sight: HELD });
    await screen.findByText(/verified by reading again/);
    await writer.append({ kind: 'paused', at: AT, why: { kind: 'signIn', failure }, again: [] });
    await passUntil(() => screen.queryByRole('region', { name: 'The run is paused' }));
    expect(screen.getByText('Nothing is sent. Nothing is lost.')).toBeTruthy();
    expect(screen.queryByText(/Sign in in another tab|this page/)).toBeNull();
  });

  it('that gives no sign of life can be continued here only when its time is up', async () => {
    const { journals } = await leftRun();
    const { passUntil, lease } = show({ journals, sight: { kind: 'lapsing', holder: HOLDER, since: AT, ms: 20_000 } });
    expect(await screen.findByText(/can be continued here in 20 sec/)).toBeTruthy();
    expect(named('Continue here')).toBeNull();
    lease.show({ kind: 'lapsing', holder: HOLDER, since: AT, ms: 0 });
    await passUntil(() => named('Continue here'));
    expect(screen.getByText(/What was sent without an answer is read back first/)).toBeTruthy();
  });

  it('puts away the results of what was stopped here and goes on there', async () => {
    const { journals, plan } = await leftRun();
    const { passUntil, lease, desk } = show({ journals });
    const ledger = createLedger(plan);
    await act(async () =>
      desk().start(plan, async function* () {
        yield { kind: 'began', at: 1, counts: ledger.counts() };
        return { kind: 'ended', end: { kind: 'stopped' }, ledger };
      })
    );
    await waitFor(() => expect(desk().view.kind).toBe('ended'));
    lease.show(HELD);
    await passUntil(() => screen.queryByText(/^Run by Lee Gu since/));
    await waitFor(() => expect(desk().view.kind).toBe('idle'));
  });

  it('is said to prepare as long as it has no journal', async () => {
    show({ sight: HELD });
    expect(await screen.findByText(/read afresh there before anything is sent/)).toBeTruthy();
    expect(mayBegin()).toBe(false);
  });

  it('is watched by whoever may only watch, too', async () => {
    const { journals } = await leftRun();
    show({ journals, sight: HELD, access: 'watching' });
    expect(await screen.findByText(/^Run by Lee Gu since/)).toBeTruthy();
  });
});
