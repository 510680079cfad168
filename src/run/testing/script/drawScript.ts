import type { Draw } from './draw';
import { drawFrom } from './draw';
import { drawFault } from './drawFaults';
import type { Damage, FaultScript, Happening, ScriptTask, Sitting, What } from './faultScript';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Sizes around every edge of canary (1), ramp (10) and batch (20). Few, because tenants are made once for each. */
const SIZES: Readonly<Record<ScriptTask, readonly number[]>> = {
  deleteUsers: [1, 2, 5, 11, 12, 14, 20, 31, 45],
  blockSignIn: [1, 6, 12, 33],
  restoreUsers: [1, 6, 12, 33],
  deleteServicePrincipals: [1, 6, 12, 33],
  releaseDomains: [1, 3, 6]
};

function drawWhat(draw: Draw): What {
  const which = draw.whole(0, 99);
  switch (draw.whole(0, 15)) {
    case 0:
    case 1:
    case 2:
      return { kind: 'stop' };
    case 3:
    case 4:
    case 5:
      return { kind: 'close' };
    case 6:
      return { kind: 'offline', ms: draw.pick([2_000, MINUTE, 10 * MINUTE, 5 * HOUR]) };
    case 7:
      return { kind: 'clock', ms: draw.pick([30 * HOUR, HOUR, -1_000, -HOUR]) };
    case 8:
      return { kind: 'journal', problem: draw.pick(['full', 'readOnly', 'cleared', 'taken', 'unavailable']) };
    case 9:
      return { kind: 'renamed', which };
    case 10:
      return { kind: 'protected', which };
    case 11:
      return { kind: 'gone', which };
    case 12:
      return { kind: 'comesBack', which };
    case 13:
      return draw.often(50) ? { kind: 'appears' } : { kind: 'secondTab' };
    case 14:
      return { kind: 'otherTenant' };
    default:
      return { kind: 'roleLost' };
  }
}

function drawDamage(draw: Draw): Damage {
  switch (draw.whole(0, 11)) {
    case 0:
      return { kind: 'torn' };
    case 1:
      return { kind: 'lost', lines: draw.whole(1, 6) };
    case 2:
      return { kind: 'altered', line: draw.whole(0, 20) };
    case 3:
      return draw.often(50) ? { kind: 'cleared' } : { kind: 'none' };
    default:
      return { kind: 'none' };
  }
}

function drawSitting(draw: Draw, task: ScriptTask): Sitting {
  const happening = (): Happening => ({ after: draw.whole(0, 25), what: drawWhat(draw) });
  return {
    mode: draw.often(5) ? 'readOnly' : 'write',
    faults: draw.some(0, 4, () => drawFault(draw, task)),
    happenings: [...draw.some(0, 3, happening)].sort((a, b) => a.after - b.after),
    then: drawDamage(draw)
  };
}

/** The script of a task and a number: always the same one. `size` overrides how many objects there are. */
export function drawScript(task: ScriptTask, number: number, size?: number): FaultScript {
  const draw = drawFrom(number);
  const drawn = draw.pick(SIZES[task]);
  return { ...drawSized(draw, task, size ?? drawn), number };
}

function drawSized(draw: Draw, task: ScriptTask, size: number): Omit<FaultScript, 'number'> {
  return {
    task,
    size,
    keep: draw.often(30) ? draw.some(1, 3, () => draw.whole(0, size - 1)) : [],
    latency: draw.pick([0, 40, 40, 400]),
    lag: draw.pick([0, 0, 0, 8_000]),
    quota: draw.often(15) ? draw.pick([{ writes: 3, ms: 1_000 }, { writes: 20, ms: 10_000 }, { writes: 10, ms: 60_000 }]) : 'none',
    facts: task === 'releaseDomains' || draw.often(4) ? 'graph' : 'known',
    sittings: draw.some(1, 2, () => drawSitting(draw, task))
  };
}
