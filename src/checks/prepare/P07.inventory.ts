import type { Facts } from '../../facts';
import type { Listing } from '../../facts/fact';
import type { InventoryRecord } from '../../facts/records';
import type { Finding } from '../check';
import { defineCheck } from '../lib/defineCheck';
import { circumstance, finding } from '../lib/finding';
import { userFinding } from '../lib/people';
import { blocks, pass } from '../lib/results';
import { afterDate } from '../lib/time';
import { readOr, whenRead } from '../lib/unread';

type Exported = Extract<InventoryRecord, { kind: 'exported' }>;

/** What the closing deletes: without these sections nothing may be deleted. */
const MUST = ['users', 'groups', 'applications', 'servicePrincipals', 'domains'] as const;
const NEEDS = ['records', 'users', 'applications', 'servicePrincipals', 'domains'] as const;

/** Its own items once they are all there: the count behind a sample comes from an index that lags. */
function nowOf({ extent, items, total }: Listing<unknown>): number {
  return extent === 'whole' ? items.length : total;
}

/** What there is now, of what could be read. */
function sizes(facts: Facts): readonly { readonly section: (typeof MUST)[number]; readonly now: number }[] {
  const listings = (['users', 'applications', 'servicePrincipals'] as const).flatMap((section) => {
    const listing = readOr(facts, section, 'unread');
    return listing === 'unread' ? [] : [{ section, now: nowOf(listing) }];
  });
  const domains = readOr(facts, 'domains', 'unread');
  return domains === 'unread' ? listings : [...listings, { section: 'domains', now: domains.length }];
}

/** What the inventory does not know: fewer than it lists is the closing itself, more is not. */
function newSince(facts: Facts, { at, counts }: Exported): readonly Finding[] {
  const isNew = afterDate(at);
  const users = readOr(facts, 'users', { items: [] }).items.filter(({ createdAt }) => isNew(createdAt));
  const apps = readOr(facts, 'applications', { items: [] }).items.filter(({ createdAt }) => isNew(createdAt));
  const more = sizes(facts).filter(({ section, now }) => now > (counts[section] ?? 0));
  return [
    ...users.map(userFinding),
    ...apps.map(({ id, displayName, appId }) => finding('application', id, displayName, appId, { key: 'inventory.finding.newApp' })),
    ...more.map(({ section, now }) =>
      circumstance(section, { key: 'inventory.finding.more', values: { section, listed: counts[section] ?? 0, now } })
    )
  ];
}

/** The inventory was exported, holds what will be deleted, and knows everything that is there now. */
export const P07 = defineCheck({
  id: 'P07',
  step: 'prepare',
  weight: 'B',
  effort: 'small',
  needs: NEEDS,
  actions: [{ kind: 'step', step: 'prepare' }],
  docs: 'https://learn.microsoft.com/microsoft-365/commerce/close-your-account#before-you-begin',
  judge: (facts) => {
    const records = readOr(facts, 'records', 'unread');
    if (records === 'unread') {
      return whenRead(facts, NEEDS, () => blocks({ key: 'check.P07.none' }));
    }
    const exported = records.inventory;
    if (exported.kind === 'none') {
      return blocks({ key: 'check.P07.none' });
    }
    const { at, counts, unread } = exported;
    const missing = MUST.filter((section) => counts[section] === undefined || unread.includes(section));
    if (missing.length > 0) {
      const named = missing.map((section) => circumstance(section, { key: 'inventory.finding.unread', values: { section } }));
      return blocks({ key: 'check.P07.missing', values: { at } }, named);
    }
    const since = newSince(facts, exported);
    return since.length > 0
      ? blocks({ key: 'check.P07.older', values: { at } }, since)
      : whenRead(facts, NEEDS, () => pass({ key: 'check.P07.pass', values: { at, users: counts.users ?? 0, groups: counts.groups ?? 0 } }));
  }
});
