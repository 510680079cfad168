import type { Locale } from '../ports/host';
import type { Strings, Translation } from './message';

/** Every sentence in one language. */
export type Sentences = Translation<Strings>;

const english = async (): Promise<Sentences> => (await import(/* webpackChunkName: 'strings-en' */ './en')).en;

/**
 * One line a language, each a chunk of its own, so that only the active one is loaded. A language that is missing here
 * does not compile.
 */
const LANGUAGES: Record<Locale, () => Promise<Sentences>> = {
  en: english,
  de: async () => (await import(/* webpackChunkName: 'strings-de' */ './de')).de,
  'zh-CN': async () => (await import(/* webpackChunkName: 'strings-zh-CN' */ './zh-CN')).zhCN,
  sv: async () => (await import(/* webpackChunkName: 'strings-sv' */ './sv')).sv,
  da: async () => (await import(/* webpackChunkName: 'strings-da' */ './da')).da,
  nl: async () => (await import(/* webpackChunkName: 'strings-nl' */ './nl')).nl
};

/** Loads the sentences of one language; rejects when the chunk cannot be fetched. */
export function loadStrings(locale: Locale): Promise<Sentences> {
  return LANGUAGES[locale]();
}
