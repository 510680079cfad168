import * as React from 'react';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { Subscription } from '../../facts/subscriptions';
import { aSubscription, closedTenant, factsWith, unread } from '../../facts/testing';
import { renderScreen, type ScreenOptions } from '../testing/renderScreen';
import { SubscriptionCards } from './SubscriptionCards';

const { records: answered } = closedTenant();
const E3 = 'Microsoft 365 E3';
const active = aSubscription({ id: 's1', seats: 20 });
const disabled: Subscription = { ...active, status: 'suspended', rawStatus: 'Suspended' };
const withOne = (over: Partial<Subscription> = {}, records = answered) => factsWith({ subscriptions: [{ ...active, ...over }], records });
const show = (step: 'cancel' | 'delete', options: Partial<ScreenOptions> = {}) =>
  renderScreen(<SubscriptionCards act={step} />, { facts: withOne(), desk: 'none', ...options });
const cardOf = (name: string) => screen.getByRole('heading', { name }).closest('article') as HTMLElement;
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('a subscription', () => {
  it('says that Graph offers no write, with its source', () => {
    show('cancel');
    expect(screen.getByRole('link', { name: /Microsoft.s reference for subscriptions/ }).getAttribute('href')).toContain('directory-list-subscriptions');
  });

  it('shows state, licences, owner, what it carries, and dates with their rules', () => {
    show('cancel');
    for (const part of ['Active', '20 licences', 'Directly from Microsoft', 'SharePoint', 'gone for Entra 72 hours later']) {
      expect(cardOf(E3).textContent).toContain(part);
    }
  });

  it('names the partner that sold it, who alone can cancel it', () => {
    show('cancel', { facts: withOne({ partnerTenantId: 'partner-1' }) });
    expect(cardOf(E3).textContent).toContain('Through the partner with the tenant ID partner-1');
    expect(cardOf(E3).textContent).toContain('only the partner can');
  });

  it('says what ending it does before the button that leads there', () => {
    show('cancel');
    const effect = screen.getByText(/users lose access today/);
    const start = screen.getByRole('button', { name: `Start: ${E3}` });
    expect(effect.compareDocumentPosition(start) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it('asks to reduce licences first where there are more than 25, and only there', () => {
    const { unmount } = show('cancel', { facts: withOne({ seats: 25 }) });
    expect(screen.queryByText(/Remove licenses/)).toBeNull();
    unmount();
    show('cancel', { facts: withOne({ seats: 26 }) });
    expect(screen.getByText(/reduce its 26 licences to 25/)).toBeTruthy();
  });

  it.each([
    ['within seven days', '2026-11-17T12:00:00Z', /is offered until seven days/],
    ['later', '2025-02-01T12:00:00Z', /The seven days are over/]
  ])('under the Customer Agreement names the way that is open %s', (_, createdAt, line) => {
    const mca = { kind: 'answered', agreement: 'mca', by: 'Adele Vance', at: '2026-11-01T08:00:00Z' } as const;
    show('cancel', { facts: withOne({ createdAt, nextLifecycleAt: '2027-02-01T12:00:00Z' }, { ...answered, billingAgreement: mca }) });
    expect(screen.getByText(line)).toBeTruthy();
  });

  it('asks for the agreement before it names a path', () => {
    show('cancel', { facts: withOne({}, { ...answered, billingAgreement: { kind: 'notAsked' } }) });
    expect(screen.getByRole('link', { name: 'Answer the question about the agreement' })).toBeTruthy();
  });

  it('has the way to support where it is to be deleted', () => {
    show('delete', { facts: factsWith({ subscriptions: [disabled] }) });
    expect(within(cardOf(E3)).getByRole('link', { name: /Help & support/ })).toBeTruthy();
  });

  it('is not said to be gone when the list could not be read', () => {
    show('delete', { facts: factsWith({ subscriptions: unread('role') }) });
    expect(screen.getByText(/not the same as none/)).toBeTruthy();
    expect(screen.queryByText(/nothing to delete/)).toBeNull();
  });
});

describe('start', () => {
  it('notes the intent, opens the admin center and reads again', async () => {
    const { asked, opened, saved } = show('cancel');
    press(`Start: ${E3}`);
    expect(opened).toHaveLength(1);
    await waitFor(() => expect(asked).toEqual(['again subscriptions,subscribedSkus']));
    expect(saved[0]?.intents).toEqual([{ subscriptionId: 's1', act: 'cancel', by: 'Adele Vance', at: '2026-11-20T12:00:00.000Z' }]);
    expect(await screen.findByText(/^Started by Adele Vance/)).toBeTruthy();
    expect(await screen.findByText(/Read again: still Active\./)).toBeTruthy();
  });

  it('opens the admin center although the intent cannot be kept, and says so', async () => {
    const { opened } = show('cancel', { save: () => Promise.reject(new Error('quota')) });
    press(`Start: ${E3}`);
    expect(opened).toHaveLength(1);
    expect(await screen.findByText(/could not be kept in this browser/)).toBeTruthy();
  });

  it('is locked for what this tool runs on until the runbook is saved: nothing opens, and the way there is shown', () => {
    const { opened, saved } = show('cancel', { facts: withOne({}, { ...answered, runbook: { kind: 'notSaved' } }) });
    press(`Start: ${E3}`);
    expect([opened, saved]).toEqual([[], []]);
    expect(screen.getByRole('button', { name: `Start: ${E3}` }).getAttribute('aria-disabled')).toBe('true');
    expect(within(cardOf(E3)).getByRole('link', { name: 'To the runbook, in Prepare' }).getAttribute('href')).toContain('steps/prepare');
    expect(cardOf(E3).textContent).toContain('Last: this tool runs on it.');
  });

  it('names the subscriptions that go before the one that carries this tool', () => {
    const other = aSubscription({ id: 's2', skuPartNumber: 'VISIOCLIENT', services: ['VISIO_CLIENT'] });
    show('cancel', { facts: factsWith({ subscriptions: [active, other] }) });
    expect(within(cardOf(E3)).getByText('Visio Plan 2')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Start: Visio Plan 2' }).getAttribute('aria-disabled')).not.toBe('true');
  });

  it('is locked by a task that is not settled, which it names', () => {
    show('cancel', { facts: withOne({}, { ...answered, attestations: [] }) });
    expect(within(cardOf(E3)).getByRole('link', { name: /^P12/ })).toBeTruthy();
  });

  it('is not on a page for watching; checking is', () => {
    show('cancel', { access: 'watching' });
    expect(screen.queryByRole('button', { name: /^Start/ })).toBeNull();
    expect(screen.queryByRole('button', { name: /^I.ve done it/ })).toBeNull();
    expect(screen.getByRole('button', { name: /^Check again/ })).toBeTruthy();
  });
});

describe('looking again', () => {
  it('is the proof, and the card stays to say so', async () => {
    show('cancel', { afterReading: factsWith({ subscriptions: [disabled] }) });
    press(`Check again: ${E3}`);
    expect(await screen.findByText(/Read again: now Disabled\./)).toBeTruthy();
    expect(screen.queryByRole('button', { name: `Start: ${E3}` })).toBeNull();
  });

  it('does not change colour when it cannot be read', async () => {
    show('cancel', { afterReading: factsWith({ subscriptions: unread('offline') }) });
    press(`Check again: ${E3}`);
    expect(await screen.findByText(/The last known state is shown/)).toBeTruthy();
    expect(cardOf(E3).textContent).toContain('Active');
  });

  it('goes on at growing distances for five minutes after it was done, and says each time what the service says', async () => {
    const pauses: number[] = [];
    const { asked } = show('cancel', {
      sleep: async (ms) => {
        pauses.push(ms);
      }
    });
    press(`I’ve done it: ${E3}`);
    expect(await screen.findByText(/Five minutes are over/)).toBeTruthy();
    expect(pauses.reduce((sum, ms) => sum + ms, 0)).toBe(300_000);
    expect(pauses.slice(0, 3)).toEqual([15_000, 30_000, 60_000]);
    expect(asked).toHaveLength(pauses.length + 1);
    expect(screen.getAllByText(/Read again: still Active/)).toHaveLength(asked.length);
  });

  it('ends as soon as the state has changed', async () => {
    const { asked } = show('cancel', { sleep: () => Promise.resolve(), afterReading: factsWith({ subscriptions: [disabled] }) });
    press(`I’ve done it: ${E3}`);
    expect(await screen.findByText(/Read again: now Disabled/)).toBeTruthy();
    expect(asked).toHaveLength(1);
  });

  it('can be stopped, and then looks no more', async () => {
    const { asked } = show('cancel', {
      sleep: (_, signal) => new Promise((resolve) => signal?.addEventListener('abort', () => resolve()))
    });
    press(`I’ve done it: ${E3}`);
    const stop = await screen.findByRole('button', { name: `Stop looking: ${E3}` });
    await act(async () => {
      fireEvent.click(stop);
    });
    expect(asked).toHaveLength(1);
    expect(screen.getByRole('button', { name: `Check again: ${E3}` })).toBeTruthy();
  });
});
