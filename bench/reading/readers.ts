import { realClock } from '../../local/server/realClock';
import { emptyFacts } from '../../src/facts/emptyFacts';
import type { Facts } from '../../src/facts';
import { emptyRecords } from '../../src/facts/recordsStore';
import { refresh, scan, type ReadingRequest } from '../../src/facts/scan';
import { users } from '../../src/facts/users';
import { addressOf } from '../../src/graph/address';
import { productGraph, productSession } from '../product';
import type { SignIn } from '../signIn';

function requestOf(signIn: SignIn, over: Partial<ReadingRequest>, sent: () => void): ReadingRequest {
  const graph = productGraph(signIn, ({ kind }) => (kind === 'sent' ? sent() : undefined));
  const records = { kind: 'read', value: emptyRecords(signIn.tenantId), readAt: new Date().toISOString(), requestIds: [] } as const;
  return { graph, session: productSession(signIn), records, clock: realClock, ...over };
}

/** How many users the product's reading of this one list came to. */
export async function readUsers(signIn: SignIn): Promise<number> {
  const { facts } = await refresh(requestOf(signIn, {}, () => undefined), ['users'], emptyFacts());
  const { users: read } = facts;
  if (read.kind === 'unread' || read.value.extent !== 'whole') {
    throw new Error('The list of users could not be read whole.');
  }
  return read.value.items.length;
}

/** The same pages, from the product's own address on, by the plainest loop there is: no retry, no check, all kept as it came. */
export async function readBare({ root, token }: SignIn): Promise<number> {
  const items: unknown[] = [];
  let next: string | undefined = root + addressOf(users.page.all);
  while (next !== undefined) {
    const answer = await fetch(next, { headers: { Authorization: `Bearer ${token}` } });
    const page = (await answer.json()) as { readonly value: readonly unknown[]; readonly '@odata.nextLink'?: string };
    items.push(...page.value);
    next = page['@odata.nextLink'];
  }
  return items.length;
}

/** One whole scan. */
export interface Scanned {
  readonly headlineRequests: number;
  readonly headlineMs: number;
  readonly requests: number;
  readonly ms: number;
  /** Facts that a scan reads and this one could not. */
  readonly unread: number;
}

const unreadIn = (facts: Facts): number =>
  Object.values(facts).filter((fact) => fact.kind === 'unread' && fact.reason !== 'notReadYet').length;

/** Everything that the readiness screen reads. */
export async function scanAll(signIn: SignIn): Promise<Scanned> {
  const start = performance.now();
  let requests = 0;
  let headline = { requests: 0, ms: 0 };
  const onUpdate: ReadingRequest['onUpdate'] = ({ phase }) => {
    headline = phase === 'headline' ? { requests, ms: performance.now() - start } : headline;
  };
  const { facts } = await scan(requestOf(signIn, { onUpdate }, () => (requests += 1)));
  const ms = performance.now() - start;
  return { headlineRequests: headline.requests, headlineMs: headline.ms, requests, ms, unread: unreadIn(facts) };
}
