import { get } from './get';
import { ALL_CLOUDS, WORLDWIDE } from '../../ports/cloud';

/** Subscriptions, licences and usage. */
export const COMMERCE_READS = {
  listSubscriptions: get('/directory/subscriptions', 'v1.0', 'Organization.Read.All', 'api/directory-list-subscriptions', ALL_CLOUDS, 1),
  listSubscribedSkus: get('/subscribedSkus', 'v1.0', 'LicenseAssignment.Read.All', 'api/subscribedsku-list', ALL_CLOUDS, 3),
  getMailboxUsageDetail: get("/reports/getMailboxUsageDetail(period='D30')", 'v1.0', 'Reports.Read.All', 'api/reportroot-getmailboxusagedetail', WORLDWIDE, 1),
  getOneDriveUsageDetail: get("/reports/getOneDriveUsageAccountDetail(period='D30')", 'v1.0', 'Reports.Read.All', 'api/reportroot-getonedriveusageaccountdetail', WORLDWIDE, 1),
  getSharePointUsageDetail: get("/reports/getSharePointSiteUsageDetail(period='D30')", 'v1.0', 'Reports.Read.All', 'api/reportroot-getsharepointsiteusagedetail', WORLDWIDE, 1)
} as const;
