import type { Answer, Failed, GraphFailure, GraphFailureCode, GraphReader, Page } from '../../ports/graph';
import type { ReadCall } from '../../routes/call';
import type { ReadRouteId } from '../../routes/reads';

/** What a route answers: an object, or a collection as the array of its items. */
export type Script = { readonly [Id in ReadRouteId]?: unknown };

export interface Scripted extends GraphReader {
  /** Every `$batch` and every page that was asked for, in order. */
  readonly requests: readonly string[];
}

export interface ScriptOptions {
  /** Fails a call; `page` is the number of the page, from 1, or 0 inside a batch. */
  readonly fail?: (call: ReadCall, page: number) => GraphFailure | undefined;
  /** What `$count=true` gives, when that is not the number of the items; `unknown` for no count at all. */
  readonly counted?: (call: ReadCall, items: number) => number | 'unknown';
  /** Most items of a page, whatever is asked for. */
  readonly most?: number;
}

export function failure(code: GraphFailureCode, graphCode = ''): GraphFailure {
  return { code, status: code === 'forbidden' ? 403 : 500, graphCode, requestId: `failed-${code}` };
}

const STOPPED: Failed = { kind: 'failed', failure: { ...failure('stopped'), status: 0, requestId: '' } };

/** A reader for tests of the scan alone: pages, counts and fails as it is told, and counts what it is asked. */
export function scriptedGraph(script: Script, { fail, counted, most = 999 }: ScriptOptions = {}): Scripted {
  const requests: string[] = [];
  const topOf = ({ query }: ReadCall): number => Math.min(Number(query.$top ?? '100'), most);

  const pageOf = (call: ReadCall, items: readonly unknown[], start: number): Readonly<Record<string, unknown>> => {
    const top = topOf(call);
    const total = counted?.(call, items.length) ?? items.length;
    const counts = call.query.$count === 'true' && call.consistency === 'eventual' && total !== 'unknown' && start === 0;
    return {
      ...(counts ? { '@odata.count': total } : {}),
      ...(start + top < items.length ? { '@odata.nextLink': `https://graph.test/${call.path}?skip=${start + top}` } : {}),
      value: items.slice(start, start + top)
    };
  };

  const answer = (call: ReadCall, signal?: AbortSignal): Answer => {
    if (signal?.aborted === true) {
      return STOPPED;
    }
    const failed = fail?.(call, 0);
    if (failed !== undefined) {
      return { kind: 'failed', failure: failed };
    }
    const said = script[call.route];
    const body = Array.isArray(said) ? pageOf(call, said, 0) : said;
    return { kind: 'answered', status: 200, body, headers: {}, requestId: `batch-${call.route}` };
  };

  return {
    requests,
    read: (call, options) => Promise.resolve(answer(call, options?.signal)),
    readAll: async (calls, options) => {
      for (const version of ['v1.0', 'beta'] as const) {
        const count = calls.filter((call) => call.version === version).length;
        requests.push(...Array.from({ length: Math.ceil(count / 20) }, () => `${version} $batch`));
      }
      await Promise.resolve();
      return calls.map((call) => answer(call, options?.signal));
    },
    async *pages(call, options): AsyncGenerator<Page | Failed, void, undefined> {
      const said = script[call.route];
      const items: readonly unknown[] = Array.isArray(said) ? said : [];
      const top = topOf(call);
      const first = options?.first;
      if (first !== undefined) {
        const value = items.slice(0, top);
        yield { kind: 'page', items: value, total: 'unknown', more: top < items.length, requestId: first.requestId };
      }
      const [from, number] = first === undefined ? [0, 1] : [top, 2];
      for (let start = from, page = number; start < items.length || page === 1; start += top, page += 1) {
        await Promise.resolve();
        if (options?.signal?.aborted === true) {
          yield STOPPED;
          return;
        }
        requests.push(`${call.version} ${call.path} page ${page}`);
        const failed = fail?.(call, page) ?? (Array.isArray(said) ? undefined : failure('malformed'));
        if (failed !== undefined) {
          yield { kind: 'failed', failure: failed };
          return;
        }
        const some = items.slice(start, start + top);
        yield { kind: 'page', items: some, total: 'unknown', more: start + top < items.length, requestId: `page-${page}` };
      }
    }
  };
}
