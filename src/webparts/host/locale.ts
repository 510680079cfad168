import { LOCALES, type Locale } from '../../ports/host';

/**
 * The language we have for a culture name of SharePoint: `de-CH` → `de`, `zh-TW` → `zh-CN`, `fr-FR` → `en`.
 * The written variant counts more than the country: whoever reads Traditional Chinese is nearer to Simplified than to English.
 */
export function localeOf(culture: string): Locale {
  const language = culture.toLowerCase().split('-')[0];
  return LOCALES.find((locale) => locale.split('-')[0] === language) ?? 'en';
}
