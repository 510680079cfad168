/** The toolkit needs a browser: e2e/browser/people.test.ts shows it. */
jest.mock('../people', () => ({ __esModule: true, default: () => 'AV' }));
const mockSaved: { name: string; text: string }[] = [];
const mockFiles: string[] = [];
jest.mock('../kit/saveBlob', () => ({ saveBlob: (name: string) => mockFiles.push(name) }));
jest.mock('../kit/saveText', () => ({ saveText: (name: string, _: string, text: string) => mockSaved.push({ name, text }) }));
jest.mock('../kit/savePieces', () => ({ savePieces: async (name: string, _: string, pieces: readonly string[]) => mockSaved.push({ name, text: pieces.join('') }) }));

import * as React from 'react';
import { webcrypto } from 'node:crypto';
import { TextDecoder, TextEncoder } from 'node:util';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import type { Records } from '../../facts/records';
import { memoryInventory } from '../../evidence/inventory/testing/memoryInventory';
import { closedTenant, factsWith, unread, type FactOverrides } from '../../facts/testing';
import { JOURNAL_SCHEMA, type JournalHeader } from '../../run/journal/journal';
import { createJournalWriter, firstSeal } from '../../run/journal/journalLines';
import { memoryJournals, type MemoryJournals } from '../../run/testing/memoryJournals';
import { ACCEPTED, aPlan, AT, intent, looked, outcome, session } from '../../run/testing/samples';
import { ConsoleFrame } from '../frame/ConsoleFrame';
import { axeFinds } from '../testing/axe';
import { renderScreen, type ScreenOptions } from '../testing/renderScreen';

// jsdom has neither; journals are sealed with both.
Object.assign(globalThis, { TextDecoder, TextEncoder });
Object.defineProperty(globalThis, 'crypto', { value: webcrypto });

const { records } = closedTenant();
const open = { ...records, attestations: records.attestations.filter(({ id }) => id !== 'directoryDeleted') };

const isEnded = ({ attestations }: Records) => attestations.some(({ id, by }) => id === 'directoryDeleted' && by === 'Adele Vance');

/** What a reload finds when the directory is gone: every call answers 401, and this browser remembers. */
const gone = (over: FactOverrides = {}) => factsWith({ organization: unread('signIn', { requestIds: ['r-401'] }), me: unread('signIn'), ...over });

async function show(options: Partial<ScreenOptions> = {}) {
  const rendered = renderScreen(<ConsoleFrame />, { facts: gone(), desk: 'open', ...options });
  await act(async () => undefined);
  return rendered;
}

/** One run of two users, of which one was seen gone. */
async function withRun(): Promise<{ readonly journals: MemoryJournals; readonly header: JournalHeader }> {
  const plan = await aPlan();
  const header: JournalHeader = {
    runId: plan.fingerprint,
    schema: JOURNAL_SCHEMA,
    task: plan.task,
    tenantId: plan.tenantId,
    initialDomain: plan.initialDomain,
    planned: plan.items.length,
    approval: { fingerprint: plan.fingerprint, typed: { domain: plan.initialDomain, count: '2' }, by: plan.createdBy, at: AT },
    openedAt: AT
  };
  const journals = memoryJournals();
  await journals.create(header, [JSON.stringify(plan)]);
  const writer = createJournalWriter(journals, header.runId, { seq: 0, seal: await firstSeal(header) });
  for (const record of [session(0), intent(1, 'a', 'b'), outcome(2, { a: ACCEPTED, b: ACCEPTED }), looked(3, { a: 'proven' })]) {
    await writer.append(record);
  }
  return { journals, header };
}

describe('the closing page', () => {
  it('stands where a sign-in problem would: a deleted directory answers nothing else', async () => {
    await show();
    expect(await screen.findByRole('heading', { name: 'The tenant is closed' })).toBeTruthy();
    expect(screen.getByText(/Attested by Adele Vance/)).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(await axeFinds(document.body)).toEqual([]);
  });

  it('says which tenant it was, from what this browser wrote down', async () => {
    const { journals } = await withRun();
    await show({ journals });
    expect((await screen.findByText('Initial domain')).parentElement?.textContent).toContain('contoso.onmicrosoft.com');
    expect(screen.getByText(records.tenantId)).toBeTruthy();
    expect(screen.getByText('Tenant', { selector: 'dt' }).parentElement?.textContent).toContain('Not known in this browser');
  });

  it('names inventory and runbook with who and when', async () => {
    await show();
    expect(await screen.findByText(/^The inventory, exported by Adele Vance.*f{64}$/)).toBeTruthy();
    expect(screen.getByText(/^The runbook, saved by Adele Vance/)).toBeTruthy();
  });

  it('knows the tenant by name from the inventory that is here, and saves it once more', async () => {
    const inventory = memoryInventory();
    await inventory.saveHead({
      schema: 1,
      version: '1.0.0',
      tenant: { id: records.tenantId, name: 'Contoso GmbH', initialDomain: 'contoso.onmicrosoft.com' },
      by: 'Adele Vance',
      startedAt: '2026-11-19T08:00:00Z',
      readme: 'What this is',
      progress: { kind: 'finished', at: '2026-11-19T08:05:00Z' }
    });
    await show({ inventory, sleep: () => Promise.resolve() });
    expect(await screen.findByText('Contoso GmbH')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Save the inventory as a file' }));
    await waitFor(() => expect(mockFiles).toEqual(['inventory-contoso.onmicrosoft.com-2026-11-19.zip']));
  });

  it('saves the results of a run from its journal alone', async () => {
    const { journals } = await withRun();
    await show({ journals });
    fireEvent.click(await screen.findByRole('button', { name: /^Save results as CSV: Delete users/ }));
    await waitFor(() => expect(mockSaved).toHaveLength(1));
    const lines = mockSaved[0]?.text.split('\r\n') ?? [];
    expect(lines[1]).toContain('a@contoso.onmicrosoft.com');
    expect(lines[1]).toContain('2026-11-20T12:00:03.000Z');
    expect(lines[2]).not.toContain('2026-11-20T12:00:03.000Z');
  });

  it('says that the end of a journal was altered, and leaves it out', async () => {
    const { journals, header } = await withRun();
    const lines = journals.kept.get(header.runId)?.lines ?? [];
    lines.splice(3, 1, { seq: 4, seal: 'forged', text: JSON.stringify(looked(3, { a: 'proven', b: 'proven' })) });
    mockSaved.length = 0;
    await show({ journals });
    fireEvent.click(await screen.findByRole('button', { name: /^Save results as CSV: Delete users/ }));
    expect(await screen.findByText(/lost or altered/)).toBeTruthy();
    expect(mockSaved[0]?.text).not.toContain('2026-11-20T12:00:03.000Z');
  });

  it('saves who attested what', async () => {
    mockSaved.length = 0;
    await show();
    fireEvent.click(await screen.findByRole('button', { name: 'Save who attested what as CSV' }));
    expect(mockSaved[0]?.text.split('\r\n').filter((line) => line.includes('Adele Vance'))).toHaveLength(records.attestations.length);
  });

  it('has a way back, which brings the steps back', async () => {
    const { saved } = await show({ facts: factsWith() });
    fireEvent.click(await screen.findByRole('button', { name: 'Revoke the attestation' }));
    await waitFor(() => expect(saved[saved.length - 1]?.attestations).toEqual(open.attestations));
    expect(screen.queryByRole('heading', { name: 'The tenant is closed' })).toBeNull();
    expect(await screen.findByRole('heading', { name: 'Checks' })).toBeTruthy();
  });

  it('says so when Graph still answers', async () => {
    await show({ facts: factsWith() });
    expect(await screen.findByText(/Graph still answers for this tenant/)).toBeTruthy();
  });

  it('leaves the steps open to be looked at while Graph answers', async () => {
    await show({ facts: factsWith(), address: 'steps/delete' });
    expect(await screen.findByRole('region', { name: 'Tasks in order' })).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'The tenant is closed' })).toBeNull();
  });
});

describe('a sign-in problem of a tenant that this browser knows', () => {
  it('asks whether the directory was deleted, and takes a name because Graph can give none', async () => {
    const { saved } = await show({ facts: gone({ records: open }) });
    expect(screen.getByRole('alert')).toBeTruthy();
    expect(await screen.findByRole('heading', { name: 'Has the directory been deleted?' })).toBeTruthy();
    const button = screen.getByRole('button', { name: /^Attest in my name/ });
    fireEvent.click(button);
    expect(saved.filter(isEnded)).toEqual([]);
    fireEvent.change(screen.getByRole('textbox', { name: 'Your name' }), { target: { value: 'Adele Vance' } });
    fireEvent.click(button);
    expect(await screen.findByRole('heading', { name: 'The tenant is closed' })).toBeTruthy();
    expect(saved.filter(isEnded)).not.toEqual([]);
  });

  it('is a sign-in problem and nothing more where nothing is known', async () => {
    await show({ facts: gone({ records: unread('notReadYet') }) });
    expect(screen.getByRole('alert')).toBeTruthy();
    expect(screen.queryByText('Has the directory been deleted?')).toBeNull();
  });
});
