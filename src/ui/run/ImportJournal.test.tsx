import { Blob } from 'node:buffer';
import { TextDecoder } from 'node:util';
import * as React from 'react';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { factsWith } from '../../facts/testing';
import { exportJournal } from '../../run/journal/exportJournal';
import { memoryJournals, type MemoryJournals } from '../../run/testing/memoryJournals';
import { AT } from '../../run/testing/samples';
import { axeFinds } from '../testing/axe';
import { renderScreen } from '../testing/renderScreen';
import { provideWebCrypto } from '../testing/webCrypto';
import OpenRunBand from './OpenRunBand';
import { leftRun, type LeftRun } from './testing/leftRun';

provideWebCrypto();
Object.assign(globalThis, { TextDecoder });

const said = () => document.querySelector('[aria-live=polite]')?.textContent ?? '';

async function fileOf({ journals, plan }: LeftRun): Promise<File> {
  const exported = await exportJournal(plan.fingerprint, plan.tenantId, journals);
  if (exported.kind !== 'exported') {
    throw new Error(exported.kind);
  }
  return asFile(exported.parts.join(''), exported.fileName);
}

/** jsdom's files can't be read; Node's can. */
function asFile(text: string, name: string): File {
  const readable = new Blob([text]);
  return Object.assign(new File([text], name), { slice: readable.slice.bind(readable), text: () => readable.text() }) as unknown as File;
}

function show(journals: MemoryJournals): void {
  renderScreen(<OpenRunBand />, { facts: factsWith(), journals });
}

async function choose(file: File): Promise<void> {
  const title = await screen.findByText('Import a journal');
  const details = title.closest('details') as HTMLDetailsElement;
  details.open = true;
  fireEvent(details, new Event('toggle'));
  fireEvent.change(await screen.findByLabelText('Import a journal', { selector: 'input' }), { target: { files: [file] } });
}

const ended = async (left: LeftRun): Promise<LeftRun> => {
  await left.writer.append({ kind: 'closed', at: AT, end: { kind: 'incomplete' } });
  return left;
};

describe('a journal from another browser', () => {
  it('of an open run: it is said to be here, and the reader is led to it', async () => {
    show(memoryJournals());
    await choose(await fileOf(await leftRun()));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('A run is not finished'));
    expect(screen.getByText('Delete users')).toBeTruthy();
    expect(screen.getByText(/^Its journal came from another browser\. Everything is read back/)).toBeTruthy();
    expect(said()).toBe('The journal was taken in. Its run is shown here, and can be continued.');
    expect(await axeFinds(document.body)).toEqual([]);
  });

  it('of a run that is over: says so', async () => {
    const journals = memoryJournals();
    show(journals);
    await choose(await fileOf(await ended(await leftRun())));
    await waitFor(() => expect(said()).toBe('The journal was taken in. Its run is over; nothing is left to continue.'));
    expect(screen.getAllByText(/nothing is left to continue/)).toHaveLength(2);
    expect(journals.kept.size).toBe(1);
  });

  it('with nothing new in it: says that instead', async () => {
    const left = await ended(await leftRun());
    show(left.journals);
    await choose(await fileOf(left));
    await waitFor(() => expect(said()).toBe('Nothing in the file is new: its journal is here already. Its run is over; nothing is left to continue.'));
  });

  it('is not called over when the journals can’t be listed afterwards', async () => {
    const journals = memoryJournals();
    const failing: MemoryJournals = { ...journals };
    show(failing);
    await screen.findByText('Import a journal');
    Object.assign(failing, { list: async () => ({ kind: 'failed', problem: 'unavailable' }) });
    await choose(await fileOf(await leftRun()));
    await waitFor(() => expect(journals.kept.size).toBe(1));
    expect(await screen.findByText(/journals of this browser cannot be read/)).toBeTruthy();
    expect(said()).toBe('The journal was taken in. Its run is shown here, and can be continued.');
  });

  it('that was altered is refused, and what is here stays', async () => {
    const journals = memoryJournals();
    show(journals);
    const file = await fileOf(await leftRun());
    const text = (await file.text()).replace('Adele Vance', 'Bdele Vance');
    await choose(asFile(text, file.name));
    expect((await screen.findByRole('alert')).textContent).toMatch(/^The file was not taken in\. /);
    expect(journals.kept.size).toBe(0);
  });
});
