import type { Exchange } from '../exchange';
import { json, text, type Answer } from '../http/answer';
import { isEventual, option } from '../http/request';
import { refuse } from '../http/refusal';
import { listSource, type Source } from '../tenant/table';
import { parseFilter, type Filter } from './filter';
import type { Kind } from './kind';
import { linkTo } from './nextLink';
import { sorted } from './orderBy';
import { readPageToken } from './pageToken';
import { checkProperties, names, pick } from './select';

const KNOWN = ['$select', '$top', '$filter', '$count', '$orderby', '$expand', '$skiptoken', '$format'];

function checkOptions<Value extends object>(exchange: Exchange, kind: Kind<Value>): void {
  const allowed = kind.options ?? KNOWN;
  for (const [name] of exchange.request.query) {
    if (name.startsWith('$') && !allowed.includes(name) && name !== '$skiptoken') {
      refuse(400, 'Request_BadRequest', `'${name}' is not supported by the service.`);
    }
  }
}

function pageSize<Value extends object>(exchange: Exchange, kind: Kind<Value>): number {
  const top = option(exchange.request, '$top');
  if (top === undefined) {
    return kind.page === 'all' ? Number.POSITIVE_INFINITY : kind.page;
  }
  const size = Number(top);
  if (!/^\d+$/.test(top) || size < 1 || size > kind.maxTop) {
    refuse(
      400,
      'Request_UnsupportedQuery',
      `Invalid page size specified: '${top}'. Must be between 1 and ${kind.maxTop} inclusive.`
    );
  }
  return size;
}

/** @see https://learn.microsoft.com/graph/aad-advanced-queries */
function refuseWithoutIndex(): never {
  return refuse(
    400,
    'Request_UnsupportedQuery',
    'Operator is not supported because the \'ConsistencyLevel:eventual\' header is missing. Refer to https://aka.ms/graph-docs/advanced-queries for more information'
  );
}

function filterOf<Value extends object>(exchange: Exchange, kind: Kind<Value>, counted: boolean): Filter | undefined {
  const given = option(exchange.request, '$filter');
  if (given === undefined) {
    return undefined;
  }
  const filter = parseFilter(given);
  if (filter.advanced && kind.index === 'directory' && !(isEventual(exchange.request) && counted)) {
    refuseWithoutIndex();
  }
  return filter;
}

function present<Value extends object>(exchange: Exchange, kind: Kind<Value>, value: Value): Value {
  return kind.present === undefined ? value : kind.present(value, exchange);
}

function countOf<Value extends object>(exchange: Exchange, kind: Kind<Value>, source: Source<Value>, filter: Filter | undefined): number {
  if (filter === undefined && 'count' in source) {
    return (source as Source<Value> & { count(at: number): number }).count(exchange.at);
  }
  let count = 0;
  source.scan(0, exchange.at, (value) => {
    count += filter?.matches(present(exchange, kind, value)) ?? true ? 1 : 0;
    return 'go';
  });
  return count;
}

/** `/users/$count`: a number as text, from the search index only. */
function countAnswer<Value extends object>(exchange: Exchange, kind: Kind<Value>, source: Source<Value>): Answer {
  if (kind.index === 'none' || !isEventual(exchange.request)) {
    refuse(400, 'Request_BadRequest', '$count is not currently supported.');
  }
  return text(String(countOf(exchange, kind, source, filterOf(exchange, kind, true))));
}

function sampleOf<Value extends object>(exchange: Exchange, kind: Kind<Value>, source: Source<Value>): object | undefined {
  let sample: object | undefined;
  source.scan(0, exchange.at, (value) => {
    sample = present(exchange, kind, value);
    return 'stop';
  });
  return sample;
}

/** One page of a collection. @see https://learn.microsoft.com/graph/query-parameters */
export function collectionAnswer<Value extends object>(exchange: Exchange, kind: Kind<Value>, source: Source<Value>): Answer {
  const { request } = exchange;
  checkOptions(exchange, kind);
  if (exchange.wants === 'count') {
    return countAnswer(exchange, kind, source);
  }
  const size = pageSize(exchange, kind);
  const selected = names(option(request, '$select'));
  const wantsCount = option(request, '$count')?.toLowerCase() === 'true';
  const filter = filterOf(exchange, kind, wantsCount);
  const expansions = names(option(request, '$expand')).map((name) => expansionOf(kind, name));
  const sample = sampleOf(exchange, kind, source);
  if (sample !== undefined) {
    checkProperties(kind.type, [...selected, ...(filter?.properties ?? [])], sample);
  }
  const order = option(request, '$orderby');
  if (order !== undefined && kind.index === 'directory' && filter !== undefined && !(isEventual(request) && wantsCount)) {
    refuse(400, 'Request_UnsupportedQuery', 'Sorting not supported for current query.');
  }
  const ordered = order === undefined ? source : listSource(sorted(kind.type, order, exchange.at, source));

  const token = option(request, '$skiptoken');
  const start = token === undefined ? 0 : readPageToken(request.path, token).position;
  const value: object[] = [];
  let last = start;
  let more = false;
  ordered.scan(start, exchange.at, (each, position) => {
    const shown = present(exchange, kind, each);
    if (filter !== undefined && !filter.matches(shown)) {
      return 'go';
    }
    if (value.length === size) {
      more = true;
      return 'stop';
    }
    last = position;
    const expanded = expansions.reduce((object, [name, expand]) => ({ ...object, [name]: expand(each, exchange) }), pick(shown, selected.length > 0 ? selected : kind.defaults ?? []));
    value.push(expanded);
    return 'go';
  });

  const counted = wantsCount && token === undefined && (kind.index === 'none' || isEventual(request));
  return json({
    '@odata.context': contextOf(exchange, kind, selected),
    ...(counted ? { '@odata.count': countOf(exchange, kind, source, filter) } : {}),
    ...(more ? { '@odata.nextLink': linkTo(request, { position: last, draw: 0 }) } : {}),
    value
  });
}

function expansionOf<Value extends object>(kind: Kind<Value>, name: string): readonly [string, (value: Value, exchange: Exchange) => object] {
  const expand = kind.expand?.[name];
  return expand === undefined
    ? refuse(400, 'BadRequest', `Could not find a property named '${name}' on type 'microsoft.graph.${kind.type}'.`)
    : [name, expand];
}

function contextOf<Value extends object>(exchange: Exchange, kind: Kind<Value>, selected: readonly string[]): string {
  const { settings } = exchange.tenant;
  const projection = selected.length === 0 ? '' : `(${selected.join(',')})`;
  return `${settings.graphOrigin}/${exchange.request.version}/$metadata#${kind.context}${projection}`;
}

/** One object: `/me`, `/users/{id}`. */
export function objectAnswer<Value extends object>(exchange: Exchange, kind: Kind<Value>, value: Value): Answer {
  const selected = names(option(exchange.request, '$select'));
  const shown = present(exchange, kind, value);
  checkProperties(kind.type, selected, shown);
  return json({
    '@odata.context': `${contextOf(exchange, kind, selected)}/$entity`,
    ...pick(shown, selected.length > 0 ? selected : kind.defaults ?? [])
  });
}
