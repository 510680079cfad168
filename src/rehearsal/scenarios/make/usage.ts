import type { RawUser } from '../../raw';
import type { MailboxUsage, OneDriveUsage, SiteUsage, UsageReports } from '../../state';
import { SKUS } from '../data/skus';
import type { World } from '../world';
import { sharePointHostOf, type Firm } from './firm';

const MEGABYTE = 1_048_576;
/** Reports are never fresher than this. @see https://learn.microsoft.com/graph/api/resources/report */
const REPORT_AGE_DAYS = 2;

const MAIL_SKUS: ReadonlySet<string> = new Set(
  Object.values(SKUS)
    .filter((sku) => sku.plans.some((plan) => plan === 'EXCHANGE_S_ENTERPRISE' || plan === 'EXCHANGE_S_STANDARD'))
    .map((sku) => sku.id)
);

function hasMailbox(user: RawUser): boolean {
  return user.assignedLicenses.some((licence) => MAIL_SKUS.has(licence.skuId));
}

/** Three of five used something in the last 30 days, one long ago, one never. */
function lastActivity(world: World): string {
  const kind = world.whole(1, 5);
  return kind === 5 ? '' : world.dayAgo(kind === 4 ? world.whole(120, 400) : world.whole(REPORT_AGE_DAYS, 30));
}

function mailbox(world: World, user: RawUser): MailboxUsage {
  return {
    userPrincipalName: user.userPrincipalName,
    displayName: user.displayName ?? '',
    createdOn: user.createdDateTime.slice(0, 10),
    lastActivityOn: lastActivity(world),
    itemCount: world.whole(40, 60_000),
    storageUsedBytes: world.whole(5, 48_000) * MEGABYTE,
    hasArchive: world.whole(1, 8) === 1
  };
}

function oneDrive(world: World, firm: Firm, user: RawUser): OneDriveUsage {
  const fileCount = world.whole(0, 22_000);
  return {
    siteId: world.id(`drive ${user.id}`, 0),
    siteUrl: `https://${firm.name}-my.sharepoint.com/personal/${user.userPrincipalName.replace(/[@.]/g, '_')}`,
    ownerDisplayName: user.displayName ?? '',
    ownerPrincipalName: user.userPrincipalName,
    lastActivityOn: lastActivity(world),
    fileCount,
    activeFileCount: Math.min(fileCount, world.whole(0, 300)),
    storageUsedBytes: fileCount === 0 ? 0 : world.whole(1, 90_000) * MEGABYTE
  };
}

/** A site of the firm, owned by one of its users. */
export function site(world: World, firm: Firm, name: string, template: string, owner: RawUser): SiteUsage {
  const drive = oneDrive(world, firm, owner);
  const pageViewCount = world.whole(0, 4_000);
  return {
    ...drive,
    siteId: world.id(`site ${name}`, 0),
    siteUrl: `https://${sharePointHostOf(firm)}/sites/${name}`,
    pageViewCount,
    visitedPageCount: Math.min(pageViewCount, world.whole(0, 120)),
    rootWebTemplate: template
  };
}

/** Mailboxes of everybody licensed for mail and of `shared`, a OneDrive for each of the licensed, and the sites. */
export function usage(
  world: World,
  firm: Firm,
  users: readonly RawUser[],
  sites: SiteUsage[] = [],
  shared: readonly RawUser[] = []
): UsageReports {
  const licensed = users.filter(hasMailbox);
  return {
    refreshedOn: world.dayAgo(REPORT_AGE_DAYS),
    names: 'shown',
    mailboxes: [...licensed, ...shared].map((user) => mailbox(world, user)),
    oneDrives: licensed.map((user) => oneDrive(world, firm, user)),
    sites
  };
}
