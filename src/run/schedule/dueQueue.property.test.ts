import fc from 'fast-check';
import { createDueQueue } from './dueQueue';

const step = fc.oneof(
  fc.record({ kind: fc.constant('push' as const), value: fc.nat(1_000), at: fc.nat(50) }),
  fc.record({ kind: fc.constant('take' as const), now: fc.nat(50), most: fc.nat(5) })
);

it('gives what a sorted list would give', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
      const queue = createDueQueue();
      let list: { value: number; at: number }[] = [];
      for (const each of steps) {
        if (each.kind === 'push') {
          queue.push(each.value, each.at);
          list = [...list, each].sort((a, b) => a.at - b.at || a.value - b.value);
        } else {
          const due = list.filter(({ at }) => at <= each.now).slice(0, each.most);
          list = list.slice(due.length);
          expect(queue.takeDue(each.now, each.most)).toEqual(due.map(({ value }) => value));
        }
        expect(queue.size()).toBe(list.length);
        expect(queue.nextAt()).toBe(list[0]?.at ?? Number.POSITIVE_INFINITY);
      }
    }),
    { seed: 20261120, numRuns: 500 }
  );
});
