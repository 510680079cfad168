/**
 * What the engine rooms are handed instead of taking: clock, random, fetch and storage are parameters, which is what
 * lets the same code run in SharePoint, in Node, in a benchmark and in a rehearsal, and what makes time testable.
 */
const HANDED_IN = {
  setTimeout: 'clock.sleep',
  setInterval: 'clock.sleep',
  setImmediate: 'clock.sleep',
  queueMicrotask: 'await',
  requestAnimationFrame: 'clock.sleep',
  requestIdleCallback: 'clock.sleep',
  performance: 'clock.now',
  fetch: 'the fetch that is handed in',
  XMLHttpRequest: 'the fetch that is handed in',
  localStorage: 'the storage that is handed in',
  sessionStorage: 'the storage that is handed in',
  indexedDB: 'the storage that is handed in',
  window: 'a port',
  self: 'a port',
  document: 'a port',
  navigator: 'a port',
  location: 'a port',
  process: 'a port',
  Buffer: 'TextEncoder and Uint8Array'
};

const restrictedGlobals = Object.entries(HANDED_IN).map(([name, instead]) => ({
  name,
  message: `Engine code uses ${instead} instead.`
}));

const property = (object, name, instead) => ({ object, property: name, message: `Engine code uses ${instead} instead.` });

export const ENGINE_RULES = {
  'no-restricted-globals': ['error', ...restrictedGlobals],
  'no-restricted-properties': [
    'error',
    property('Date', 'now', 'clock.now'),
    property('Math', 'random', 'the random that is handed in'),
    property('crypto', 'getRandomValues', 'the random that is handed in'),
    property('crypto', 'randomUUID', 'the random that is handed in'),
    ...Object.entries(HANDED_IN).map(([name, instead]) => property('globalThis', name, instead)),
    property('globalThis', 'Date', 'clock.now'),
    property('globalThis', 'Math', 'the random that is handed in')
  ],
  'no-restricted-syntax': [
    'error',
    { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Engine code uses clock.now instead.' },
    { selector: "CallExpression[callee.name='Date']", message: 'Engine code uses clock.now instead.' }
  ]
};
