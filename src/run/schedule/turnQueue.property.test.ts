import fc from 'fast-check';
import { createTurnQueue } from './turnQueue';

it('gives everything that waits once, the first of the plan first', () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant('push' as const), value: fc.nat(30) }),
    fc.record({ kind: fc.constant('take' as const), value: fc.nat(5) })
  );
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const queue = createTurnQueue(31);
      let model: number[] = [];
      steps.forEach(({ kind, value }) => {
        if (kind === 'push') {
          queue.push(value);
          model = [...new Set([...model, value])].sort((a, b) => a - b);
        } else {
          expect(queue.take(value)).toEqual(model.slice(0, value));
          model = model.slice(value);
        }
        expect(queue.size()).toBe(model.length);
      });
    })
  );
});
