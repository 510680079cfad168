import * as React from 'react';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { aDevice, aDomain, anApplication, aServicePrincipal, closedTenant, factsWith, unread, wholeOf, type FactOverrides } from '../../facts/testing';
import { useReadiness } from '../state/ReadingContext';
import { stepStates } from '../state/stepStates';
import { axeFinds } from '../testing/axe';
import { messyFacts } from '../testing/messyFacts';
import { renderScreen, type ScreenOptions } from '../testing/renderScreen';
import DirectoryPage from './DirectoryPage';

const Judged: React.FC = () => {
  const state = stepStates(useReadiness().reports).find(({ step }) => step === 'directory');
  return state === undefined ? <></> : <DirectoryPage state={state} />;
};
async function show(options: Partial<ScreenOptions> = {}) {
  const rendered = renderScreen(<Judged />, { facts: messyFacts(), desk: 'open', ...options });
  // The desk looks into the journals of this browser.
  await act(async () => undefined);
  return rendered;
}
const card = (id: string) => screen.getByRole('heading', { name: (name) => name.startsWith(`${id} `) }).closest('article') as HTMLElement;
const closed = closedTenant();
const noneDeleted = { ...closed.records, attestations: closed.records.attestations.filter(({ id }) => id !== 'directoryDeleted') };
const ready = (over: FactOverrides = {}) => factsWith({ records: noneDeleted, ...over });

describe('step 5', () => {
  it('goes from domains to the end in order, each part with its check', async () => {
    await show();
    const ids = screen.getAllByRole('heading', { name: /^[DS]\d\d / }).map(({ textContent }) => textContent?.slice(0, 3));
    expect(ids).toEqual(['D01', 'D03', 'D04', 'D02', 'D05', 'D09', 'S04', 'S06', 'D06', 'D07', 'D08']);
  });

  it('has no axe violation', async () => {
    await show();
    expect(await axeFinds(document.body)).toEqual([]);
  });

  it('says why nothing is disabled in bulk, and offers no button that does', async () => {
    await show({ facts: ready({ servicePrincipals: wholeOf([aServicePrincipal()]) }) });
    expect(within(card('D04')).getByText(/nobody can sign in to delete the tenant/)).toBeTruthy();
    expect(within(card('D04')).queryByRole('button')).toBeNull();
  });

  it('says once what locks a card, and every button in it points there', async () => {
    await show();
    for (const id of ['D02', 'D01']) {
      const [lock, ...again] = within(card(id)).getAllByRole('link', { name: /^U02 / });
      const buttons = within(card(id)).getAllByRole('button', { name: /^Review plan: / });
      expect(again).toEqual([]);
      expect(buttons.map((each) => each.getAttribute('aria-disabled'))).toEqual(buttons.map(() => 'true'));
      expect(new Set(buttons.map((each) => each.getAttribute('aria-describedby')))).toEqual(new Set([lock?.closest('p')?.id]));
    }
  });

  it('says what stops working before this tool takes itself away', async () => {
    await show();
    const warning = within(card('D07')).getByText(/can no longer read or change anything, and/);
    const button = within(card('D07')).getByRole('button', { name: /Take back|permissions/ });
    expect(warning.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });
});

describe('devices', () => {
  it('are named and can be saved, with the warning before', async () => {
    await show({ facts: ready({ devices: wholeOf([aDevice({ displayName: 'PC-17' })]) }) });
    const warning = within(card('D09')).getByText(/locks out whoever uses these devices/);
    const list = within(card('D09')).getByText('PC-17');
    expect(warning.compareDocumentPosition(list) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(within(card('D09')).getByText('Save as CSV')).toBeTruthy();
  });
});

describe('domains', () => {
  const [initial] = closed.domains;
  const domains = (over: Parameters<typeof aDomain>[0] = {}) => [...(initial === undefined ? [] : [initial]), aDomain({ name: 'contoso.example', ...over })];
  const offered = () => within(card('D01')).getByRole('list', { name: 'Domains to release' });

  it('are released when chosen; until then the button says what is missing', async () => {
    await show({ facts: ready({ domains: domains() }) });
    const missing = () => within(card('D01')).queryAllByText('Choose a domain to plan its release.');
    expect(missing()).not.toEqual([]);
    fireEvent.click(within(offered()).getByRole('checkbox', { name: 'contoso.example' }));
    expect(missing()).toEqual([]);
    expect(offered().querySelector('[data-column=goes]')).toBeTruthy();
  });

  it('say what stops with each, and what to change at the registrar before', async () => {
    await show({ facts: ready({ domains: domains({ services: ['Email'] }) }) });
    expect(offered().textContent).toContain('mail (MX and autodiscover)');
    const first = within(card('D01')).getByText(/^At the registrar first/);
    expect(first.compareDocumentPosition(offered()) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it('that have to wait cannot be chosen, and say for what', async () => {
    await show({ facts: ready({ domains: domains({ authentication: 'federated' }) }) });
    expect(within(offered()).queryByRole('checkbox')).toBeNull();
    expect(offered().textContent).toContain('First: it is federated');
  });

  it('are not said to be none when they could not be read', async () => {
    await show({ facts: ready({ domains: unread('role') }) });
    expect(within(card('D01')).getByText(/not the same as none/)).toBeTruthy();
  });
});

describe('the end', () => {
  const state = (row: string) => document.querySelector(`[data-row=${row}]`)?.getAttribute('data-state');

  it('mirrors each row of Entra with what is known here, and with the time of it', async () => {
    await show({ facts: ready({ applications: wholeOf([anApplication()]), externalIdentities: unread('scope') }) });
    expect(['users', 'applications', 'subscriptions', 'azureSubscriptions', 'azureAccess', 'mfaProviders', 'userFlows'].map(state)).toEqual([
      'proved', 'open', 'proved', 'attested', 'onlyInEntra', 'attested', 'couldNotCheck'
    ]);
    expect(document.querySelector('[data-row=users]')?.textContent).toContain('Proved, read Fri, 20 Nov 2026');
  });

  it('counts the registration of this tool, because Entra does', async () => {
    await show({ facts: ready() });
    expect(state('applications')).toBe('open');
    expect(document.querySelector('[data-row=applications]')?.textContent).toContain('Only the registration of this tool is left');
  });

  it('leads into this tenant, names it, and says what to press', async () => {
    const { opened } = await show({ facts: ready() });
    expect(within(card('D08')).getByText(/Tick Contoso GmbH with the tenant ID 7d4a0000-0000-4000-8000-0000000000e1/)).toBeTruthy();
    fireEvent.click(within(card('D08')).getByRole('link', { name: /Open Manage tenants/ }));
    expect(opened[0]).toContain('entra.microsoft.com/7d4a0000-0000-4000-8000-0000000000e1/');
  });

  it('says what to try when all is green and it fails, and what to tell support', async () => {
    await show({ facts: ready() });
    for (const part of ['all green and still fails', 'Azure DevOps', 'Entra ID Free', 'Tell support: the tenant ID']) {
      expect(card('D08').textContent).toContain(part);
    }
  });

  it('warns whoever would attest it while tasks before it are open', async () => {
    const { unmount } = await show();
    expect(within(card('D08')).getByText(/Read again before you attest/)).toBeTruthy();
    unmount();
    await show({ facts: ready() });
    expect(within(card('D08')).queryByText(/Read again before you attest/)).toBeNull();
  });

  it('is attested by a named person, and by nobody without a name', async () => {
    const { saved, address } = await show({ facts: ready(), address: 'steps/directory' });
    const button = within(card('D08')).getByRole('button', { name: /^Attest in my name/ });
    fireEvent.change(within(card('D08')).getByRole('textbox', { name: 'Your name' }), { target: { value: ' ' } });
    fireEvent.click(button);
    fireEvent.change(within(card('D08')).getByRole('textbox', { name: 'Your name' }), { target: { value: 'Ben Okri' } });
    fireEvent.click(button);
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.attestations.find(({ id }) => id === 'directoryDeleted')).toMatchObject({ by: 'Ben Okri' });
    // There the closing page is shown.
    await waitFor(() => expect(address()).toBe(''));
  });
});
