import type { Facts } from '../../facts';
import type { Usage } from '../../facts/usageReports';
import type { Finding } from '../check';
import { finding } from './finding';
import { readOr } from './unread';

/** The three usage reports. */
export const USAGE_FACTS = ['mailboxUsage', 'oneDriveUsage', 'sharePointUsage'] as const;

export type UsageFactId = (typeof USAGE_FACTS)[number];

/** What one report says will be lost. */
export function usageFinding(id: UsageFactId, usage: Usage): Finding {
  const { items, bytes, active, refreshedOn } = usage;
  return finding('usage', id, '', '', { key: 'finding.usage', values: { of: id, items, bytes, active, refreshedOn } });
}

/** The reports that were read. */
export function knownUsage(facts: Facts): readonly Finding[] {
  return USAGE_FACTS.flatMap((id) => {
    const usage = readOr(facts, id, 'unread');
    return usage === 'unread' ? [] : [usageFinding(id, usage)];
  });
}
