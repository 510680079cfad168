import longFiles from '../../tools/lint/longFiles.json';
import { trackedTexts } from './tracked';

const texts = trackedTexts();
const code = texts.filter(({ file }) => /\.(tsx?|m?js)$/.test(file));
const lines = (text: string): number => text.split('\n').length - 1;

/** Where a pattern occurs, as `file:line`. */
function occurrences(pattern: RegExp, among = texts): string[] {
  return among.flatMap(({ file, text }) =>
    text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}`] : []))
  );
}

// One letter of each word is in brackets so that this file doesn't find itself.
const LATER = /\b(TO[D]O|FIX[M]E)\b/;
const SWITCHED_OFF = /eslint-[d]isable|@ts-[i]gnore|@ts-[n]ocheck/;
const REGISTRY = /\bregistr[y]\.[a-z0-9-]+\.[a-z]{2,}|^\s*(@[\w-]+:)?registr[y]\s*=|"resolve[d]":/;
const MACHINE_PATH = /(?<![\w.:/<-])\/(hom[e]|roo[t]|User[s]|wor[k])\/[\w.-]|[A-Z]:\\User[s]/;
const RETIRED = /workbenc[h]/i;

test('nothing is left for later', () => {
  expect(occurrences(LATER)).toEqual([]);
});

test('no rule is switched off in passing', () => {
  expect(occurrences(SWITCHED_OFF, code)).toEqual([]);
});

test('no file names a package registry', () => {
  expect(occurrences(REGISTRY)).toEqual([]);
});

test('no file names a path of somebody’s machine', () => {
  expect(occurrences(MACHINE_PATH)).toEqual([]);
});

test('the hosted debug page that Microsoft retires is nowhere in configuration or documentation', () => {
  expect(occurrences(RETIRED, texts.filter(({ file }) => /^(config|docs|sharepoint|teams|README|\.yo)/.test(file)))).toEqual([]);
});

test('files are small: the median has fewer than 80 lines', () => {
  const lengths = code.map(({ text }) => lines(text)).sort((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(80);
});

test('a file of more than 250 lines (a test: 500) has its reason in tools/lint/longFiles.json', () => {
  const reasons: Readonly<Record<string, string>> = longFiles;
  const long = code.filter(({ file, text }) => lines(text) > (/^e2e\/|^bench\/|\.test\.tsx?$/.test(file) ? 500 : 250));
  expect(long.map(({ file }) => file).filter((file) => (reasons[file] ?? '').length < 20)).toEqual([]);
  expect(Object.keys(reasons).filter((file) => !long.some((each) => each.file === file))).toEqual([]);
});
