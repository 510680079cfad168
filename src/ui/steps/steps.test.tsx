import * as React from 'react';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { StepId } from '../../checks/check';
import { aSubscription, closedTenant, factsWith, unread } from '../../facts/testing';
import { useReadiness } from '../state/ReadingContext';
import { stepStates } from '../state/stepStates';
import { messyFacts } from '../testing/messyFacts';
import { renderScreen, type ScreenOptions } from '../testing/renderScreen';
import StepPage from './StepPage';

const Judged: React.FC<{ readonly step: StepId }> = ({ step }) => {
  const state = stepStates(useReadiness().reports).find((each) => each.step === step);
  return state === undefined ? <></> : <StepPage state={state} />;
};
const show = (step: StepId, options: Partial<ScreenOptions> = {}) => renderScreen(<Judged step={step} />, { facts: messyFacts(), ...options });
const { records: answered } = closedTenant();
const open = { records: { ...answered, attestations: [] } };

describe('a step', () => {
  it.each<StepId>(['prepare', 'cancel', 'delete', 'mfa', 'directory'])('%s shows its tasks in order, each with its state and its proof', (step) => {
    show(step);
    const tasks = within(screen.getByRole('region', { name: 'Tasks in order' })).getAllByRole('article');
    expect(tasks.length).toBeGreaterThan(0);
    tasks.forEach((task) => expect(task.textContent).toContain('Proof:'));
  });

  it('can be read while it is locked, and says what opens it', () => {
    show('directory');
    const notice = screen.getByText('This step is locked').closest('[role=note]') as HTMLElement;
    expect(within(notice).getAllByRole('link').map(({ textContent }) => textContent?.slice(0, 3))).toEqual(['U02', 'S01', 'S03']);
    expect(screen.getByRole('region', { name: 'Tasks in order' })).toBeTruthy();
  });

  it('tells what was verified by reading from what somebody attested', () => {
    show('prepare', { facts: factsWith() });
    const card = (title: RegExp) => screen.getByRole('heading', { name: title }).closest('article')?.textContent;
    expect(card(/active Global Administrator/)).toContain('Verified');
    expect(card(/Invoices are paid/)).toContain('Attested by Adele Vance');
    expect(card(/Invoices are paid/)).not.toContain('Verified');
  });
});

describe('a subscription', () => {
  const active = aSubscription({ id: 's1' });
  const facts = factsWith({ ...open, subscriptions: [active] });
  const gone = factsWith({ ...open, subscriptions: [{ ...active, status: 'deleted', rawStatus: 'Deleted' }] });

  it('says that Graph offers no write, with its source, and which path its agreement takes', () => {
    show('cancel', { facts });
    expect(screen.getByRole('link', { name: /Microsoft.s reference for subscriptions/ }).getAttribute('href')).toContain('directory-list-subscriptions');
    expect(screen.getByText(/More than 25|more than 25/)).toBeTruthy();
    expect(screen.getByText(/this tool runs on it/)).toBeTruthy();
  });

  it('asks for the agreement before it names a path', () => {
    show('cancel', { facts: factsWith({ subscriptions: [active], records: { ...answered, billingAgreement: { kind: 'notAsked' } } }) });
    expect(screen.getByRole('link', { name: 'Answer the question about the agreement' })).toBeTruthy();
  });

  it('notes the intent, opens the admin center and reads again when it is started', async () => {
    const { asked, opened, saved } = show('cancel', { facts });
    fireEvent.click(screen.getByRole('button', { name: 'Start: Microsoft 365 E3' }));
    expect(opened).toHaveLength(1);
    await waitFor(() => expect(asked).toEqual(['again subscriptions,subscribedSkus']));
    expect(saved[0]?.intents).toEqual([{ subscriptionId: 's1', act: 'cancel', by: 'Adele Vance', at: '2026-11-20T12:00:00.000Z' }]);
    expect(await screen.findByText(/^Started by Adele Vance/)).toBeTruthy();
    expect(await screen.findByText('Read again: still Active.')).toBeTruthy();
  });

  it('is proved by reading again, and its card stays to say so', async () => {
    show('cancel', { facts, afterReading: gone });
    fireEvent.click(screen.getByRole('button', { name: 'Check again: Microsoft 365 E3' }));
    expect(await screen.findByText('Read again: now Deleted.')).toBeTruthy();
  });

  it('does not change colour when it cannot be read', async () => {
    show('cancel', { facts, afterReading: factsWith({ ...open, subscriptions: unread('offline') }) });
    fireEvent.click(screen.getByRole('button', { name: 'Check again: Microsoft 365 E3' }));
    expect(await screen.findByText(/The last known state is shown/)).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Microsoft 365 E3' }).closest('article')?.textContent).toContain('Active');
  });

  it('opens the admin center although the intent cannot be kept, and says so', async () => {
    const { opened } = show('cancel', { facts, save: () => Promise.reject(new Error('quota')) });
    fireEvent.click(screen.getByRole('button', { name: 'Start: Microsoft 365 E3' }));
    expect(opened).toHaveLength(1);
    expect(await screen.findByText(/could not be kept in this browser/)).toBeTruthy();
  });

  it('cannot be started while the step is locked, nor on a page for watching; it can be checked', () => {
    const locked = show('cancel');
    const start = screen.getByRole('button', { name: 'Start: Microsoft 365 E3' });
    fireEvent.click(start);
    expect([locked.opened, start.getAttribute('aria-disabled')]).toEqual([[], 'true']);
    locked.unmount();
    show('cancel', { facts, access: 'watching' });
    expect(screen.queryByRole('button', { name: /^Start/ })).toBeNull();
    expect(screen.getByRole('button', { name: /^Check again/ })).toBeTruthy();
  });

  it('is not said to be gone when the list could not be read', () => {
    show('delete', { facts: factsWith({ subscriptions: unread('role') }) });
    expect(screen.getByText(/not the same as none/)).toBeTruthy();
    expect(screen.queryByText(/nothing to delete/)).toBeNull();
  });
});
