import { TUNING } from '../tuning';
import { createWriteDoor } from './writeDoor';

describe('the door to writing', () => {
  it('is shut until somebody has looked, and again in each phase and after a while', () => {
    const door = createWriteDoor();
    expect(door.before('canary', 0)).toEqual({ kind: 'probe' });
    door.asked();
    expect(door.before('canary', 0)).toEqual({ kind: 'wait', ms: Number.POSITIVE_INFINITY });
    door.open('canary', 0);
    expect(door.before('canary', TUNING.writerLasts - 1)).toEqual({ kind: 'nothing' });
    expect(door.before('canary', TUNING.writerLasts)).toEqual({ kind: 'probe' });
    expect(door.before('ramp', 1)).toEqual({ kind: 'probe' });
  });

  it('is not passed while a refusal is in doubt, and only a look that began after it judges it', () => {
    const door = createWriteDoor();
    door.asked();
    door.open('steady', 0);
    door.doubt(7);
    expect(door.before('steady', 1)).toEqual({ kind: 'probe' });
    door.asked();
    door.doubt(8);
    expect(door.open('steady', 2)).toEqual([7]);
    expect([door.doubts(), door.before('steady', 3)]).toEqual([true, { kind: 'probe' }]);
    door.asked();
    expect(door.open('steady', 4)).toEqual([8]);
    expect(door.before('steady', 5)).toEqual({ kind: 'nothing' });
  });

  it('keeps what is in doubt while it is shut', () => {
    const door = createWriteDoor();
    door.doubt(1);
    door.asked();
    door.shut();
    expect(door.doubts()).toBe(true);
    expect(door.takeDoubts()).toEqual([1]);
    expect(door.doubts()).toBe(false);
  });

  it('is asked again after longer and longer pauses while nobody can tell', () => {
    const door = createWriteDoor();
    const pauses = TUNING.blindPauses.map(() => {
      door.asked();
      door.shutFor(1_000);
      const before = door.before('canary', 1_000);
      return before.kind === 'wait' ? before.ms : 0;
    });
    expect(pauses).toEqual(TUNING.blindPauses);
  });
});
