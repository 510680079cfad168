import * as React from 'react';
import { act, render, screen } from '@testing-library/react';
import { eachOf, STRIDE, type Work } from '../../ports/work';
import { ReaderServicesProvider } from '../services';
import { fakeServices } from '../testing/fakeServices';
import { useWork } from './useWork';

/** Counts to a number, object by object. */
function counting(to: number) {
  const seen = { objects: 0 };
  const start = function* (): Work<number> {
    yield* eachOf(Array.from({ length: to }), () => {
      seen.objects += 1;
    });
    return to;
  };
  return { seen, start };
}

/** A page whose turns are given by hand; every look at its clock costs a millisecond. */
function page() {
  const waiting: (() => void)[] = [];
  let now = 0;
  const clock = { now: () => (now += 1), sleep: () => new Promise<void>((resolve) => waiting.push(resolve)) };
  const { services } = fakeServices({ given: { clock } });
  const Shown: React.FC<{ readonly start: () => Work<number> }> = ({ start }) => {
    const worked = useWork(start);
    return <p>{worked.kind === 'begun' ? 'begun' : `${worked.kind} ${worked.value}`}</p>;
  };
  const tree = (start: () => Work<number>) => (
    <ReaderServicesProvider value={services}>
      <Shown start={start} />
    </ReaderServicesProvider>
  );
  const turn = () => act(async () => waiting.splice(0).forEach((go) => go()));
  return { tree, turn, waiting, shown: () => screen.getByText(/begun|stale|done/).textContent };
}

it('does little work at once: there is no moment without it', () => {
  const { tree, shown } = page();
  render(tree(counting(1_000).start));
  expect(shown()).toBe('done 1000');
});

it('does a little of long work while rendering, and the rest turn by turn', async () => {
  const { tree, turn, waiting, shown } = page();
  const { seen, start } = counting(100_000);
  render(tree(start));
  expect(shown()).toBe('begun');
  // What rendering does, and the first slice after it.
  expect(seen.objects).toBeLessThanOrEqual(20 * STRIDE);
  let turns = 0;
  for (; waiting.length > 0; turns += 1) {
    const before = seen.objects;
    await turn();
    expect(seen.objects - before).toBeLessThanOrEqual(20 * STRIDE);
  }
  expect(turns).toBeGreaterThan(10);
  expect(shown()).toBe('done 100000');
});

it('shows what was there before while something new is worked on, and never what is no longer wanted', async () => {
  const { tree, turn, waiting, shown } = page();
  const { rerender } = render(tree(counting(500).start));
  const dropped = counting(50_000);
  rerender(tree(dropped.start));
  expect(shown()).toBe('stale 500');
  rerender(tree(counting(60_000).start));
  const left = dropped.seen.objects;
  while (waiting.length > 0) {
    await turn();
    expect(['stale 500', 'done 60000']).toContain(shown());
  }
  expect(shown()).toBe('done 60000');
  expect(dropped.seen.objects).toBe(left);
});
