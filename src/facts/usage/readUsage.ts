import type { Answered } from '../../ports/graph';
import { read } from '../../routes/call';
import type { Fact } from '../fact';
import { idsOf } from '../reading/outcome';
import { unreadFrom } from '../reading/unreadFrom';
import type { OnDemandRequest } from '../source';
import { unread } from '../unread';
import type { Usage } from '../usageReports';
import { usageOf } from './usageOf';

export type UsageRoute = 'getMailboxUsageDetail' | 'getOneDriveUsageDetail' | 'getSharePointUsageDetail';

/** The text of the report: where `Location` sends us, or the body when the reader has followed it already. */
async function csvOf(answer: Answered, request: OnDemandRequest): Promise<string | undefined> {
  const { location } = answer.headers;
  if (location === undefined || location === '') {
    return typeof answer.body === 'string' ? answer.body : '';
  }
  const downloaded = await request.download(location, request.signal);
  return downloaded.kind === 'text' ? downloaded.text : undefined;
}

/**
 * Reads one usage report: Graph answers 302 with the address of a CSV that is valid for some minutes and takes no
 * token. Asked through `$batch`, where the 302 and its `Location` come as data instead of being followed.
 * @see https://learn.microsoft.com/graph/api/reportroot-getmailboxusagedetail
 */
export async function readUsage(route: UsageRoute, owner: string, request: OnDemandRequest): Promise<Fact<Usage>> {
  const { graph, held, signal } = request;
  request.progress(0, 'unknown');
  const [answer] = await graph.readAll([read(route, {})], { signal });
  const readAt = request.now();
  if (answer === undefined) {
    return unread('service', { readAt });
  }
  if (answer.kind === 'failed') {
    const { failure } = answer;
    return unreadFrom({ failure, pages: 0, requestIds: idsOf(failure.requestId) }, route, { held, readAt });
  }
  const requestIds = idsOf(answer.requestId);
  const csv = await csvOf(answer, request);
  if (csv === undefined) {
    return unread('service', { graphCode: 'ReportDownloadRefused', readAt, requestIds });
  }
  const usage = usageOf(csv, owner);
  return usage.kind === 'parsed'
    ? { kind: 'read', value: usage.value, readAt, requestIds }
    : unread(usage.reason, { readAt, requestIds });
}
