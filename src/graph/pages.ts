import type { Answer, Failed, GraphFailure, Page, PagesOptions } from '../ports/graph';
import type { ReadCall } from '../routes/call';
import { addressOf, consistencyHeaders } from './address';
import { failed } from './fault';
import { nextLinkOf } from './nextLink';
import { persist } from './persist';
import { getRequest } from './request';
import type { Service } from './service';
import { recordOf } from './shape';

/** More pages than any listing of this product has: 20,000 of 100 are two million objects. */
export const MAX_PAGES = 20_000;
/** Pages in a row that bring nothing new. Graph does send empty pages with a nextLink, but not a hundred. */
export const MAX_BARREN_PAGES = 100;

interface Body {
  readonly items: readonly unknown[];
  readonly total: number | 'unknown';
  readonly link: unknown;
}

function bodyOf(body: unknown): Body | 'malformed' {
  const { value, '@odata.count': count, '@odata.nextLink': link } = recordOf(body);
  if (!Array.isArray(value)) {
    return 'malformed';
  }
  return { items: value, total: typeof count === 'number' && count >= 0 ? count : 'unknown', link };
}

/** Keeps ids only, so that a listing of 100,000 stays small. What has no id can't be told apart and is kept. */
function isNew(item: unknown, ids: Set<string>): boolean {
  const { id } = recordOf(item);
  if (typeof id !== 'string') {
    return true;
  }
  const known = ids.size;
  return ids.add(id).size > known;
}

const isExpired = ({ code }: GraphFailure): boolean => code === 'pageTokenExpired';

/**
 * A collection page by page, each object once.
 *
 * @remarks
 * Deleting from what is being listed makes Graph's page token expire; the listing then starts again, once, and leaves
 * out what it has given already. Ends with one `failed` when a page can't be had: a partial listing is never whole.
 * A first page that was answered before is held to the same: its link is trusted no more than any other.
 * @see https://learn.microsoft.com/graph/paging
 */
export async function* pages(
  service: Service,
  call: ReadCall,
  { signal, first: given }: PagesOptions = {}
): AsyncGenerator<Page | Failed, void, undefined> {
  const first = addressOf(call);
  const ask = (at: string): Promise<Answer> => persist(service, getRequest(at, consistencyHeaders(call), signal));
  const ids = new Set<string>();
  const visited = new Set<string>([first]);
  let address = first;
  let coming = given === undefined ? ask(first) : Promise.resolve<Answer>(given);
  let barrenLeft = MAX_BARREN_PAGES;
  let restarts = 0;
  for (let count = 0; count < MAX_PAGES; count++) {
    const answer = await coming;
    if (answer.kind === 'failed' && isExpired(answer.failure) && address !== first && restarts === 0) {
      restarts = 1;
      address = first;
      coming = ask(first);
      barrenLeft = MAX_BARREN_PAGES + count;
      visited.clear();
      visited.add(first);
      continue;
    }
    if (answer.kind === 'failed') {
      yield answer;
      return;
    }
    const { status, requestId } = answer;
    const body = bodyOf(answer.body);
    if (body === 'malformed') {
      yield failed('malformed', status, requestId);
      return;
    }
    const next = nextLinkOf(service.root, address, body.link);
    const items = body.items.filter((item) => isNew(item, ids));
    barrenLeft = items.length > 0 ? MAX_BARREN_PAGES : barrenLeft - 1;
    const isEndless = next.kind === 'at' && (visited.has(next.address) || barrenLeft === 0);
    if (next.kind === 'at' && !isEndless) {
      ({ address } = next);
      visited.add(address);
      // On its way while whoever reads works on this page.
      coming = ask(address);
    }
    yield { kind: 'page', items, total: count === 0 ? body.total : 'unknown', more: next.kind !== 'none', requestId };
    if (next.kind === 'none') {
      return;
    }
    if (next.kind === 'elsewhere' || isEndless) {
      yield failed(isEndless ? 'endless' : 'malformed', status, requestId);
      return;
    }
  }
  yield failed('endless');
}
