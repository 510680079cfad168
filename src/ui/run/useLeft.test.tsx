import * as React from 'react';
import { act, screen } from '@testing-library/react';
import { factsWith } from '../../facts/testing';
import { NOW_MS } from '../testing/fakeServices';
import { renderScreen } from '../testing/renderScreen';
import { useLeft } from './useLeft';

const HOUR = 3_600_000;

/** What is left of a wait of a minute, on a clock that is set by hand. */
function show({ began = 0, from = NOW_MS }: { readonly began?: number; readonly from?: number } = {}) {
  let now = NOW_MS;
  let wake: () => void = () => undefined;
  const sleep = (): Promise<void> => new Promise((resolve) => { wake = resolve; });
  const Left: React.FC = () => <p>{`${useLeft({ at: from + began, until: from + began + 60_000 })} ms`}</p>;
  renderScreen(<Left />, { facts: factsWith(), desk: 'none', given: { clock: { now: () => now, sleep } } });
  const pass = (ms: number): Promise<void> =>
    act(async () => {
      now += ms;
      wake();
    });
  return { pass, left: () => screen.getByText(/ ms$/).textContent };
}

it('counts a wait down to nothing', async () => {
  const { pass, left } = show();
  expect(left()).toBe('60000 ms');
  await pass(20_000);
  expect(left()).toBe('40000 ms');
  await pass(50_000);
  expect(left()).toBe('0 ms');
});

it('is what is left of a wait that began a while ago', () => {
  expect(show({ began: -20_000 }).left()).toBe('40000 ms');
});

it('is never longer than the wait, and goes on counting, when the clock was set back', async () => {
  // The run's time goes on from where it was.
  const { pass, left } = show({ from: NOW_MS + 2 * HOUR });
  expect(left()).toBe('60000 ms');
  await pass(10_000);
  expect(left()).toBe('50000 ms');
  await pass(-2 * HOUR);
  expect(left()).toBe('50000 ms');
  await pass(10_000);
  expect(left()).toBe('40000 ms');
});
