/** The inventory has tests of its own. */
jest.mock('./inventory/InventoryCard', () => ({ __esModule: true, InventoryCard: () => 'inventory' }));

import * as React from 'react';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { closedTenant, factsWith, unread } from '../../facts/testing';
import type { Usage } from '../../facts/usageReports';
import { useReadiness } from '../state/ReadingContext';
import { stepStates } from '../state/stepStates';
import { axeFinds } from '../testing/axe';
import { messyFacts } from '../testing/messyFacts';
import { renderScreen, type ScreenOptions } from '../testing/renderScreen';
import PreparePage from './PreparePage';

const Judged: React.FC = () => {
  const state = stepStates(useReadiness().reports).find(({ step }) => step === 'prepare');
  return state === undefined ? <></> : <PreparePage state={state} />;
};
const show = (options: Partial<ScreenOptions> = {}) => renderScreen(<Judged />, { facts: messyFacts(), desk: 'none', ...options });
const card = (id: string) => screen.getByRole('heading', { name: (name) => name.startsWith(`${id} `) }).closest('article') as HTMLElement;
const { records } = closedTenant();

const MAIL: Usage = {
  refreshedOn: '2026-11-18',
  items: 12,
  bytes: 3 * 1024 ** 3,
  active: 4,
  lastActivity: '2026-11-17',
  largest: [
    { name: 'sara@contoso.example', bytes: 2 * 1024 ** 3, lastActivity: '2026-11-17' },
    { name: '', bytes: 1024 ** 3, lastActivity: '' }
  ],
  names: 'shown'
};

describe('prepare', () => {
  it('asks who closes first, then the agreement, the list, what is lost, what is saved, and what only people know', () => {
    show();
    const ids = screen.getAllByRole('heading', { name: /^P\d\d / }).map(({ textContent }) => textContent?.slice(0, 3));
    expect(ids).toEqual(['P01', 'P02', 'P03', 'P04', 'P10', 'P05', 'P07', 'P09', 'P12', 'P13', 'P06', 'P08', 'P11']);
    expect(screen.getByRole('heading', { name: 'Runbook' })).toBeTruthy();
  });

  it('has no axe violation with everything open', async () => {
    show({ facts: messyFacts({ mailboxUsage: MAIL }) });
    expect(await axeFinds(document.body)).toEqual([]);
  });
});

describe('the agreement', () => {
  it('offers all five with the way to find out, keeps who said so, and can be changed', async () => {
    const { saved } = show();
    expect(within(card('P05')).getAllByRole('radio')).toHaveLength(5);
    expect(within(card('P05')).getByRole('link', { name: /Billing accounts/ })).toBeTruthy();
    fireEvent.click(within(card('P05')).getByRole('radio', { name: /Education/ }));
    fireEvent.click(within(card('P05')).getByRole('button', { name: 'Keep this answer' }));
    await waitFor(() => expect(saved[0]?.billingAgreement).toMatchObject({ agreement: 'education', by: 'Adele Vance' }));
    expect(await within(card('P05')).findByText(/^Answered by Adele Vance/)).toBeTruthy();
    fireEvent.click(within(card('P05')).getByRole('radio', { name: /Customer Agreement/ }));
    expect(within(card('P05')).getByRole('button', { name: 'Keep this answer' }).hasAttribute('disabled')).toBe(false);
  });
});

describe('what will be lost', () => {
  it('is read when somebody asks for it, all three reports', async () => {
    const { asked } = show({ facts: messyFacts({ mailboxUsage: unread('notReadYet'), oneDriveUsage: unread('notReadYet'), sharePointUsage: unread('notReadYet') }) });
    fireEvent.click(within(card('P09')).getByRole('button', { name: 'Read now' }));
    await waitFor(() => expect(asked).toEqual(['demand mailboxUsage', 'demand oneDriveUsage', 'demand sharePointUsage']));
  });

  it('shows totals, when it was used last, and the biggest by name', () => {
    show({ facts: messyFacts({ mailboxUsage: MAIL }) });
    expect(card('P09').textContent).toMatch(/12 mailboxes, 3 GB; 4 used in the last 30 days.*Last used 17 November 2026/);
    const rows = within(within(card('P09')).getByRole('table', { name: 'Biggest mailboxes' })).getAllByRole('row');
    expect(rows[1]?.textContent).toContain('sara@contoso.example');
    expect(rows[2]?.textContent).toContain('Never');
  });

  it('says that names are concealed, and why a report could not be read', () => {
    show({ facts: messyFacts({ mailboxUsage: { ...MAIL, names: 'concealed' }, oneDriveUsage: unread('role') }) });
    expect(within(card('P09')).getByText(/conceals names/)).toBeTruthy();
    expect(card('P09').textContent).toContain('the OneDrive report: Your role is not enough');
  });

  it('is not offered outside the worldwide cloud, and no button pretends it', () => {
    show({ cloud: 'usGovHigh' });
    expect(card('P09').textContent).toContain('in the worldwide cloud only');
    expect(within(card('P09')).queryByRole('button', { name: 'Read now' })).toBeNull();
  });
});

describe('what a person says', () => {
  it('stands beside the figures that a backup has to match', () => {
    show({ facts: messyFacts({ mailboxUsage: MAIL, oneDriveUsage: unread('notReadYet'), sharePointUsage: unread('notReadYet') }) });
    const point = (what: string) => within(card('P12')).getByText(what).closest('li')?.textContent;
    expect(point('Mail is backed up.')).toContain('12 mailboxes');
    expect(point('OneDrive is backed up.')).toContain('No figures');
    expect(point('Teams is backed up.')).toContain('12 mailboxes');
  });

  it('is attested one by one, with name, time and note, and never called verified', async () => {
    const { saved } = show();
    fireEvent.change(within(card('P12')).getByRole('textbox', { name: /Mail is backed up/ }), { target: { value: 'Tape 7' } });
    fireEvent.click(within(card('P12')).getByRole('button', { name: 'Attest in my name: Mail is backed up.' }));
    await waitFor(() => expect(saved[0]?.attestations).toEqual([{ id: 'backupMail', by: 'Adele Vance', at: '2026-11-20T12:00:00.000Z', note: 'Tape 7' }]));
    const point = within(card('P12')).getByText('Mail is backed up.').closest('li');
    expect(point?.textContent).toMatch(/Attested by Adele Vance.*Tape 7.*Revoke/);
    expect(card('P12').textContent).not.toContain('Verified');
  });

  it('can be taken back, for everything that was attested', async () => {
    const { saved } = show({ facts: factsWith() });
    fireEvent.click(within(card('P06')).getByRole('button', { name: /^Revoke/ }));
    await waitFor(() => expect(saved[0]?.attestations).toHaveLength(records.attestations.length - 1));
    expect(within(card('P06')).getByRole('button', { name: /^Attest in my name/ })).toBeTruthy();
    expect(within(card('P13')).getAllByRole('button', { name: /^Revoke/ })).toHaveLength(6);
  });

  it('is for reading only on a page for watching', () => {
    show({ access: 'watching' });
    expect(screen.queryAllByRole('button', { name: /^(Attest|Revoke|Keep)/ })).toEqual([]);
  });
});
