import * as React from 'react';
import { TextDecoder, TextEncoder } from 'node:util';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { memoryInventory, type MemoryInventory } from '../../../evidence/inventory/testing/memoryInventory';
import { unread } from '../../../facts/testing';
import { failure, scriptedGraph, type Script } from '../../../facts/testing/scriptedGraph';
import type { GraphReader } from '../../../ports/graph';
import type { AppServices } from '../../services';
import { axeFinds } from '../../testing/axe';
import { fakeServices } from '../../testing/fakeServices';
import { messyFacts } from '../../testing/messyFacts';
import { renderScreen } from '../../testing/renderScreen';
import { InventoryCard } from './InventoryCard';

/** What was handed to the browser. */
const files: { readonly name: string; readonly blob: Blob }[] = [];

beforeEach(() => {
  files.length = 0;
  const blobs: Blob[] = [];
  URL.createObjectURL = (blob) => `blob:${blobs.push(blob as Blob) - 1}`;
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    files.push({ name: this.download, blob: blobs[Number(this.href.slice('blob:'.length))] as Blob });
  });
});

/** jsdom's blobs have no `arrayBuffer`. */
const bytesOf = (blob: Blob): Promise<ArrayBuffer> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.readAsArrayBuffer(blob);
  });

const asFile = (bytes: ArrayBuffer): File => {
  const file = { name: 'inventory.zip', size: bytes.byteLength, slice: (a: number, b: number) => ({ arrayBuffer: () => Promise.resolve(bytes.slice(a, b)) }) };
  return file as unknown as File;
};

const IN_USE = ['getOrganization', 'listSubscribedSkus', 'listSubscriptions', 'listDomains', 'listUsers', 'listDeletedUsers', 'listGroups',
  'listGroupMembers', 'listGroupOwners', 'listAdministrativeUnits', 'listRoleDefinitions', 'listRoleAssignments', 'listRoleEligibilities',
  'listApplications', 'listServicePrincipals', 'listPermissionGrants', 'listConditionalAccessPolicies', 'listNamedLocations', 'listDevices',
  'listContacts'] as const;
const USERS = Array.from({ length: 1200 }, (_, index) => ({ id: `user-${index}`, displayName: `User ${index}` }));
const SCRIPT: Script = {
  ...Object.fromEntries(IN_USE.map((route) => [route, []])),
  getSecurityDefaults: { id: 's' },
  getAuthenticationMethodsPolicy: { id: 'm' },
  getAuthorizationPolicy: { id: 'a' },
  listUsers: USERS
};

/** Services around a store; Graph answers what the script says. */
function given(store: MemoryInventory, graph: GraphReader = scriptedGraph(SCRIPT)): Partial<AppServices> {
  const { services } = fakeServices();
  return { graph: { ...services.graph, ...graph }, inventory: store };
}

/** A reader whose second page of users comes when the test says so. */
function slowGraph(): { readonly graph: GraphReader; go(): void } {
  const graph = scriptedGraph(SCRIPT);
  let go: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    go = resolve;
  });
  return {
    go: () => go(),
    graph: {
      ...graph,
      async *pages(call, options) {
        for await (const page of graph.pages(call, options)) {
          yield page;
          if (call.route === 'listUsers') {
            await gate;
          }
        }
      }
    }
  };
}

/** Everything above a page is jsdom's, but not this: https://github.com/jsdom/jsdom/issues/2524 */
beforeAll(() => Object.assign(globalThis, { TextEncoder, TextDecoder }));

const button = (name: string): Promise<HTMLElement> => screen.findByRole('button', { name });
const press = async (name: string): Promise<void> => {
  fireEvent.click(await button(name));
};
const choose = (bytes: ArrayBuffer): void => {
  fireEvent.change(screen.getByLabelText('Inventory file to check'), { target: { files: [asFile(bytes)] } });
};

it('says what it is and is not, exports, saves the file, records it, and knows the file again', async () => {
  const { saved, container } = renderScreen(<InventoryCard />, { facts: messyFacts(), given: given(memoryInventory()) });
  expect(screen.getByText(/not a backup of mail or files/)).toBeTruthy();
  expect(screen.getByText('No export has been saved yet.')).toBeTruthy();
  await press('Export inventory');
  expect((await screen.findAllByText(/The export is finished. Save the file outside this tenant/)).length).toBeGreaterThan(0);
  expect(screen.getByRole('row', { name: /^Users\s*1,200\s*Complete/ })).toBeTruthy();
  expect(saved).toEqual([]);
  expect(await axeFinds(container)).toEqual([]);

  await press('Save file');
  await waitFor(() => expect(saved).toHaveLength(1));
  expect(saved[0]?.inventory).toMatchObject({ kind: 'exported', by: 'Adele Vance', unread: [], counts: { users: 1200, policies: 3 } });
  expect(files.map(({ name }) => name)).toEqual(['inventory-contoso.onmicrosoft.com-2026-11-20.zip']);
  expect(await screen.findByText(/Last saved export: .*by Adele Vance.*every list complete/)).toBeTruthy();

  const bytes = await bytesOf(files[0]?.blob as Blob);
  choose(bytes);
  expect(await screen.findByText(/^Intact. .* recorded here/)).toBeTruthy();
  const altered = new Uint8Array(bytes.slice(0));
  altered[altered.length >> 1] = (altered[altered.length >> 1] ?? 0) ^ 1;
  choose(altered.buffer);
  expect(await screen.findByText(/^Altered/)).toBeTruthy();
  choose(new ArrayBuffer(10));
  expect(await screen.findByText('This file is not an inventory of this tool.')).toBeTruthy();
});

it('names what could not be read, and why', async () => {
  const graph = scriptedGraph(SCRIPT, { fail: ({ route }) => (route === 'listDevices' ? failure('forbidden') : undefined) });
  const services = given(memoryInventory(), graph);
  const { host } = fakeServices().services;
  const token = { kind: 'read', tenantId: 't', appId: 'a', scopes: ['User.Read.All'] } as const;
  renderScreen(<InventoryCard />, { facts: messyFacts(), given: { ...services, host: { ...host, token: () => Promise.resolve(token) } } });
  await press('Export inventory');
  expect(await screen.findByRole('row', { name: /Devices\s*–\s*Not read\. The permission Device\.Read\.All is missing/ })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Read what is missing' })).toBeTruthy();
});

it('shows how far it is, stops when told to, and continues', async () => {
  const slow = slowGraph();
  renderScreen(<InventoryCard />, { facts: messyFacts(), given: given(memoryInventory(), slow.graph) });
  await press('Export inventory');
  expect((await screen.findByText(/4 of 21 lists · Users: /)).textContent).toMatch(/of 1,200$/);
  await press('Stop');
  slow.go();
  expect((await screen.findAllByText(/Stopped. What was read stays/)).length).toBeGreaterThan(0);
  expect(screen.queryByRole('button', { name: 'Save file' })).toBeNull();
  await press('Continue export');
  expect(await button('Save file')).toBeTruthy();
});

it('stops with the page', async () => {
  const slow = slowGraph();
  const store = memoryInventory();
  const { unmount } = renderScreen(<InventoryCard />, { facts: messyFacts(), given: given(store, slow.graph) });
  await press('Export inventory');
  await screen.findByText(/4 of 21 lists/);
  unmount();
  slow.go();
  renderScreen(<InventoryCard />, { facts: messyFacts(), given: given(store) });
  expect(await button('Continue export')).toBeTruthy();
});

it('says when the browser has no room, and when what it kept is no longer what was exported', async () => {
  const store = memoryInventory();
  const { saved } = renderScreen(<InventoryCard />, { facts: messyFacts(), given: given(store) });
  await button('Export inventory');
  store.failWith('full');
  await press('Export inventory');
  expect((await screen.findAllByText(/It has no room left/)).length).toBeGreaterThan(0);
  store.failWith('nothing');
  await press('Export inventory');
  await button('Save file');
  store.damage('users', () => new Uint8Array(3));
  await press('Save file');
  expect((await screen.findAllByText(/No file was made: users\.json/)).length).toBeGreaterThan(0);
  expect([files, saved]).toEqual([[], []]);
});

it('exports nothing for somebody who only watches, but checks a file', () => {
  renderScreen(<InventoryCard />, { facts: messyFacts(), access: 'watching' });
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Check a saved file']);
});

it('waits until it is known whose tenant this is', () => {
  renderScreen(<InventoryCard />, { facts: messyFacts({ organization: unread('offline') }) });
  expect(screen.getByText(/the inventory has to say whose it is/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Export inventory' })).toBeNull();
});

it('takes another tenant’s inventory for none', async () => {
  const store = memoryInventory();
  const { unmount } = renderScreen(<InventoryCard />, { facts: messyFacts(), given: given(store) });
  await press('Export inventory');
  await button('Save file');
  unmount();
  const facts = messyFacts();
  const organization = facts.organization.kind === 'read' ? { ...facts.organization, value: { ...facts.organization.value, id: 'other' } } : facts.organization;
  renderScreen(<InventoryCard />, { facts: { ...facts, organization }, given: given(store) });
  expect(await button('Export inventory')).toBeTruthy();
});
