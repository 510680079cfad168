import type { Clock } from './clock';

/**
 * Long work, cut where the page may have a turn: each `yield` is such a place. A generator, because then the same rules
 * serve a test that wants the answer at once and a page that must stay usable while 100,000 objects are sorted.
 */
export type Work<Value> = Generator<void, Value, void>;

/** Objects that are worked on between two places to pause: well below a millisecond of most work. */
export const STRIDE = 256;

/** ms of work after which the page gets a turn: a fifth of what makes a task long, since slower machines exist. */
export const SLICE_MS = 10;

/** How long work is carried out. */
export type Pace = <Value>(work: Work<Value>) => Promise<Value>;

/** Carries work out in one go. */
export function resultOf<Value>(work: Work<Value>): Value {
  for (;;) {
    const step = work.next();
    if (step.done === true) {
      return step.value;
    }
  }
}

/** In one go: for what is small, and for tests. */
export const atOnce: Pace = async (work) => resultOf(work);

/**
 * Slice by slice, with a turn of the page in between.
 * @see https://web.dev/articles/optimize-long-tasks
 */
export function inSlices(clock: Clock): Pace {
  return async (work) => {
    let since = clock.now();
    for (;;) {
      const step = work.next();
      if (step.done === true) {
        return step.value;
      }
      // The distance, not the difference: a clock that is set back must not make one slice of everything.
      if (Math.abs(clock.now() - since) >= SLICE_MS) {
        await clock.sleep(0);
        since = clock.now();
      }
    }
  };
}

/** Does the same with each item, in order. */
export function* eachOf<Item>(items: Iterable<Item>, work: (item: Item, index: number) => void): Work<void> {
  let index = 0;
  for (const item of items) {
    work(item, index);
    index += 1;
    if (index % STRIDE === 0) {
      yield;
    }
  }
}

/** What `map` and `filter` would give: `pick` answers what comes of an item, or nothing. */
export function* picked<Item, Picked>(items: Iterable<Item>, pick: (item: Item, index: number) => Picked | undefined): Work<Picked[]> {
  const found: Picked[] = [];
  yield* eachOf(items, (item, index) => {
    const one = pick(item, index);
    if (one !== undefined) {
      found.push(one);
    }
  });
  return found;
}

/** A rule that has nothing to pause for, as work: it looks at few objects. */
export function inOneStep<Given extends readonly unknown[], Value>(rule: (...given: Given) => Value): (...given: Given) => Work<Value> {
  return function* (...given) {
    yield;
    return rule(...given);
  };
}
