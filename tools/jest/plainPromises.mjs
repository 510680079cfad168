import hooks from 'node:async_hooks';

/**
 * Jest keeps the name of the running test in a storage for asynchronous contexts, a new one for each test file, and never
 * disables it. In Node 20 every promise then visits the storages of all files that the same process has run before: a
 * hundred files later a promise costs some eighty times as much. Only `test.concurrent` asks for that name, which nobody
 * here calls. So the storage that is made next, jest's own, just calls; those that a test file makes itself, as
 * Playwright does, are real, and end with the file.
 * @see https://nodejs.org/docs/latest-v20.x/api/async_context.html#asynclocalstoragedisable
 * @see https://github.com/jestjs/jest/blob/main/packages/jest-circus/src/run.ts
 */
const ofProcess = (hooks[Symbol.for('plainPromises')] ??= { AsyncLocalStorage: hooks.AsyncLocalStorage, made: [] });
ofProcess.made.splice(0).forEach((storage) => storage.disable());

class EndsWithTheFile extends ofProcess.AsyncLocalStorage {
  constructor(...options) {
    super(...options);
    ofProcess.made.push(this);
  }
}

hooks.AsyncLocalStorage = class extends ofProcess.AsyncLocalStorage {
  constructor() {
    super();
    hooks.AsyncLocalStorage = EndsWithTheFile;
  }

  run(_store, act, ...values) {
    return act(...values);
  }
};
