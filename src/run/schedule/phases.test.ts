import { createPhases, type Phases } from './phases';
import { failure } from '../testing/samples';

const FORBIDDEN = failure('forbidden', 403);
const range = (from: number, count: number): readonly number[] => Array.from({ length: count }, (_, at) => from + at);

function afterCanary(): Phases {
  const phases = createPhases('strict');
  phases.sent([0]);
  phases.verified(0, 'effect');
  return phases;
}

function steady(): Phases {
  const phases = afterCanary();
  phases.sent(range(1, 10));
  range(1, 10).forEach((index) => phases.verified(index, 'effect'));
  return phases;
}

describe('canary', () => {
  it('is one object, and the next one only when nothing is open', () => {
    const phases = createPhases('strict');
    expect([phases.room(0, 0), phases.room(1, 0), phases.room(0, 1)]).toEqual([1, 0, 0]);
    expect([phases.roomAgain(0), phases.roomAgain(1)]).toEqual([1, 0]);
  });

  it('is passed by a confirmed effect, not by an object that was gone before', () => {
    const phases = createPhases('strict');
    phases.sent([0]);
    phases.verified(0, 'wasAbsent');
    expect(phases.current()).toBe('canary');
    phases.sent([1]);
    phases.verified(1, 'effect');
    expect(phases.current()).toBe('ramp');
  });

  it('is taken by the next object in a task where refusals are expected', () => {
    const phases = createPhases('lenient');
    phases.sent([0]);
    expect(phases.failed(0, FORBIDDEN).kind).toBe('goOn');
    expect([phases.current(), phases.room(0, 0)]).toEqual(['canary', 1]);
  });

  it('goes on through more refusals than a ramp forgives, because a round may cure them', () => {
    const phases = createPhases('lenient');
    const verdicts = [0, 1, 2, 3, 4].map((index) => {
      phases.sent([index]);
      return phases.failed(index, FORBIDDEN).kind;
    });
    expect(verdicts).toEqual(['goOn', 'goOn', 'goOn', 'goOn', 'goOn']);
  });

  it('stops the run when it fails or never shows', () => {
    const one = createPhases('strict');
    one.sent([0]);
    expect(one.failed(0, FORBIDDEN)).toEqual({ kind: 'halt', reason: { kind: 'canaryFailed', failure: FORBIDDEN } });
    const other = createPhases('strict');
    other.sent([0]);
    expect(other.unconfirmed(0)).toEqual({ kind: 'halt', reason: { kind: 'canaryUnconfirmed' } });
  });

  it('is not judged by objects of an earlier sitting', () => {
    const phases = createPhases('strict');
    phases.verified(7, 'effect');
    expect(phases.unconfirmed(8)).toEqual({ kind: 'goOn' });
    expect(phases.current()).toBe('canary');
  });
});

describe('ramp', () => {
  it('is ten objects and whatever of them has to be sent again', () => {
    const phases = afterCanary();
    expect(phases.room(0, 0)).toBe(10);
    phases.sent(range(1, 10));
    expect([phases.room(10, 0), phases.roomAgain(7)]).toEqual([0, 20]);
    phases.sent([3, 4, 5]);
    expect(phases.room(10, 3)).toBe(0);
  });

  it('is over when all of them are settled', () => {
    const phases = afterCanary();
    phases.sent(range(1, 10));
    range(1, 9).forEach((index) => phases.verified(index, 'effect'));
    expect(phases.current()).toBe('ramp');
    phases.failed(10, FORBIDDEN);
    expect(phases.current()).toBe('steady');
  });

  it('bears three failures, not four', () => {
    const phases = afterCanary();
    phases.sent(range(1, 10));
    expect(range(1, 4).map((index) => phases.failed(index, FORBIDDEN).kind)).toEqual(['goOn', 'goOn', 'goOn', 'halt']);
  });
});

describe('steady', () => {
  it('bears a quarter of failures among the last hundred, not more', () => {
    const phases = steady();
    let index = 100;
    const settle = (failures: number, successes: number): readonly string[] => {
      const verdicts = range(0, failures).map(() => phases.failed(index++, FORBIDDEN).kind);
      range(0, successes).forEach(() => phases.verified(index++, 'effect'));
      return verdicts;
    };
    expect([...settle(25, 75), ...settle(25, 75), ...settle(25, 0)]).not.toContain('halt');
    expect(settle(26, 0)).toContain('halt');
  });
});
