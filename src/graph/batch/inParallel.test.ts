import { inParallel } from './inParallel';

test('keeps the order and the limit', async () => {
  let underWay = 0;
  let most = 0;
  const task = async (item: number): Promise<number> => {
    most = Math.max(most, ++underWay);
    for (let turn = 0; turn < 10 - item; turn++) {
      await Promise.resolve();
    }
    underWay--;
    return item * 2;
  };
  await expect(inParallel(3, [1, 2, 3, 4, 5, 6, 7], task)).resolves.toEqual([2, 4, 6, 8, 10, 12, 14]);
  expect(most).toBe(3);
});

test('nothing to do', async () => {
  await expect(inParallel(4, [], () => Promise.reject(new Error()))).resolves.toEqual([]);
});
