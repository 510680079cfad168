import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { runInNewContext } from 'node:vm';
import { da } from '../src/loc/da';
import { de } from '../src/loc/de';
import { en } from '../src/loc/en';
import { nl } from '../src/loc/nl';
import { sv } from '../src/loc/sv';
import { zhCN } from '../src/loc/zh-CN';
import { webPartStrings } from './webPartStrings';

const languages = { en, de, 'zh-CN': zhCN, sv, da, nl };
const files = webPartStrings(languages);

/** What SPFx gets when it loads such a file. */
function loaded(text: string): Readonly<Record<string, string>> {
  let words: Readonly<Record<string, string>> = {};
  const define = (_: unknown, make: () => typeof words): void => {
    words = make();
  };
  runInNewContext(text, { define });
  return words;
}

test.each(files)('$file is what src/loc says', ({ file, text }) => {
  expect(readFileSync(path.resolve(__dirname, '..', file), 'utf8')).toBe(text);
});

test('six languages and a type for each of the two web parts', () => {
  expect(files).toHaveLength(14);
});

test('every file has the words of its language, under the names that the type has', () => {
  const german = files.find(({ file }) => file.endsWith('tenantClosure/loc/de-de.js'))?.text ?? '';
  expect(loaded(german)).toMatchObject({ Group: de['pane.console.group'], ReadOnlyOff: de['pane.console.readOnlyOff'] });
  const names = files.filter(({ file }) => /readinessDashboard.*\.js$/.test(file)).map(({ text }) => Object.keys(loaded(text)));
  expect(new Set(names.map((each) => each.join())).size).toBe(1);
  const types = files.find(({ file }) => /readinessDashboard.*\.d\.ts$/.test(file))?.text ?? '';
  expect([...types.matchAll(/readonly (\w+): string/g)].map(([, name]) => name)).toEqual(names[0]);
});

test('words with quotes and backslashes come out as they went in', () => {
  const odd = { ...languages, en: { ...en, 'pane.console.group': "Who's \\ there" } };
  expect(loaded(webPartStrings(odd)[1]?.text ?? '').Group).toBe("Who's \\ there");
});
