import * as v from 'valibot';
import type { Answer, GraphFailure } from '../ports/graph';
import { read } from '../routes/call';
import type { Fact } from './fact';
import { BATCH, UNANSWERED } from './reading/ask';
import { idsOf } from './reading/outcome';
import { shaped, spelling } from './reading/shape';
import { unreadFrom } from './reading/unreadFrom';
import type { OnDemandRequest, OnDemandSource } from './source';
import { unread, unreadToo } from './unread';
import type { User } from './users';

/** Per-user MFA of one user; beta, one request a user. @see https://learn.microsoft.com/graph/api/authentication-get */
export interface PerUserMfa {
  readonly userId: string;
  readonly displayName: string;
  readonly userPrincipalName: string;
  readonly state: 'disabled' | 'enabled' | 'enforced' | 'unknown';
}

const RAW = v.object({ perUserMfaState: v.string() });

const stateOf = spelling({ disabled: 'disabled', enabled: 'enabled', enforced: 'enforced' }, 'unknown');

type One =
  | { readonly kind: 'is'; readonly mfa: PerUserMfa }
  /** Deleted since the users were listed. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'failed'; readonly failure: GraphFailure };

function oneOf(user: User, answer: Answer): One {
  if (answer.kind === 'failed') {
    return answer.failure.code === 'notFound' ? { kind: 'gone' } : { kind: 'failed', failure: answer.failure };
  }
  const shape = shaped(RAW, answer.body);
  if (shape.kind === 'unparsed') {
    return { kind: 'failed', failure: { code: 'malformed', status: answer.status, graphCode: '', requestId: answer.requestId } };
  }
  const { id, displayName, userPrincipalName } = user;
  return { kind: 'is', mfa: { userId: id, displayName, userPrincipalName, state: stateOf(shape.value.perUserMfaState) } };
}

/** Users of one reading: five `$batch` requests, then the progress is told. */
const STRIDE = 5 * BATCH;

interface Reading {
  readonly found: PerUserMfa[];
  readonly requestIds: string[];
  readonly broken?: GraphFailure;
}

async function readSome(users: readonly User[], { graph, signal }: OnDemandRequest): Promise<Reading> {
  const answers = await graph.readAll(users.map(({ id }) => read('getUserMfaRequirements', { id })), { signal });
  const each = users.map((user, index) => oneOf(user, answers[index] ?? UNANSWERED));
  return {
    found: each.flatMap((one) => (one.kind === 'is' ? [one.mfa] : [])),
    requestIds: answers.flatMap((answer) => (answer.kind === 'answered' ? idsOf(answer.requestId) : [])).slice(0, 1),
    broken: each.flatMap((one) => (one.kind === 'failed' ? [one.failure] : []))[0]
  };
}

async function readEach(users: readonly User[], request: OnDemandRequest): Promise<Fact<readonly PerUserMfa[]>> {
  const found: PerUserMfa[] = [];
  const requestIds: string[] = [];
  for (let start = 0; start < users.length; start += STRIDE) {
    request.progress(start, users.length);
    const some = await readSome(users.slice(start, start + STRIDE), request);
    found.push(...some.found);
    requestIds.push(...some.requestIds);
    if (some.broken !== undefined) {
      const broken = { failure: some.broken, pages: found.length, requestIds: idsOf(some.broken.requestId) };
      const circumstances = { held: request.held, readAt: request.now() };
      // What was read until here names people; it is never a pass.
      return { ...unreadFrom(broken, 'getUserMfaRequirements', circumstances), known: found };
    }
  }
  request.progress(users.length, users.length);
  // Nobody was found: rather the beta route is not there than that everybody was deleted this minute.
  return users.length > 0 && found.length === 0
    ? unread('notOffered', { readAt: request.now() })
    : { kind: 'read', value: found, readAt: request.now(), requestIds };
}

/** There is no list of it: one request a user, 20 in a `$batch`. @see https://learn.microsoft.com/graph/api/authentication-get */
export const perUserMfa: OnDemandSource<'perUserMfa'> = {
  kind: 'onDemand',
  id: 'perUserMfa',
  needs: ['users'],
  read: async (request) => {
    const { users } = request.facts;
    return users.kind === 'read' ? readEach(users.value.items, request) : unreadToo(users);
  }
};
