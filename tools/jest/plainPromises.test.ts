import { AsyncLocalStorage, executionAsyncId } from 'node:async_hooks';

// https://nodejs.org/docs/latest-v20.x/api/async_hooks.html#promise-execution-tracking
test('promises are not tracked while a test runs', async () => {
  const outside = executionAsyncId();
  expect(await Promise.resolve().then(executionAsyncId)).toBe(outside);
});

test('whoever needs a context of their own has one', async () => {
  const storage = new AsyncLocalStorage<string>();
  const kept = await storage.run('kept', () => Promise.resolve().then(() => storage.getStore()));
  storage.disable();
  expect(kept).toBe('kept');
});
