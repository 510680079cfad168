import type { Exchange } from '../exchange';
import { refuse } from '../http/refusal';
import { isEventual, option } from '../http/request';
import { needIndex, refuseInB2c } from './advanced';
import { parseFilter, type Filter } from './filter';
import type { Expand, Kind } from './kind';
import { readPageToken } from './pageToken';
import { expansionsOf, names, refuseUnknownProperty } from './select';

/** What a request wants from a collection, checked. */
export interface QueryOptions<Value> {
  readonly selected: readonly string[];
  readonly size: number;
  /** Position after which the page starts. */
  readonly start: number;
  readonly filter: Filter | undefined;
  readonly order: string | undefined;
  readonly expansions: readonly { readonly name: string; readonly selected: readonly string[]; readonly expand: Expand<Value> }[];
  /** Whether `@odata.count` is sent: on the first page, and for directory objects only from the index. */
  readonly counted: boolean;
}

const KNOWN = ['$select', '$top', '$filter', '$count', '$orderby', '$expand', '$skiptoken', '$format'];

function checkNames<Value extends object>({ request }: Exchange, { options = KNOWN }: Kind<Value>): void {
  for (const [name] of request.query) {
    if (name.startsWith('$') && name !== '$skiptoken' && !options.includes(name)) {
      refuse(400, 'Request_BadRequest', `'${name}' is not supported by the service.`);
    }
  }
}

function pageSize<Value extends object>({ request }: Exchange, { page, maxTop }: Kind<Value>): number {
  const top = option(request, '$top');
  if (top === undefined) {
    return page === 'all' ? Number.POSITIVE_INFINITY : page;
  }
  const size = Number(top);
  return /^\d+$/.test(top) && size >= 1 && size <= maxTop
    ? size
    : refuse(
        400,
        'Request_UnsupportedQuery',
        `Invalid page size specified: '${top}'. Must be between 1 and ${maxTop} inclusive.`
      );
}

/** `counted`: the request asks for a count as well, which is how Graph is told to use the index. */
export function filterOf<Value extends object>(
  exchange: Exchange,
  kind: Kind<Value>,
  counted: boolean
): Filter | undefined {
  const text = option(exchange.request, '$filter');
  const filter = text === undefined ? undefined : parseFilter(text);
  if (filter?.advanced === true) {
    needIndex(exchange, kind, counted);
  }
  return filter;
}

export function queryOptions<Value extends object>(exchange: Exchange, kind: Kind<Value>): QueryOptions<Value> {
  const { request } = exchange;
  checkNames(exchange, kind);
  const size = pageSize(exchange, kind);
  const wantsCount = option(request, '$count')?.toLowerCase() === 'true';
  const fromIndex = kind.index === 'directory' && isEventual(request);
  if (wantsCount && fromIndex) {
    refuseInB2c(exchange);
  }
  const filter = filterOf(exchange, kind, wantsCount);
  const order = option(request, '$orderby');
  if (order !== undefined && filter !== undefined) {
    needIndex(exchange, kind, wantsCount);
  }
  const token = option(request, '$skiptoken');
  return {
    selected: names(option(request, '$select')),
    size,
    start: token === undefined ? 0 : readPageToken(request.path, token).position,
    filter,
    order,
    expansions: expansionsOf(option(request, '$expand')).map((each) => ({
      ...each,
      expand: kind.expand?.[each.name] ?? refuseUnknownProperty(kind.type, each.name)
    })),
    counted: wantsCount && token === undefined && (kind.index === 'none' || fromIndex)
  };
}
