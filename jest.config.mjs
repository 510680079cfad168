import { availableParallelism } from 'node:os';

/** Packages on npm as ES modules only; everything else in node_modules is used as it is. */
const ESM_PACKAGES = ['@pnp', '@microsoft/mgt-[^/]+', '@lit', 'lit', 'lit-[^/]+', 'idb', 'valibot', '@sparticuz', 'fast-check', 'pure-rand'];

const swc = (parser) => [
  '@swc/jest',
  {
    swcrc: false,
    jsc: { parser, target: 'es2021', transform: { react: { runtime: 'classic' } } },
    module: { type: 'commonjs' },
    // In files of their own: inline they make each file twice as long, and every test file compiles all it imports anew.
    sourceMaps: true
  }
];

const common = {
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  transform: {
    '\\.tsx$': swc({ syntax: 'typescript', tsx: true }),
    '\\.ts$': swc({ syntax: 'typescript' }),
    '\\.m?js$': swc({ syntax: 'ecmascript' })
  },
  // Fluent by path is ES modules; its CommonJS twin says the same.
  moduleNameMapper: { '^@fluentui/react/lib/(.*)$': '<rootDir>/node_modules/@fluentui/react/lib-commonjs/$1.js' },
  transformIgnorePatterns: [`/node_modules/(?!(${ESM_PACKAGES.join('|')})/)`],
  modulePathIgnorePatterns: ['<rootDir>/(lib|lib-commonjs|dist|release|temp)/'],
  restoreMocks: true,
  setupFiles: ['<rootDir>/tools/jest/plainPromises.mjs'],
  // What no test replaces: a global is a slow look-up in jest's sandbox, an argument is not.
  // https://jestjs.io/docs/configuration#sandboxinjectedglobals-arraystring
  sandboxInjectedGlobals: [
    'Array', 'BigInt', 'Boolean', 'Error', 'JSON', 'Map', 'Math', 'Number', 'Object', 'Promise', 'RangeError', 'RegExp', 'Set', 'String',
    'Symbol', 'TypeError', 'Uint8Array', 'Uint32Array', 'WeakMap', 'WeakSet'
  ]
};

const PROPERTY = '/[^/]+\\.property\\.test\\.ts$';

const project = (displayName, testMatch, more = {}) => ({
  ...common,
  displayName,
  testMatch: testMatch.map((pattern) => `<rootDir>/${pattern}`),
  testEnvironment: 'node',
  ...more
});

export default {
  projects: [
    project('unit', ['src/**/*.test.ts', 'local/**/*.test.ts', 'tools/**/*.test.ts', 'bench/**/*.test.ts'], {
      testPathIgnorePatterns: ['/node_modules/', PROPERTY]
    }),
    project('unit', ['src/**/*.test.tsx', 'local/**/*.test.tsx'], {
      testEnvironment: 'jsdom',
      setupFilesAfterEnv: ['<rootDir>/src/ui/testing/patient.ts']
    }),
    project('property', ['src/**/*.property.test.ts', 'e2e/property/**/*.test.ts']),
    project('faults', ['e2e/faults/**/*.test.ts']),
    project('browser', ['e2e/browser/**/*.test.ts'], {
      globalSetup: '<rootDir>/e2e/browser/support/globalSetup.mjs',
      globalTeardown: '<rootDir>/e2e/browser/support/globalTeardown.mjs'
    }),
    project('house', ['e2e/house/**/*.test.ts'])
  ],
  // Generated cases and whole runs take longer than the five seconds of a unit test. Heard here only, not in a project:
  // https://github.com/jestjs/jest/issues/9696
  testTimeout: 300_000,
  // Browser tests mostly wait, so a third worker uses what they leave of two cores. More make timings there, not answers.
  maxWorkers: Math.max(3, availableParallelism() - 1),
  // On a fresh clone jest doesn't know yet what is slow.
  testSequencer: '<rootDir>/tools/slowFirst.mjs',
  reporters: ['default', '<rootDir>/tools/summaryReporter.mjs']
};
