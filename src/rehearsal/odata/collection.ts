import type { Exchange } from '../exchange';
import { json, text, type Answer } from '../http/answer';
import { isEventual, option } from '../http/request';
import { refuse } from '../http/refusal';
import { listSource, type Source } from '../tenant/table';
import { refuseInB2c } from './advanced';
import type { Filter } from './filter';
import type { Kind } from './kind';
import { linkTo } from './nextLink';
import { sorted } from './orderBy';
import { filterOf, queryOptions, type QueryOptions } from './queryOptions';
import { checkProperties, names, pick } from './select';

function present<Value extends object>(exchange: Exchange, kind: Kind<Value>, value: Value): Value {
  return kind.present === undefined ? value : kind.present(value, exchange);
}

function contextOf<Value extends object>(
  { tenant, request }: Exchange,
  kind: Kind<Value>,
  selected: readonly string[]
): string {
  const projection = selected.length === 0 ? '' : `(${selected.join(',')})`;
  return `${tenant.settings.graphOrigin}/${request.version}/$metadata#${kind.context}${projection}`;
}

function countOf<Value extends object>(
  exchange: Exchange,
  kind: Kind<Value>,
  source: Source<Value>,
  filter: Filter | undefined
): number {
  if (filter === undefined && source.count !== undefined) {
    return source.count(exchange.at);
  }
  let count = 0;
  source.scan(0, exchange.at, (value) => {
    count += (filter?.matches(present(exchange, kind, value)) ?? true) ? 1 : 0;
    return 'go';
  });
  return count;
}

/** `/users/$count`: a number as text, from the index only. */
function countAnswer<Value extends object>(exchange: Exchange, kind: Kind<Value>, source: Source<Value>): Answer {
  if (kind.index === 'none' || !isEventual(exchange.request)) {
    refuse(400, 'Request_BadRequest', '$count is not currently supported.');
  }
  refuseInB2c(exchange);
  return text(String(countOf(exchange, kind, source, filterOf(exchange, kind, true))));
}

/** Misspelt properties are refused, as far as there is an object to tell by. */
function checkAgainstFirst<Value extends object>(
  exchange: Exchange,
  kind: Kind<Value>,
  source: Source<Value>,
  { selected, filter }: QueryOptions<Value>
): void {
  const properties = [...selected, ...(filter?.properties ?? [])];
  if (properties.length > 0) {
    source.scan(0, exchange.at, (value) => {
      checkProperties(kind.type, properties, present(exchange, kind, value));
      return 'stop';
    });
  }
}

function related<Value extends object>(
  exchange: Exchange,
  value: Value,
  expansions: QueryOptions<Value>['expansions']
): object {
  return Object.fromEntries(
    expansions
      .map(({ name, selected, expand }) => ({ name, selected, found: expand(value, exchange) }))
      .filter(({ found }) => found !== undefined)
      .map(({ name, selected, found }) => [name, found === null || found === undefined ? null : pick(found, selected)])
  );
}

/** One page of a collection. @see https://learn.microsoft.com/graph/query-parameters */
export function collectionAnswer<Value extends object>(
  exchange: Exchange,
  kind: Kind<Value>,
  source: Source<Value>
): Answer {
  if (exchange.wants === 'count') {
    return countAnswer(exchange, kind, source);
  }
  const options = queryOptions(exchange, kind);
  checkAgainstFirst(exchange, kind, source, options);
  const { selected, filter, order, size, start, expansions, counted } = options;
  const shownProperties = selected.length > 0 ? selected : (kind.defaults ?? []);
  const ordered = order === undefined ? source : listSource(sorted(kind.type, order, exchange.at, source));

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
    const picked = pick(shown, shownProperties);
    value.push(expansions.length === 0 ? picked : { ...picked, ...related(exchange, each, expansions) });
    return 'go';
  });

  return json({
    '@odata.context': contextOf(exchange, kind, selected),
    ...(counted ? { '@odata.count': countOf(exchange, kind, source, filter) } : {}),
    ...(more ? { '@odata.nextLink': linkTo(exchange.request, { position: last, draw: 0 }) } : {}),
    value
  });
}

/** One object: `/me`, `/users/{id}`. */
export function objectAnswer<Value extends object>(exchange: Exchange, kind: Kind<Value>, value: Value): Answer {
  if (exchange.wants === 'count') {
    refuse(400, 'BadRequest', 'The request URI is not valid. $count cannot be applied to a single resource.');
  }
  const selected = names(option(exchange.request, '$select'));
  const shown = present(exchange, kind, value);
  checkProperties(kind.type, selected, shown);
  return json({
    '@odata.context': `${contextOf(exchange, kind, selected)}/$entity`,
    ...pick(shown, selected.length > 0 ? selected : (kind.defaults ?? []))
  });
}
