import { writeSync } from 'node:fs';

/**
 * Prints `N passed, N failed` (and `, N skipped` if any) as the last line of a run, for people and for scripts.
 * A suite that could not start counts as failed, and a run in which nothing passed or failed is a failure.
 * Jest's own summary always comes after the custom reporters, so the line waits for the end of the process.
 * @see https://jestjs.io/docs/configuration#custom-reporters
 */
export default class SummaryReporter {
  #error;

  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    if (results.numPassedTests + failed === 0) {
      this.#error = new Error('No test ran.');
    }
    const line = `${results.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
    process.once('exit', () => writeSync(process.stdout.fd, `${line}\n`));
  }

  getLastError() {
    return this.#error;
  }
}
