import { judgeAll } from '../../checks';
import { closingDate } from '../../checks/closingDate';
import type { Facts } from '../../facts';
import { aDeletedUser, anApplication, aServicePrincipal, aSubscription, aUser, closedTenant, factsWith, NOW, wholeOf } from '../../facts/testing';
import { createFormat } from '../../loc/createFormat';
import { en } from '../../loc/en';
import { createSpeaker } from '../../loc/speaker';
import { axeFinds } from '../../ui/testing/axe';
import { runbookHtml } from './runbook';

const words = createSpeaker(en, createFormat('en', () => Date.parse(NOW), 'UTC'));

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</pre></article></main><iframe src="https://evil.example">',
  '<a href="javascript:alert(1)">click</a>',
  '<!-- --><style>body{background:url(https://evil.example/x)}</style>',
  '\u202eדוד\u2066 <b>x</b>',
  '&lt;script&gt;'
];
const NAME = HOSTILE.join(' ');

/** A tenant in which everything that has a name has this one. */
function facts(given: string): Facts {
  const closed = closedTenant();
  return factsWith({
    organization: { ...closed.organization, displayName: given, initialDomain: `o'${given}` },
    records: {
      ...closed.records,
      billingAgreement: { kind: 'answered', agreement: 'mosa', by: given, at: NOW },
      attestations: closed.records.attestations.slice(0, 2).map((each) => ({ ...each, by: given })),
      runbook: { kind: 'notSaved' }
    },
    users: wholeOf([...closed.users.items, ...HOSTILE.map((hostile) => aUser({ displayName: given && hostile, userPrincipalName: given && hostile }))]),
    deletedUsers: wholeOf([aDeletedUser({ displayName: given, userPrincipalName: given })]),
    applications: wholeOf([...closed.applications.items, anApplication({ displayName: given })]),
    servicePrincipals: wholeOf([...closed.servicePrincipals.items, aServicePrincipal({ displayName: given })]),
    subscriptions: [
      aSubscription({ id: given, commerceSubscriptionId: given, skuPartNumber: given, status: 'unknown', rawStatus: given }),
      aSubscription({ skuPartNumber: 'SPE_E5' })
    ]
  });
}

function pageWith(given: string): Document {
  const all = facts(given);
  const reports = judgeAll(all);
  const tenant = all.organization.kind === 'read' ? all.organization.value : closedTenant().organization;
  const text = runbookHtml(
    { tenant, cloud: 'worldwide', locale: 'en', facts: all, reports, closing: closingDate(reports, all), now: NOW, who: given },
    words
  );
  return new DOMParser().parseFromString(text, 'text/html');
}

const outline = (page: Document) => [...page.querySelectorAll('*')].map((element) => `${element.tagName} ${element.getAttributeNames().join()}`);
const OURS = ['HTML', 'HEAD', 'META', 'TITLE', 'STYLE', 'BODY', 'HEADER', 'MAIN', 'NAV', 'SECTION', 'ARTICLE', 'H1', 'H2', 'H3', 'P', 'OL', 'UL', 'LI', 'DL', 'DT', 'DD', 'A', 'SPAN', 'STRONG', 'BR', 'CODE', 'PRE', 'BDI'];

describe('names that would be markup', () => {
  const page = pageWith(NAME);

  it('make the same elements and attributes as names that are harmless', () => {
    expect(outline(page)).toEqual(outline(pageWith('Contoso')));
    expect(page.querySelectorAll('*').length).toBeGreaterThan(300);
  });

  it('leave no element but ours, and no attribute that runs or fetches', () => {
    const elements = [...page.querySelectorAll('*')];
    expect(elements.filter(({ tagName }) => !OURS.includes(tagName)).map(({ outerHTML }) => outerHTML)).toEqual([]);
    const attributes = elements.flatMap((element) => element.getAttributeNames().map((attribute) => `${element.tagName} ${attribute}`));
    expect(attributes.filter((each) => / (on|src|style|action|background|poster|formaction|ping)/.test(each))).toEqual([]);
    const fetching = elements.filter((element) => element.tagName !== 'A' && element.getAttributeNames().some((attribute) => /^https?:|^\/\//.test(element.getAttribute(attribute) ?? '')));
    expect(fetching).toEqual([]);
    expect(page.querySelector('style')?.textContent).not.toMatch(/url\(|@import/);
  });

  it('lead nowhere: every link goes to Microsoft or stays in the file', () => {
    const targets = [...page.querySelectorAll('a')].map((each) => each.getAttribute('href') ?? '');
    const places = [...new Set(targets.filter((target) => !target.startsWith('#')).map((target) => new URL(target).origin))].sort();
    expect(places).toEqual(['https://admin.microsoft.com', 'https://entra.microsoft.com', 'https://go.microsoft.com', 'https://learn.microsoft.com', 'https://portal.azure.com']);
    expect(targets.filter((target) => target.startsWith('#') && page.querySelector(target) === null)).toEqual([]);
  });

  it('are shown as they are, isolated from what stands beside them', () => {
    expect(page.title).toBe(`Runbook: closing ${NAME}`);
    const isolated = [...page.querySelectorAll('bdi')].map(({ textContent }) => textContent);
    expect(HOSTILE.filter((hostile) => !isolated.includes(hostile))).toEqual([]);
  });

  it('stay inside their quotes in PowerShell, with the quotes doubled', () => {
    const [block] = [...page.querySelectorAll('pre[data-recipe]')].map(({ textContent }) => textContent ?? '');
    const [last = ''] = (block ?? '').split('\n').slice(-1);
    const seen = NAME.replace(/[\u202e\u2066]/g, '').replace(/'/g, "''");
    expect(last).toBe(`} else { throw 'This is not the tenant of o''${seen}. Nothing was done.' }`);
  });
});

describe('the file', () => {
  const page = pageWith('Contoso');

  it('forbids every request, whatever is in it', () => {
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]');
    expect(policy?.getAttribute('content')).toBe("default-src 'none'; style-src 'unsafe-inline'");
    expect(page.querySelector('meta[name="referrer"]')?.getAttribute('content')).toBe('no-referrer');
  });

  it('says its language and direction', () => {
    expect([page.documentElement.lang, page.documentElement.dir]).toEqual(['en', 'ltr']);
  });

  it('has no violation that axe finds, and nothing left unsaid', async () => {
    document.documentElement.lang = page.documentElement.lang;
    document.title = page.title;
    document.body.innerHTML = page.body.innerHTML;
    expect(await axeFinds(document.documentElement)).toEqual([]);
    const lines = [...document.querySelectorAll('h1, h2, h3, p, li, dt, dd, a')].map(({ innerHTML }) => innerHTML);
    expect(lines.filter((line) => /\b(ui|check|reason|runbook|result|wait)\.[a-zA-Z]+\b|\[object|undefined|NaN/.test(line))).toEqual([]);
  });
});
