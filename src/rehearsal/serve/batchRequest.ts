import { refuse } from '../http/refusal';
import { decodePath, parseQuery, type GraphRequest } from '../http/request';

/** One request of a batch. */
export interface BatchItem {
  readonly id: string;
  readonly dependsOn: readonly string[];
  readonly request: GraphRequest;
}

/** @see https://learn.microsoft.com/graph/json-batching */
const MAX_ITEMS = 20;

function refuseBatch(message: string): never {
  return refuse(400, 'BadRequest', message);
}

function itemOf(batch: GraphRequest, raw: unknown): BatchItem {
  const { id, method, url, headers, body, dependsOn = [] } = (raw ?? {}) as Readonly<Record<string, unknown>>;
  if (
    typeof id !== 'string' ||
    id === '' ||
    typeof method !== 'string' ||
    typeof url !== 'string' ||
    !Array.isArray(dependsOn)
  ) {
    return refuseBatch('Invalid batch payload format.');
  }
  if (/^[a-z]+:\/\//i.test(url)) {
    return refuseBatch(`Request '${id}': the url must be relative.`);
  }
  const named = Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)] as const);
  const lower: Readonly<Record<string, string>> = Object.fromEntries(named);
  if (body !== undefined && lower['content-type'] === undefined) {
    return refuseBatch(`Request '${id}': a request with a body needs a Content-Type header.`);
  }
  const [path = '', search = ''] = url.replace(/^\/?/, '/').split(/\?(.*)/s);
  const request = {
    ...batch,
    method: method.toUpperCase(),
    path: decodePath(path),
    query: parseQuery(search),
    headers: lower,
    body
  };
  return { id, dependsOn: dependsOn.map(String), request };
}

/** Reads the body of a batch; anything wrong with it refuses the whole. Ids are compared without case. */
export function readBatch(batch: GraphRequest): BatchItem[] {
  const { requests } = (batch.body ?? {}) as { readonly requests?: unknown };
  if (!Array.isArray(requests) || requests.length === 0) {
    return refuseBatch('Invalid batch payload format.');
  }
  if (requests.length > MAX_ITEMS) {
    return refuseBatch(`Number of batch request steps exceeds the maximum value of ${MAX_ITEMS}.`);
  }
  const items = requests.map((raw) => itemOf(batch, raw));
  const seen = new Set<string>();
  for (const { id } of items) {
    if (seen.has(id.toLowerCase())) {
      return refuseBatch(`Request Id '${id}' must be unique in a batch request.`);
    }
    seen.add(id.toLowerCase());
  }
  return inOrder(items);
}

/** What others depend on comes first. */
function inOrder(items: readonly BatchItem[]): BatchItem[] {
  const ordered: BatchItem[] = [];
  const done = new Set<string>();
  const waiting = [...items];
  while (waiting.length > 0) {
    const index = waiting.findIndex(({ dependsOn }) => dependsOn.every((id) => done.has(id.toLowerCase())));
    const [next] = index < 0 ? [] : waiting.splice(index, 1);
    if (next === undefined) {
      return refuseBatch('The dependsOn property names a request that is not in the batch, or goes round in a circle.');
    }
    done.add(next.id.toLowerCase());
    ordered.push(next);
  }
  return ordered;
}
