import hooks from 'node:async_hooks';

/**
 * Jest keeps the name of the running test in a storage for asynchronous contexts, a new one for each test file, and never
 * disables it. In Node 20 every promise then visits the storages of all files that the same process has run before: a
 * hundred files later a promise costs some eighty times as much. Only `test.concurrent` asks for that name, which nobody
 * here calls. So the storage that is made next, jest's own, just calls.
 * @see https://nodejs.org/docs/latest-v20.x/api/async_context.html#asynclocalstoragedisable
 * @see https://github.com/jestjs/jest/blob/main/packages/jest-circus/src/run.ts
 */
const { AsyncLocalStorage } = hooks;

hooks.AsyncLocalStorage = class extends AsyncLocalStorage {
  constructor() {
    super();
    hooks.AsyncLocalStorage = AsyncLocalStorage;
  }

  run(_store, act, ...values) {
    return act(...values);
  }
};
