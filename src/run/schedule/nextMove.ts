import type { Move, WaitReason } from './move';
import type { Outages } from './outages';
import type { RunEnd } from '../runEnd';
import type { SchedulerOptions } from './scheduler';
import { settle } from './settle';
import type { Sitting } from './sitting';
import { TUNING } from '../tuning';
import type { WriteDoor } from './writeDoor';

/** What the next move depends on. */
export interface Standpoint extends Pick<SchedulerOptions, 'ledger' | 'mode' | 'pacer' | 'manner'> {
  readonly sitting: Sitting;
  readonly door: WriteDoor;
  readonly outages: Outages;
}

type NotYet = { readonly kind: 'none'; readonly ms: number };

const IDLE: NotYet = { kind: 'none', ms: Number.POSITIVE_INFINITY };

/** Writes before looks before the look at the whole listing; and before any write, the question whether it may be. */
export function nextMove(standpoint: Standpoint, at: number): Move {
  const { sitting, door } = standpoint;
  const write = door.doubts() ? askFirst(standpoint, at) : nextWrite(standpoint, at);
  if (write.kind !== 'none') {
    return write;
  }
  const look = nextLook(sitting, at);
  if (look.kind !== 'none') {
    return look;
  }
  const settled = sitting.toSend() + sitting.open() + sitting.flying.sweeps === 0 && !door.doubts() && !door.asking();
  return settled ? nextSweep(standpoint, at) : waitFor(standpoint, write.ms, at);
}

/** What is still to be done when a run comes to its end: answers in flight, and looks that were left. */
export function lastMove(sitting: Sitting, end: RunEnd, at: number): Move {
  const look = nextLook(sitting, at);
  if (look.kind !== 'none') {
    return look;
  }
  const settled = sitting.open() + sitting.flying.sweeps === 0;
  return settled ? { kind: 'end', end } : { kind: 'wait', ms: Number.POSITIVE_INFINITY, why: 'answers' };
}

function askFirst({ sitting, door }: Standpoint, at: number): Move | NotYet {
  const before = door.before(sitting.phases.current(), at);
  switch (before.kind) {
    case 'nothing':
      return { kind: 'none', ms: 0 };
    case 'wait':
      return { kind: 'none', ms: before.ms };
    case 'probe':
      door.asked();
      return { kind: 'probe' };
  }
}

function nextWrite(standpoint: Standpoint, at: number): Move | NotYet {
  const { sitting: { outbox, looks, phases, flying, isHeld, enqueue }, mode, pacer } = standpoint;
  const lanes = phases.current() === 'steady' ? TUNING.writeLanes : 1;
  const { again, first, witness } = roomFor(standpoint);
  const room = first + witness;
  // While nobody answers, reads find out first whether the last writes happened.
  if (mode === 'readOnly' || flying.writes >= lanes || again + room === 0 || (looks.isBlind() && looks.waiting() > 0)) {
    return IDLE;
  }
  const due = first > 0 ? 0 : outbox.againAt() - at;
  const before: Move | NotYet = due > 0 ? { kind: 'none', ms: due } : askFirst(standpoint, at);
  if (before.kind !== 'none' || before.ms > 0) {
    return before;
  }
  const leave = pacer.leave(Math.min(again + room, TUNING.batchSize), at);
  if (leave.kind === 'wait') {
    return { kind: 'none', ms: leave.ms };
  }
  const taken = outbox.take(at, again, room, leave.most);
  // Whoever has been held back since they were put there is looked at instead.
  taken.filter(isHeld).forEach((index) => enqueue(index, at));
  const indexes = taken.filter((index) => !isHeld(index));
  if (indexes.length === 0) {
    return { kind: 'none', ms: 0 };
  }
  flying.writes += 1;
  phases.sent(indexes);
  pacer.sent(indexes.length, at);
  return { kind: 'write', indexes };
}

/**
 * How many may go out: again, for the first time, and as a witness. Whether what came back with 5xx is the object's own
 * or the service is down, only another one can tell: instead of the canary, and beside what is left of the ramp.
 */
function roomFor({ sitting: { outbox, phases, open } }: Standpoint): { readonly again: number; readonly first: number; readonly witness: number } {
  const phase = phases.current();
  const isDown = outbox.fresh() > 0 && outbox.down() > 0 && outbox.down() === outbox.again();
  const again = phase === 'canary' && isDown ? 0 : Math.min(phases.roomAgain(open()), outbox.again());
  const first = Math.min(phases.room(open(), again), outbox.fresh());
  return { again, first, witness: phase === 'ramp' && first === 0 && isDown ? 1 : 0 };
}

function nextLook({ looks, flying, isEager }: Sitting, at: number): Move | { readonly kind: 'none' } {
  const indexes = flying.looks < TUNING.verifyLanes ? looks.take(at, isEager()) : [];
  flying.looks += indexes.length > 0 ? 1 : 0;
  return indexes.length > 0 ? { kind: 'look', indexes } : { kind: 'none' };
}

function nextSweep({ sitting, ledger, mode, manner }: Standpoint, at: number): Move {
  const move = settle({ ledger, sweeps: sitting.sweeps, mode, manner, at });
  sitting.flying.sweeps += move.kind === 'sweep' ? 1 : 0;
  return move;
}

/** Should there ever be nothing to wait for, then an honest end is better than a run that hangs. */
function waitFor({ sitting: { looks, flying, phases, isEager }, door, outages, pacer }: Standpoint, ms: number, at: number): Move {
  const look = flying.looks < TUNING.verifyLanes ? looks.nextAt(isEager()) - at : Number.POSITIVE_INFINITY;
  const until = Math.min(ms, look);
  const inFlight = flying.writes + flying.looks + flying.sweeps + (door.asking() ? 1 : 0);
  if (until === Number.POSITIVE_INFINITY && inFlight === 0) {
    return { kind: 'end', end: { kind: 'incomplete' } };
  }
  const before = door.before(phases.current(), at);
  const unanswered = looks.isBlind() || outages.isOn() || (before.kind === 'wait' && before.ms < Number.POSITIVE_INFINITY);
  const why: WaitReason = unanswered
    ? 'noAnswer'
    : ms <= look && ms < Number.POSITIVE_INFINITY
      ? pacer.holding(at) ? 'throttled' : 'quota'
      : look < Number.POSITIVE_INFINITY ? 'confirming' : 'answers';
  return { kind: 'wait', ms: Math.max(0, until), why };
}
