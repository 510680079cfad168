import type { GraphWriter, GuardCode, WriteAnswer, WritePermit } from '../ports/graph';
import type { WriteRoute } from '../routes/route';
import type { WriteCall } from '../routes/writeCall';
import { WRITES } from '../routes/writes';
import { batchRequest, innerWrite } from './batch/batchRequest';
import { type Chunk, chunksOf } from './batch/chunks';
import { settle } from './batch/settle';
import { verdictOf } from './batch/verdict';
import { failed } from './fault';
import { bodyNotAllowed } from './guards/bodyNotAllowed';
import { notInPlan } from './guards/notInPlan';
import { protectedApp } from './guards/protectedApp';
import { protectedId } from './guards/protectedId';
import { routeNotPermitted } from './guards/routeNotPermitted';
import { stopped } from './guards/stopped';
import type { Verdict } from './guards/verdict';
import { watching } from './guards/watching';
import { writeRowOf } from './routeTable';
import type { Service } from './service';
import type { Hold, TenantLock } from './tenantLock';

interface Change {
  readonly call: WriteCall;
  readonly row: WriteRoute;
  readonly place: number;
}

/** The ids of a permit, comparable. */
export interface PermittedIds {
  readonly planned: ReadonlySet<string>;
  readonly protected: ReadonlySet<string>;
}

type Settled = ReadonlyMap<Change, WriteAnswer>;

const NOT_OFFERED: WriteAnswer = { kind: 'rejected', failure: failed('notOffered').failure, retryAfterMs: 'unknown' };

const refused = (guard: GuardCode): WriteAnswer => ({ kind: 'refused', guard });

const tokenRefused = (answer: WriteAnswer | undefined): boolean =>
  answer?.kind === 'rejected' && (answer.failure.code === 'signInExpired' || answer.failure.code === 'claimsChallenge');

/**
 * Sends changes as `$batch` of 20, one batch after the other, each settled before the next: the run decides how many
 * writers' calls are under way at once, and how long to wait after a `rejected` with `retryAfterMs`.
 *
 * @remarks
 * Nothing that was sent is sent again, except when Graph refused the token, which it does before anything else.
 */
export function createWriter(service: Service, { ownPrincipal, routes }: WritePermit, ids: PermittedIds, lock: TenantLock): GraphWriter {
  /** In this order: what must never happen first. */
  const guard = ({ call, row }: Change, tokenAppId: string): Verdict =>
    [
      watching(service.access()),
      protectedId(call.target, ids.protected),
      protectedId(call.target, lock.actingAdmins()),
      protectedApp(row, call, { tokenAppId, ownPrincipal }),
      routeNotPermitted(call, routes),
      bodyNotAllowed(call),
      notInPlan(call.target, ids.planned)
    ].find((verdict) => verdict !== 'allowed') ?? 'allowed';

  const send = async (chunk: Chunk<Change>, hold: Hold, signal?: AbortSignal): Promise<Settled> => {
    const stop = stopped(signal);
    const verdictFor = (change: Change): Verdict =>
      stop !== 'allowed' ? stop : hold.kind === 'refused' ? hold.guard : guard(change, hold.tokenAppId);
    const verdicts = chunk.items.map((change) => ({ change, verdict: verdictFor(change) }));
    const allowed = verdicts.filter(({ verdict }) => verdict === 'allowed').map(({ change }) => change);
    const answers = new Map<Change, WriteAnswer>();
    verdicts.forEach(({ change, verdict }) => verdict !== 'allowed' && answers.set(change, refused(verdict)));
    if (hold.kind === 'held' && allowed.length > 0) {
      const inner = allowed.map(({ call, row }) => innerWrite(call, row.method));
      const request = batchRequest(chunk.version, inner, { signal, underWay: 'settles' });
      const outcomes = settle(await service.attempt(request, hold.token), allowed.length);
      const now = service.clock.now();
      allowed.forEach((change, place) => answers.set(change, verdictOf(outcomes[place] ?? failed('unanswered'), now)));
    }
    return answers;
  };

  const sendSignedIn = async (chunk: Chunk<Change>, signal?: AbortSignal): Promise<Settled> => {
    const hold: Hold = stopped(signal) === 'allowed' ? await lock.hold(signal) : { kind: 'refused', guard: 'stopped', requestId: '', trouble: 'none' };
    const first = await send(chunk, hold, signal);
    const items = chunk.items.filter((change) => tokenRefused(first.get(change)));
    if (items.length === 0 || hold.kind === 'refused' || stopped(signal) !== 'allowed') {
      return first;
    }
    const fresh = await lock.holdFresh(hold.token, signal);
    // No usable fresh token: that Graph refused the old one is the better explanation.
    return fresh.kind === 'refused' && fresh.guard === 'identityUnknown'
      ? first
      : new Map([...first, ...(await send({ ...chunk, items }, fresh, signal))]);
  };

  return {
    write: async (calls, options) => {
      const answers = new Map<number, WriteAnswer>();
      const changes = calls.flatMap((call, place): readonly Change[] => {
        const row = writeRowOf(WRITES, call, service.cloud);
        return row === 'notOffered' ? [] : [{ call, row, place }];
      });
      for (const chunk of chunksOf(changes, ({ call }) => call.version)) {
        (await sendSignedIn(chunk, options?.signal)).forEach((answer, { place }) => answers.set(place, answer));
      }
      return calls.map((_, place) => answers.get(place) ?? NOT_OFFERED);
    }
  };
}
