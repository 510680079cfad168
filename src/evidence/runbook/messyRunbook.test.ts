import { closingDate } from '../../checks/closingDate';
import { ROAD_MAP } from '../../checks/roadMap';
import { emptyFacts } from '../../facts/emptyFacts';
import { judgeAll } from '../../checks';
import { createFormat } from '../../loc/createFormat';
import { en } from '../../loc/en';
import { createSpeaker } from '../../loc/speaker';
import { ALL_CLOUDS } from '../../ports/cloud';
import { isLive } from '../../checks/lib/subscriptions';
import { NAMED, type RunbookInput } from './input';
import { runbookFileName, runbookHtml } from './runbook';
import { messyRunbook, rehearsedInput } from './testing/messyRunbook';

const words = createSpeaker(en, createFormat('en', () => Date.UTC(2026, 10, 20, 12), 'UTC'));
let input: RunbookInput;
let file: string;

beforeAll(async () => {
  input = await rehearsedInput('messy', 'en');
  file = runbookHtml(input, words);
});

/** Every value of an attribute, in the order of the file. */
const shown = (attribute: string) => file.split(` ${attribute}="`).slice(1).map((rest) => rest.slice(0, rest.indexOf('"')));
const taskOf = (id: string) => file.slice(file.indexOf(`data-check="${id}"`), file.indexOf('</article>', file.indexOf(`data-check="${id}"`)));

describe('the runbook of the messy tenant', () => {
  it('is what the helper for browser tests gives', async () => {
    expect(await messyRunbook(words, 'en')).toBe(file);
  });

  it('has every task that remains, in the order of the road map', () => {
    const open = input.reports.filter(({ check, result }) => result.kind !== 'pass' && check.weight !== 'I').map(({ check }) => check.id);
    const tasks = shown('data-check');
    expect(open.length).toBeGreaterThan(15);
    expect(open.filter((id) => !tasks.includes(id))).toEqual([]);
    const stops = ROAD_MAP.map(({ check }) => check as string);
    expect(tasks.filter((id) => stops.includes(id))).toEqual(stops.filter((id) => tasks.includes(id)));
    expect(tasks.indexOf('S06')).toBeLessThan(tasks.indexOf('D08'));
  });

  it('has every subscription that is not deleted, with both of its ids', () => {
    const all = input.facts.subscriptions.kind === 'read' ? input.facts.subscriptions.value : [];
    const live = all.filter(isLive);
    expect(live.length).toBeGreaterThan(3);
    expect([...shown('data-subscription')].sort()).toEqual(live.map(({ id }) => id).sort());
    expect(live.filter(({ commerceSubscriptionId }) => !file.includes(commerceSubscriptionId))).toEqual([]);
  });

  it('leaves the subscription that carries this tool for last, with the last safe moment', () => {
    const order = shown('data-subscription');
    const s07 = input.reports.find(({ check }) => check.id === 'S07');
    expect(s07?.result.findings.map(({ id }) => id)).toContain(order[order.length - 1]);
    expect(file.split('Tenant Closure runs on it').length - 1).toBe(1);
    expect(file.indexOf('Tenant Closure runs on it')).toBeGreaterThan(file.indexOf(`data-subscription="${order[order.length - 1]}"`));
    expect(file).toContain('The runbook was saved by Adele Vance on 20 November 2026. Last safe moment:');
    expect(shown('data-check')).not.toContain('S07');
  });

  it('names the first objects of a task and counts the rest', () => {
    const users = input.reports.find(({ check }) => check.id === 'U02')?.result.findings.length ?? 0;
    const items = taskOf('U02').split('<p>What was found:</p>')[1]?.split('<li>').length ?? 0;
    expect(users).toBeGreaterThan(0);
    expect(items - 1).toBe(Math.min(users, NAMED) + (users > NAMED ? 1 : 0));
    const many = Array.from({ length: 120 }, (_, index) => ({ ...aFinding(), id: `f${index}`, name: `Name ${index}.` }));
    const reports = input.reports.map((report) => (report.check.id === 'U02' ? { ...report, result: { ...report.result, findings: many } } : report));
    const crowded = runbookHtml({ ...input, reports }, words);
    expect([crowded.includes('Name 49.'), crowded.includes('Name 50.'), crowded.includes('and 70 more')]).toEqual([true, false, true]);
  });

  it('says of each wait until when, by which rule, and where the rule is written', () => {
    expect(input.closing.kind).toBe('date');
    const chain = input.closing.kind === 'date' ? input.closing.chain : [];
    expect(chain.length).toBeGreaterThan(0);
    for (const { until } of chain) {
      expect(file).toContain(`until ${words.format.date(until)}`);
    }
    expect(file).toContain('A subscription that you delete is gone for Entra 72 hours later.');
  });

  it('says what a task comes after, as far as that is open', () => {
    expect(taskOf('U02')).toContain('Comes after P07.');
    expect(taskOf('P05')).not.toContain('Comes after');
  });

  it('mirrors Entra’s list with our last reading', () => {
    expect(shown('data-row')).toHaveLength(11);
    expect(file).toMatch(/data-row="users".*\n.*Blocks \(U02\)/);
    expect(file).toMatch(/data-row="azureAccess".*\n.*Not shown by Graph/);
  });

  it('lands in this tenant, and knows how support is reached', () => {
    expect(file).toContain(`https://entra.microsoft.com/${input.tenant.id}/#view/Microsoft_AAD_IAM/DirectorySwitchBlade/subtitle/`);
    expect(file).toContain('1 800 865 9408');
  });

  it('has a guard before every block of PowerShell, with the id of this tenant', () => {
    const blocks = [...file.matchAll(/<pre dir="ltr" data-recipe="(\w+)">([^<]*)<\/pre>/g)];
    expect(blocks.map(([, id]) => id)).toEqual(['users', 'restore', 'subscriptions', 'thirdParty']);
    for (const [, , text = ''] of blocks) {
      const [connect = '', guard, ...lines] = text.split('\n');
      expect(connect.startsWith(`Connect-MgGraph -TenantId &#39;${input.tenant.id}&#39; `)).toBe(true);
      expect(guard).toBe(`if ((Get-MgContext).TenantId -eq &#39;${input.tenant.id}&#39;) {`);
      expect(lines[lines.length - 1]).toMatch(/^\} else \{ throw &#39;/);
    }
  });

  it('stays a file that can be printed', () => {
    expect(file.length).toBeLessThan(300_000);
  });
});

describe('the runbook of other tenants', () => {
  it('has the lines that turn synchronization off where it is on', async () => {
    expect(runbookHtml(await rehearsedInput('synced', 'en'), words)).toContain('onPremisesSyncEnabled = $false');
  });

  it.each(ALL_CLOUDS)('has support and links for %s', (cloud) => {
    const there = runbookHtml({ ...input, cloud }, words);
    expect(there.includes('prints no phone number')).toBe(cloud.startsWith('usGov'));
    expect(there.includes('(86) 400-089-0365')).toBe(cloud === 'china');
    expect(there.includes('1 800 865 9408')).toBe(cloud === 'worldwide');
  });

  it('says from when its oldest reading is, not only when it was saved', () => {
    const facts = { ...input.facts, domains: { ...input.facts.domains, readAt: '2026-11-19T08:30:00Z' } };
    const text = runbookHtml({ ...input, facts }, words);
    expect(text).toContain('Everything here is as read Thu, 19 Nov 2026, 08:30, or later.');
    expect(text).toContain('Fri, 20 Nov 2026, 12:00, by Adele Vance');
  });

  it('calls nothing done when hardly anything could be read', () => {
    const facts = emptyFacts();
    const reports = judgeAll(facts);
    const text = runbookHtml({ ...input, facts, reports, closing: closingDate(reports, facts) }, words);
    expect(text).toContain('The subscriptions could not be read. That is not the same as none');
    expect(text).toContain('The deleted users could not be read. That is not the same as none.');
    expect(text).toContain('No date yet');
    expect(text).not.toContain('Pass (');
  });
});

describe('the name of the file', () => {
  it('holds domain and day, and nothing a file system could stumble over', () => {
    expect(runbookFileName(input)).toMatch(/^runbook-[a-z0-9.-]+\.onmicrosoft\.com-2026-11-20\.html$/);
    const tenant = { ...input.tenant, initialDomain: '../a b\\c:"<x>' };
    expect(runbookFileName({ tenant, now: input.now })).toBe('runbook-..-a-b-c-x--2026-11-20.html');
  });
});

function aFinding() {
  return { kind: 'user', extra: '', detail: { key: 'check.S05.directoryOnly' } } as const;
}
