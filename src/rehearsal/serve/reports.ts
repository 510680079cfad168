import type { Exchange, Handler } from '../exchange';
import { found } from '../http/answer';
import { option } from '../http/request';
import { plain } from './kinds';
import { collectionAnswer } from '../odata/collection';
import { listSource } from '../tenant/table';
import { conceal, MAILBOX_COLUMNS, ONEDRIVE_COLUMNS, SITE_COLUMNS, type Column } from './reportColumns';
import type { UsageReports } from '../state';

/** Excel reads the file as UTF-8 only with this in front, and Graph sends it. */
const BYTE_ORDER_MARK = '\uFEFF';

const quoted = (value: string): string => (/[",\r\n]/.test(value) ? `"${value.replace(/"/g, '""')}"` : value);

/** `D30` of `(period='D30')`. */
const daysOf = ({ request }: Exchange): string => /period='D(\d+)'/i.exec(request.path)?.[1] ?? '30';

/** Booleans are written as in .NET. */
const csvValue = (value: string | number | boolean): string =>
  typeof value === 'boolean' ? (value ? 'True' : 'False') : String(value);

function hiderOf(usage: UsageReports): (name: string) => string {
  return usage.names === 'concealed' ? conceal : (name) => name;
}

function csvOf<Row>(exchange: Exchange, columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const { usage } = exchange.tenant.settings;
  const hide = hiderOf(usage);
  const header = ['Report Refresh Date', ...columns.map((each) => each.header), 'Report Period'];
  const lines = rows.map((row) =>
    [usage.refreshedOn, ...columns.map((each) => csvValue(each.value(row, hide))), daysOf(exchange)]
      .map(quoted)
      .join(',')
  );
  return `${BYTE_ORDER_MARK}${[header.join(','), ...lines].join('\r\n')}\r\n`;
}

const orNull = (value: string | number | boolean): string | number | boolean | null => (value === '' ? null : value);

function jsonRows<Row>(exchange: Exchange, columns: readonly Column<Row>[], rows: readonly Row[]): object[] {
  const { usage } = exchange.tenant.settings;
  const hide = hiderOf(usage);
  return rows.map((row) => ({
    reportRefreshDate: usage.refreshedOn,
    ...Object.fromEntries(columns.map(({ property, value }) => [property, orNull(value(row, hide))])),
    reportPeriod: daysOf(exchange)
  }));
}

/** A redirect to a file that needs no token; beta also speaks JSON. */
function report<Row>(
  name: string,
  columns: readonly Column<Row>[],
  rows: (usage: UsageReports) => readonly Row[]
): Handler {
  const kind = plain<object>(name, name, 200);
  return (exchange) => {
    const { request, downloads, tenant } = exchange;
    const { usage } = tenant.settings;
    if (request.version === 'beta' && option(request, '$format') === 'application/json') {
      return collectionAnswer(exchange, kind, listSource(jsonRows(exchange, columns, rows(usage))));
    }
    return found(`${request.reports}/${downloads.offer(() => csvOf(exchange, columns, rows(usage)))}`);
  };
}

export const getMailboxUsageDetail = report('mailboxUsageDetail', MAILBOX_COLUMNS, (usage) => usage.mailboxes);
export const getOneDriveUsageDetail = report(
  'oneDriveUsageAccountDetail',
  ONEDRIVE_COLUMNS,
  (usage) => usage.oneDrives
);
export const getSharePointUsageDetail = report('sharePointSiteUsageDetail', SITE_COLUMNS, (usage) => usage.sites);
