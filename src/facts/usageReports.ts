import type { OnDemandSource } from './source';
import { readUsage } from './usage/readUsage';

/**
 * Bytes and activity from one usage report. The figures are at least two days old, and names may be concealed.
 * @see https://learn.microsoft.com/graph/api/reportroot-getmailboxusagedetail
 */
export interface Usage {
  readonly refreshedOn: string;
  readonly items: number;
  readonly bytes: number;
  /** Items with activity in the last 30 days of the report. */
  readonly active: number;
  /** Newest activity of anybody, `2026-11-18`; empty when there was none. */
  readonly lastActivity: string;
  /** The ten that hold the most, biggest first. */
  readonly largest: readonly UsageItem[];
  readonly names: 'shown' | 'concealed';
}

/** One mailbox, OneDrive or site. */
export interface UsageItem {
  /** Site address or owner; a hash where names are concealed, empty where the report names nobody. */
  readonly name: string;
  readonly bytes: number;
  /** `2026-11-18`; empty when it was never used. */
  readonly lastActivity: string;
}

export const mailboxUsage: OnDemandSource<'mailboxUsage'> = {
  kind: 'onDemand',
  id: 'mailboxUsage',
  needs: [],
  read: (request) => readUsage('getMailboxUsageDetail', 'User Principal Name', request)
};

export const oneDriveUsage: OnDemandSource<'oneDriveUsage'> = {
  kind: 'onDemand',
  id: 'oneDriveUsage',
  needs: [],
  read: (request) => readUsage('getOneDriveUsageDetail', 'Owner Principal Name', request)
};

export const sharePointUsage: OnDemandSource<'sharePointUsage'> = {
  kind: 'onDemand',
  id: 'sharePointUsage',
  needs: [],
  read: (request) => readUsage('getSharePointUsageDetail', 'Owner Principal Name', request)
};
