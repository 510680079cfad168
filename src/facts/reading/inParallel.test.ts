import { inParallel } from './inParallel';

it('runs every task once, in order, and never more than the limit at a time', async () => {
  const started: number[] = [];
  let now = 0;
  let most = 0;
  const tasks = Array.from({ length: 11 }, (_, index) => async (): Promise<void> => {
    started.push(index);
    most = Math.max(most, (now += 1));
    for (let turn = 0; turn < index % 4; turn += 1) {
      await Promise.resolve();
    }
    now -= 1;
  });
  await inParallel(3, tasks);
  expect(started).toEqual(Array.from({ length: 11 }, (_, index) => index));
  expect(most).toBe(3);
});
