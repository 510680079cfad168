import type { Answer, GraphFailure } from '../ports/graph';
import { read, type ReadCall } from '../routes/call';
import { addressOf } from './address';
import { Fault } from './fault';
import type { SeenIdentity } from './guards/identityUnknown';
import { persist } from './persist';
import { getRequest } from './request';
import type { Service } from './service';
import { recordOf, textOf } from './shape';

/** Who acts and where, read with one token. */
export interface Identity extends SeenIdentity {
  /** Every name the acting admin can be addressed by. */
  readonly userNames: readonly string[];
  readonly signIn: 'accepted' | 'refused';
  /** Of the answer that spoils it, or of `/organization`. */
  readonly requestId: string;
  /** Why one of the two answers is missing. */
  readonly trouble: GraphFailure | 'none';
}

const ME = read('getMe', {}, { query: { $select: 'id,userPrincipalName' } });
const ORGANIZATION = read('getOrganization', {}, { query: { $select: 'id' } });

const requestIdOf = (answer: Answer): string =>
  answer.kind === 'answered' ? answer.requestId : answer.failure.requestId;

const bodyOf = (answer: Answer): Readonly<Record<string, unknown>> =>
  recordOf(answer.kind === 'answered' ? answer.body : undefined);

const isRefused = (answer: Answer): boolean =>
  answer.kind === 'failed' && /^(signInExpired|claimsChallenge)$/.test(answer.failure.code);

/** A refused sign-in goes first: that is what somebody can do something about. */
function troubleIn(answers: readonly Answer[]): GraphFailure | 'none' {
  const failures = [...answers.filter(isRefused), ...answers].flatMap((each) => (each.kind === 'failed' ? [each.failure] : []));
  return failures[0] ?? 'none';
}

/** Reads `/me` and `/organization` with exactly this token; it is not renewed here, since the caller vouches for it. */
export async function readIdentity(service: Service, token: string, signal?: AbortSignal): Promise<Identity> {
  const renew = (): Promise<string> => Promise.reject(new Fault('signInExpired'));
  const pinned: Service = { ...service, tokens: { current: async () => token, renew } };
  const ask = (call: ReadCall): Promise<Answer> =>
    persist(pinned, getRequest(addressOf(call), {}, signal));
  const [me, organization] = await Promise.all([ask(ME), ask(ORGANIZATION)]);
  const user = bodyOf(me);
  const rows = bodyOf(organization).value;
  return {
    userIds: me.kind === 'answered' ? [textOf(user.id)] : [],
    userNames: [textOf(user.id), textOf(user.userPrincipalName)].filter((name) => name !== ''),
    organizationIds: Array.isArray(rows) ? rows.map((row) => textOf(recordOf(row).id)) : [],
    signIn: isRefused(me) || isRefused(organization) ? 'refused' : 'accepted',
    requestId: requestIdOf(me.kind === 'failed' ? me : organization),
    trouble: troubleIn([me, organization])
  };
}
