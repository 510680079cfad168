import type { Fault, FaultEffect, FaultMatch } from '../../../rehearsal';
import { START } from '../rehearsalWorld';
import type { Draw } from './draw';
import type { ScriptTask } from './faultScript';

type Effects = readonly FaultEffect[];

/** Everything that a `Retry-After` has ever said, and nothing. */
const RETRY_AFTERS: readonly (number | string | undefined)[] = [
  undefined, 0, 1, 2, 30, 3_600, -5, 'soon', '', new Date(START + 60_000).toUTCString(), new Date(START - 60_000).toUTCString()
];

const status = (code: number, more: Partial<Extract<FaultEffect, { kind: 'status' }>> = {}): FaultEffect => ({ kind: 'status', status: code, ...more });

const BUSY: Effects = RETRY_AFTERS.flatMap((retryAfter) => {
  const more = retryAfter === undefined ? {} : { retryAfter };
  return [status(429, more), status(503, more)];
});
const NO_ANSWER: Effects = [
  { kind: 'drop', when: 'before' }, { kind: 'drop', when: 'after' }, { kind: 'cutBody' }, { kind: 'notJson' }, { kind: 'delay', ms: 90_000 },
  status(500), status(500, { carriedOut: true }), status(502), status(504, { carriedOut: true })
];
const SIGNED_OUT: Effects = [{ kind: 'expiredToken' }, { kind: 'claimsChallenge' }];
/** What Graph says to one change. */
const REFUSED: Effects = [
  status(403), status(404), status(400), status(409), status(423), status(404, { code: '', body: {} }), status(429, { carriedOut: true })
];
/** What makes a read wrong without saying so. */
const BLURRED: Effects = [
  { kind: 'lag', ms: 5_000 }, { kind: 'lag', ms: 30_000 }, { kind: 'lag', ms: 3_600_000 }, { kind: 'duplicates', count: 2 }, { kind: 'emptyPage' },
  { kind: 'nextLinkLoop' }, { kind: 'wrongCount', by: -2 }, { kind: 'expiredPageToken' }
];

/** Change, and reads of one object and of all of them, as the paths begin. */
const PATHS: Readonly<Record<ScriptTask, { readonly change: FaultMatch; readonly read: FaultMatch }>> = {
  deleteUsers: { change: { method: 'DELETE', path: '/users/' }, read: { method: 'GET', path: '/users' } },
  blockSignIn: { change: { method: 'PATCH', path: '/users/' }, read: { method: 'GET', path: '/users' } },
  restoreUsers: { change: { method: 'POST', path: '/directory/deletedItems/' }, read: { method: 'GET', path: '/users' } },
  deleteServicePrincipals: { change: { method: 'DELETE', path: '/servicePrincipals(' }, read: { method: 'GET', path: '/servicePrincipals' } },
  releaseDomains: { change: { method: 'POST', path: '/domains/' }, read: { method: 'GET', path: '/domains' } }
};

/** One thing that goes wrong on the way to Graph or back: to one object, to a whole batch, to reads, to the question who we are. */
export function drawFault(draw: Draw, task: ScriptTask): Fault {
  const nth = draw.whole(1, 40);
  const few = draw.whole(1, 3);
  const many = draw.often(4) ? 'always' : draw.whole(1, 12);
  const { change, read } = PATHS[task];
  switch (draw.whole(0, 6)) {
    case 0:
    case 1:
      return { match: { ...change, nth, times: many }, effect: draw.pick([...REFUSED, ...BUSY, ...NO_ANSWER, ...SIGNED_OUT]) };
    case 2:
    case 3:
      return {
        match: { method: 'POST', path: '/$batch', nth: draw.whole(1, 15), times: few },
        effect: draw.pick([...BUSY, ...NO_ANSWER, ...SIGNED_OUT, { kind: 'shortBatch', omit: 2 }, { kind: 'shortBatch', omit: 20 }])
      };
    case 4:
    case 5:
      return { match: { ...read, nth, times: many }, effect: draw.pick([...BLURRED, ...BUSY, ...NO_ANSWER, ...SIGNED_OUT, status(403), status(404)]) };
    default:
      return { match: { method: 'GET', path: draw.pick(['/me', '/organization']), nth: few, times: few }, effect: draw.pick([...BUSY, ...NO_ANSWER, ...SIGNED_OUT, status(403)]) };
  }
}
