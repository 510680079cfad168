import * as React from 'react';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { unread } from '../../facts/testing';
import { axeFinds } from '../testing/axe';
import { messyFacts } from '../testing/messyFacts';
import { renderScreen } from '../testing/renderScreen';
import { RunbookCard } from './RunbookCard';

/** What was handed to the browser: names with texts. */
function downloads() {
  const files: { name: string; blob: Blob }[] = [];
  const blobs = new Map<string, Blob>();
  URL.createObjectURL = (blob) => {
    const url = `blob:${blobs.size}`;
    blobs.set(url, blob as Blob);
    return url;
  };
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    files.push({ name: this.download, blob: blobs.get(this.href) as Blob });
  });
  return files;
}

const textOf = (blob: Blob): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(blob);
  });

const press = (name: string): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};

it('saves the runbook as a file, keeps who and when, and passes S07 by it', async () => {
  const files = downloads();
  const { saved } = renderScreen(<RunbookCard />, { facts: messyFacts() });
  expect(screen.getByText('Not saved yet.')).toBeTruthy();
  expect(screen.getByText(/carries SharePoint and with it this tool\. Untouched, it answers until 1 February 2027/)).toBeTruthy();
  press('Save runbook');
  await screen.findByText(/^Last saved by Adele Vance, Fri,? 20 Nov 2026/);
  expect(files.map(({ name }) => name)).toEqual(['runbook-contoso.onmicrosoft.com-2026-11-20.html']);
  const text = await textOf((files[0] as { blob: Blob }).blob);
  expect(text).toMatch(/^<!DOCTYPE html>\n<html lang="en" dir="ltr">/);
  expect(text).toContain('by Adele Vance');
  expect(saved.map(({ runbook }) => runbook)).toEqual([{ kind: 'saved', by: 'Adele Vance', at: '2026-11-20T12:00:00.000Z' }]);
  expect(screen.getByText(/The runbook was saved by Adele Vance on 20 November 2026\. Last safe moment: 1 February 2027/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Save again' })).toBeTruthy();
});

it('says so when the file was saved and that could not be kept', async () => {
  const files = downloads();
  renderScreen(<RunbookCard />, { facts: messyFacts(), save: () => Promise.reject(new Error('full')) });
  press('Save runbook');
  expect((await screen.findByRole('alert')).textContent).toMatch(/could not be kept here/);
  expect([files.length, screen.queryByText('Not saved yet.') !== null]).toEqual([1, true]);
});

it('keeps nothing when the file could not be made', async () => {
  downloads();
  URL.createObjectURL = () => {
    throw new Error('blocked');
  };
  const { saved } = renderScreen(<RunbookCard />, { facts: messyFacts() });
  press('Save runbook');
  expect((await screen.findByRole('alert')).textContent).toMatch(/nothing was saved/);
  expect(saved).toEqual([]);
  await waitFor(() => expect(screen.getByRole('button', { name: 'Save runbook' }).getAttribute('aria-disabled')).not.toBe('true'));
});

it.each([
  ['the tenant', { organization: unread('offline') }],
  ['the acting admin', { me: unread('offline') }]
])('offers nothing while %s is not known', (_, over) => {
  renderScreen(<RunbookCard />, { facts: messyFacts(over) });
  expect([screen.queryByRole('button'), screen.getByText('The tenant has to be read before a runbook can be made.').tagName]).toEqual([null, 'P']);
});

it('offers nothing to whoever only watches, and has no axe violation', async () => {
  renderScreen(<RunbookCard />, { facts: messyFacts(), access: 'watching' });
  expect(screen.queryByRole('button')).toBeNull();
  expect(await axeFinds(document.body)).toEqual([]);
});
