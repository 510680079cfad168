import type { Sentences } from '../src/loc/load';
import { LOCALES, type Locale } from '../src/ports/host';

/** A file, and what must stand in it. */
export interface MadeFile {
  readonly file: string;
  readonly text: string;
}

const CULTURES: Readonly<Record<Locale, string>> = { en: 'en-us', de: 'de-de', 'zh-CN': 'zh-cn', sv: 'sv-se', da: 'da-dk', nl: 'nl-nl' };

/** Whose property pane has words, the first part of their keys, and the module's name in `config/config.json`. */
const PARTS = [
  { folder: 'tenantClosure', keys: 'pane.console.', module: 'TenantClosureWebPartStrings' },
  { folder: 'readinessDashboard', keys: 'pane.dashboard.', module: 'ReadinessDashboardWebPartStrings' }
] as const;

const MADE = '// Made from src/loc by `npm run strings`.\n';

/** `pane.console.readOnlyLabel` → `ReadOnlyLabel` */
const nameOf = (key: string, keys: string): string => key.charAt(keys.length).toUpperCase() + key.slice(keys.length + 1);

/** @example quoted("Wie's geht") === "'Wie\\'s geht'" */
const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

function wordsOf(sentences: Sentences, keys: string): readonly (readonly [name: string, text: string])[] {
  return Object.entries(sentences).flatMap(([key, text]) =>
    key.startsWith(keys) && typeof text === 'string' ? [[nameOf(key, keys), text] as const] : []
  );
}

/**
 * SPFx loads the words of a property pane from a file a culture, which is named in `config/config.json`. All of them come
 * from the product's own tables.
 * @see https://learn.microsoft.com/sharepoint/dev/spfx/web-parts/guidance/localize-web-parts
 */
export function webPartStrings(languages: Readonly<Record<Locale, Sentences>>): readonly MadeFile[] {
  return PARTS.flatMap(({ folder, keys, module }) => {
    const names = wordsOf(languages.en, keys).map(([name]) => name);
    const types = `declare module '${module}' {\n  const strings: {\n${names.map((name) => `    readonly ${name}: string;\n`).join('')}  };\n  export = strings;\n}\n`;
    return [
      { file: `src/webparts/${folder}/loc/mystrings.d.ts`, text: MADE + types },
      ...LOCALES.map((locale) => ({
        file: `src/webparts/${folder}/loc/${CULTURES[locale]}.js`,
        text: `${MADE}define([], function () {\n  return {\n${wordsOf(languages[locale], keys)
          .map(([name, text]) => `    ${name}: ${quoted(text)}`)
          .join(',\n')}\n  };\n});\n`
      }))
    ];
  });
}
