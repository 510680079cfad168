import { createVirtualClock } from '../../../src/rehearsal';
import { createRehearsalService, type RehearsalService } from '../rehearsalService';
import { portal } from './portal';

const service = (): RehearsalService =>
  createRehearsalService('messy', 1, createVirtualClock(Date.UTC(2026, 10, 21)), () => 'http://127.0.0.1/graph');

const pageOf = async (response: Response | Promise<Response>): Promise<string> => (await response).text();
const countOf = (page: string, what: RegExp): number => [...page.matchAll(what)].length;
const said = (page: string): string => /role="status">([^<]*)</.exec(page)?.[1] ?? '';
const post = (fields: Readonly<Record<string, string>>): Request =>
  new Request('http://localhost/portal', { method: 'POST', body: new URLSearchParams(fields).toString() });

test('offers a button for everything that can be done, and shows Entra’s own list', async () => {
  const tenant = service();
  const page = await pageOf(portal(tenant, new Request('http://localhost/portal?link=https%3A%2F%2Fentra.microsoft.com%2F')));
  const targets = tenant.rehearsal.portal.acts().reduce((sum, act) => sum + act.targets.length, 0);
  expect(countOf(page, /<form [^>]*>.*?<button /g)).toBe(targets);
  expect(countOf(page, /<tr data-check=/g)).toBe(tenant.rehearsal.portal.entraChecks().length);
  expect(page).toContain('https://entra.microsoft.com/');
});

test('a press is an act, and a refusal says why', async () => {
  const tenant = service();
  const [provider] = tenant.rehearsal.state().mfaProviders;
  const [target] = tenant.rehearsal.portal.acts().find(({ id }) => id === 'removeMfaProvider')?.targets ?? [];
  const done = await pageOf(portal(tenant, post({ act: 'removeMfaProvider', target: target?.id ?? '', name: target?.name ?? '', link: '' })));
  expect(said(done)).toMatch(/^Done: Delete provider/);
  expect(tenant.rehearsal.state().mfaProviders).not.toContain(provider);
  const { id } = tenant.rehearsal.state().organization;
  const refused = await pageOf(portal(tenant, post({ act: 'deleteDirectory', target: id, name: 'x', link: '' })));
  expect(said(refused)).toMatch(/^Refused: .*Not every check/);
  expect(tenant.rehearsal.state().deletedAt).toBe('');
});

test('takes no form but its own, and nothing of it is markup', async () => {
  const tenant = service();
  expect((await portal(tenant, post({ act: 'format', target: 'c' }))).status).toBe(400);
  expect((await portal(tenant, new Request('http://localhost/portal', { method: 'DELETE' }))).status).toBe(405);
  const page = await pageOf(portal(tenant, new Request('http://localhost/portal?link=%22%3E%3Cscript%3E1%3C%2Fscript%3E')));
  expect(page).not.toContain('<script');
});
