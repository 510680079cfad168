import { hashText } from '../random';
import type { MailboxUsage, OneDriveUsage, SiteUsage } from '../state';

/** One column of a usage report, in the CSV and in the JSON of the beta version. */
export interface Column<Row> {
  readonly header: string;
  readonly property: string;
  value(row: Row, hide: (name: string) => string): string | number | boolean;
}

const column = <Row>(header: string, property: string, value: Column<Row>['value']): Column<Row> => ({
  header,
  property,
  value
});

/** Quotas of an ordinary mailbox of 50 GB. */
const GIGABYTE = 1024 ** 3;

/** @see https://learn.microsoft.com/graph/api/reportroot-getmailboxusagedetail */
export const MAILBOX_COLUMNS: readonly Column<MailboxUsage>[] = [
  column('User Principal Name', 'userPrincipalName', (row, hide) => hide(row.userPrincipalName)),
  column('Display Name', 'displayName', (row, hide) => hide(row.displayName)),
  column('Is Deleted', 'isDeleted', () => false),
  column('Deleted Date', 'deletedDate', () => ''),
  column('Created Date', 'createdDate', (row) => row.createdOn),
  column('Last Activity Date', 'lastActivityDate', (row) => row.lastActivityOn),
  column('Item Count', 'itemCount', (row) => row.itemCount),
  column('Storage Used (Byte)', 'storageUsedInBytes', (row) => row.storageUsedBytes),
  column('Issue Warning Quota (Byte)', 'issueWarningQuotaInBytes', () => 49 * GIGABYTE),
  column('Prohibit Send Quota (Byte)', 'prohibitSendQuotaInBytes', () => 49.5 * GIGABYTE),
  column('Prohibit Send/Receive Quota (Byte)', 'prohibitSendReceiveQuotaInBytes', () => 50 * GIGABYTE),
  column('Deleted Item Count', 'deletedItemCount', () => 0),
  column('Deleted Item Size (Byte)', 'deletedItemSizeInBytes', () => 0),
  column('Deleted Item Quota (Byte)', 'deletedItemQuota', () => 30 * GIGABYTE),
  column('Has Archive', 'hasArchive', (row) => row.hasArchive)
];

const SITE_START: readonly Column<OneDriveUsage>[] = [
  column('Site Id', 'siteId', (row) => row.siteId),
  column('Site URL', 'siteUrl', (row, hide) => (hide('') === '' ? row.siteUrl : '')),
  column('Owner Display Name', 'ownerDisplayName', (row, hide) => hide(row.ownerDisplayName)),
  column('Is Deleted', 'isDeleted', () => false),
  column('Last Activity Date', 'lastActivityDate', (row) => row.lastActivityOn),
  column('File Count', 'fileCount', (row) => row.fileCount),
  column('Active File Count', 'activeFileCount', (row) => row.activeFileCount)
];

const STORAGE: readonly Column<OneDriveUsage>[] = [
  column('Storage Used (Byte)', 'storageUsedInBytes', (row) => row.storageUsedBytes),
  column('Storage Allocated (Byte)', 'storageAllocatedInBytes', () => 1024 * GIGABYTE)
];

const OWNER: Column<OneDriveUsage> = column('Owner Principal Name', 'ownerPrincipalName', (row, hide) =>
  hide(row.ownerPrincipalName)
);

/** @see https://learn.microsoft.com/graph/api/reportroot-getonedriveusageaccountdetail */
export const ONEDRIVE_COLUMNS: readonly Column<OneDriveUsage>[] = [...SITE_START, ...STORAGE, OWNER];

/** @see https://learn.microsoft.com/graph/api/reportroot-getsharepointsiteusagedetail */
export const SITE_COLUMNS: readonly Column<SiteUsage>[] = [
  ...SITE_START,
  column('Page View Count', 'pageViewCount', (row) => row.pageViewCount),
  column('Visited Page Count', 'visitedPageCount', (row) => row.visitedPageCount),
  ...STORAGE,
  column('Root Web Template', 'rootWebTemplate', (row) => row.rootWebTemplate),
  OWNER
];

/** Concealed names are the same 32 hexadecimal digits everywhere. */
export function conceal(name: string): string {
  return [1, 2, 3, 4]
    .map((part) => hashText(`${part}${name}`).toString(16).padStart(8, '0'))
    .join('')
    .toUpperCase();
}
