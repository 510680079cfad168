import type { Locale } from '../ports/host';

interface WithoutStrings {
  readonly sentence: string;
  readonly reload: string;
}

/** The one thing that can be said when a language could not be loaded. Not in the tables: those are what is missing. */
export const WITHOUT_STRINGS: Record<Locale, WithoutStrings> = {
  en: { sentence: 'The texts of this page could not be loaded. Check the connection, then reload the page.', reload: 'Reload' },
  de: {
    sentence: 'Die Texte dieser Seite konnten nicht geladen werden. Prüfen Sie die Verbindung und laden Sie die Seite neu.',
    reload: 'Neu laden'
  },
  'zh-CN': { sentence: '无法加载此页面的文本。请检查网络连接，然后重新加载页面。', reload: '重新加载' },
  sv: { sentence: 'Sidans texter kunde inte läsas in. Kontrollera anslutningen och läs in sidan igen.', reload: 'Läs in igen' },
  da: { sentence: 'Sidens tekster kunne ikke indlæses. Kontrollér forbindelsen, og genindlæs siden.', reload: 'Genindlæs' },
  nl: { sentence: 'De teksten van deze pagina konden niet worden geladen. Controleer de verbinding en laad de pagina opnieuw.', reload: 'Opnieuw laden' }
};
