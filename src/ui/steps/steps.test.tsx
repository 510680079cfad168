import * as React from 'react';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { StepId } from '../../checks/check';
import { aDomain, closedTenant, factsWith } from '../../facts/testing';
import { useReadiness } from '../state/ReadingContext';
import { stepStates } from '../state/stepStates';
import { messyFacts } from '../testing/messyFacts';
import { renderScreen, type ScreenOptions } from '../testing/renderScreen';
import StepPage from './StepPage';

const Judged: React.FC<{ readonly step: StepId }> = ({ step }) => {
  const state = stepStates(useReadiness().reports).find((each) => each.step === step);
  return state === undefined ? <></> : <StepPage state={state} />;
};
const show = (step: StepId, options: Partial<ScreenOptions> = {}) => renderScreen(<Judged step={step} />, { facts: messyFacts(), desk: 'open', ...options });
const tasks = async () => within(await screen.findByRole('region', { name: 'Tasks in order' }));
const card = (title: RegExp) => screen.getByRole('heading', { name: title }).closest('article')?.textContent;
const { records, domains } = closedTenant();

describe('a step', () => {
  it.each<StepId>(['prepare', 'cancel', 'delete', 'users'])('%s shows its tasks in order, each with its state and its proof', async (step) => {
    show(step);
    const cards = (await tasks()).getAllByRole('heading', { name: /^[A-Z]\d\d / }).map((heading) => heading.closest('article'));
    expect(cards.length).toBeGreaterThan(0);
    cards.forEach((task) => expect(task?.textContent).toContain('Proof:'));
  });

  it('can be read while it is locked, and says what opens it', async () => {
    show('directory');
    const notice = screen.getByText('This step is locked').closest('[role=note]') as HTMLElement;
    expect(within(notice).getAllByRole('link').map(({ textContent }) => textContent?.slice(0, 3))).toEqual(['P06', 'U02', 'S01', 'S06', 'S03', 'M02']);
    expect(await screen.findByRole('heading', { name: /^D02/ })).toBeTruthy();
    expect(card(/^D02/)).toMatch(/Locked until settled: .*U02/);
  });

  it('says what a task opens, until it is settled', async () => {
    const { unmount } = show('prepare');
    await tasks();
    expect(card(/^P12/)).toMatch(/Opens: .*S01/);
    unmount();
    show('prepare', { facts: factsWith() });
    await tasks();
    expect(card(/^P12/)).not.toContain('Opens:');
  });

  it('says that a task was settled once and blocks again', async () => {
    const settled = [{ check: 'D01', at: '2026-11-02T08:00:00Z' }];
    show('cancel', { facts: factsWith({ domains: [...domains, aDomain()], records: { ...records, settled } }) });
    await tasks();
    expect(card(/^D01/)).toMatch(/settled on 2 November 2026/);
  });

  it('asks in the card of step 2 whether an Azure subscription is left', async () => {
    const { saved } = show('cancel', { facts: factsWith({ records: { ...records, attestations: [] } }) });
    await tasks();
    const task = within(screen.getByRole('heading', { name: /^S06/ }).closest('article') as HTMLElement);
    fireEvent.click(task.getByRole('button', { name: /^Attest in my name/ }));
    await waitFor(() => expect(saved[0]?.attestations).toMatchObject([{ id: 'azureSubscriptions', by: 'Adele Vance' }]));
    expect(await task.findByRole('button', { name: /^Revoke/ })).toBeTruthy();
  });

  it('tells what was verified by reading from what somebody attested', async () => {
    show('prepare', { facts: factsWith() });
    await tasks();
    expect(card(/active Global Administrator/)).toContain('Verified');
    expect(card(/Invoices are paid/)).toContain('Attested by Adele Vance');
    expect(card(/Invoices are paid/)).not.toContain('Verified');
  });
});
