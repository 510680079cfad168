import { statSync } from 'node:fs';

/**
 * What takes longest, longest first. Two that compute and one that mostly waits begin. What else needs the build that the web
 * parts' test makes comes when it is there.
 */
const SLOW = [
  'e2e/browser/webparts.test.ts',
  'e2e/house/sources.test.ts',
  'e2e/browser/runKilled.test.ts',
  'e2e/property/faultScripts.test.ts',
  'e2e/browser/closing.test.ts',
  'e2e/browser/step1.test.ts',
  'e2e/browser/hosts.test.ts',
  'src/run/large.test.ts',
  'src/evidence/inventory/large.test.ts',
  'src/ui/conformance.test.tsx',
  'bench/bench.test.ts'
];

/** What was waited for anyway. */
const LAST = ['e2e/house/package.test.ts'];

/** Slow files, then large ones, so that no worker is left with a slow one when the others have finished. */
export default class SlowFirst {
  sort(tests) {
    const rank = ({ path }) => {
      const slow = SLOW.findIndex((file) => path.endsWith(file));
      return slow >= 0 ? slow : LAST.some((file) => path.endsWith(file)) ? SLOW.length + 1 : SLOW.length;
    };
    const sizes = new Map(tests.map((test) => [test, statSync(test.path).size]));
    return [...tests].sort((a, b) => rank(a) - rank(b) || sizes.get(b) - sizes.get(a));
  }

  allFailedTests(tests) {
    return tests;
  }

  cacheResults() {
    // Nothing to remember: the order is the same on every machine.
  }
}
