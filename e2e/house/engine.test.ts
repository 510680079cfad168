import { lintSnippets } from './lintSnippets';

const ROOMS = ['ports', 'routes', 'facts', 'checks', 'steps', 'run', 'evidence', 'rehearsal', 'graph'];

/** What engine code is handed instead of taking, and the rule that says so. */
const TAKEN: readonly (readonly [code: string, rule: string])[] = [
  ['setTimeout(() => undefined, 1);', 'no-restricted-globals'],
  ['setInterval(() => undefined, 1);', 'no-restricted-globals'],
  ['void fetch("/");', 'no-restricted-globals'],
  ['localStorage.clear();', 'no-restricted-globals'],
  ['indexedDB.open("x");', 'no-restricted-globals'],
  ['window.setTimeout(() => undefined, 1);', 'no-restricted-globals'],
  ['export const at = performance.now();', 'no-restricted-globals'],
  ['globalThis.setTimeout(() => undefined, 1);', 'no-restricted-properties'],
  ['export const at = Date.now();', 'no-restricted-properties'],
  ['export const { now } = Date;', 'no-restricted-properties'],
  ['export const dice = Math.random();', 'no-restricted-properties'],
  ['crypto.getRandomValues(new Uint8Array(1));', 'no-restricted-properties'],
  ['export const id = crypto.randomUUID();', 'no-restricted-properties'],
  ['export const at = new Date();', 'no-restricted-syntax'],
  ['export const at = Date();', 'no-restricted-syntax']
];

const GIVEN = [
  'export const at = new Date(0);',
  'export const at = new Date("2026-01-01T00:00:00Z").getTime();',
  'export const at = Date.parse("2026-01-01T00:00:00Z");',
  'export const hash = (bytes: Uint8Array) => crypto.subtle.digest("SHA-256", bytes);',
  'export const wait = (clock: { sleep(ms: number): Promise<void> }) => clock.sleep(1);'
];

const cases = ROOMS.flatMap((room) => TAKEN.map(([code, rule]) => ({ file: `src/${room}/x.ts`, code, rules: [rule] })));
const free = [
  ...ROOMS.flatMap((room) => GIVEN.map((code) => ({ file: `src/${room}/x.ts`, code, rules: [] as string[] }))),
  { file: 'src/ui/x.tsx', code: 'export const at = Date.now();', rules: [] },
  { file: 'src/run/x.test.ts', code: 'export const at = Date.now();', rules: [] }
];
const all = [...cases, ...free];
const found = lintSnippets(all);

test.each(all.map((each, index) => ({ ...each, index })))('$file: $code', ({ rules, index }) => {
  expect(found[index]).toEqual(rules);
});
