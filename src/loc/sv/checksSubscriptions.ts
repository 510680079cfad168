import type { Format } from '../format';
import type { Translation } from '../message';
import type { checksSubscriptions as enChecksSubscriptions } from '../en/checksSubscriptions';

interface State {
  readonly one: string;
  readonly other: string;
}

const ACTIVE: State = { one: 'aktiv', other: 'aktiva' };
const EXPIRED: State = { one: 'utgången', other: 'utgångna' };
const DISABLED: State = { one: 'inaktiverad', other: 'inaktiverade' };

const subscriptions = (count: number, state: State, format: Format): string =>
  format.plural(count, {
    one: `1 ${state.one} prenumeration`,
    other: `${format.number(count)} ${state.other} prenumerationer`
  });

/** The last one of several is named; of one alone it is said plainly. */
const deletedByItself = (count: number, until: string, format: Format): string =>
  format.plural(count, {
    one: `tas bort av sig själv den ${format.date(until)}`,
    other: `den sista tas bort av sig själv den ${format.date(until)}`
  });

const pools = (count: number, { other }: State, format: Format): string =>
  `Listan över prenumerationer innehåller inga ${other}, men ${format.plural(count, {
    one: '1 produkt',
    other: `${format.number(count)} produkter`
  })} har fortfarande ${other} licenser.`;

/** Steps 2 and 3, S01 to S07. */
export const checksSubscriptions: Translation<typeof enChecksSubscriptions> = {
  'check.S01.title': 'Ingen prenumeration är aktiv',
  'check.S01.why':
    'Entra tar inte bort en katalog som har en prenumeration. Graph kan bara läsa prenumerationer, så uppsägningen görs i administrationscentret enligt reglerna i ert faktureringsavtal.',
  'check.S01.todo':
    'Frigör anpassade domäner först (D01), och spara runbooken före den prenumeration som verktyget körs på (S07).\nÖppna Fakturering > Dina produkter, ställ in statusfiltret på Alla och välj en aktiv prenumeration.\nOnlineprenumerationsavtalet (MOSA): Fler åtgärder > Avbryt prenumeration, välj en orsak, Spara. Minska först till 25 licenser om de är fler.\nKundavtalet (MCA): säg upp inom 7 dagar från start eller förnyelse. Stäng annars av återkommande fakturering och låt perioden löpa ut.\nPartner: be partnern att säga upp.\nLäs igen.',
  'check.S01.proof': 'Graph visar ingen prenumeration som Enabled, och inte heller någon licens.',
  'check.S01.pass': 'Ingen prenumeration är aktiv.',
  'check.S01.blocks': ({ count }, format) => `${subscriptions(count, ACTIVE, format)} att säga upp.`,
  'check.S01.waiting': ({ count, until }, format) =>
    `${subscriptions(count, ACTIVE, format)}, ${format.plural(count, {
      one: 'tas bort',
      other: 'den sista tas bort'
    })} av sig själv efter periodens slut, tidigast den ${format.date(until)}. Graph visar inte om återkommande fakturering är avstängd.`,
  'check.S01.licencesOnly': ({ count }, format) => pools(count, ACTIVE, format),

  'check.S02.title': 'Ingen prenumeration är utgången eller i respitperiod',
  'check.S02.why':
    'En utgången prenumeration har kvar sina data och kan förnyas, så Entra räknar den. Den inaktiveras 30 dagar efter att den gick ut och tas bort 90 dagar därefter.',
  'check.S02.todo':
    'Onlineprenumerationsavtalet (MOSA): öppna Fakturering > Dina produkter och ta bort prenumerationen.\nKundavtalet (MCA) eller utvärderingsversion: vänta till de datum som visas här.\nPartner: fråga partnern.\nLäs igen.',
  'check.S02.proof': 'Graph visar ingen prenumeration som Warning.',
  'check.S02.pass': 'Ingen prenumeration är utgången.',
  'check.S02.blocks': ({ count }, format) => `${subscriptions(count, EXPIRED, format)} att avsluta.`,
  'check.S02.waiting': ({ count, until }, format) =>
    `${subscriptions(count, EXPIRED, format)}, ${deletedByItself(count, until, format)}.`,
  'check.S02.licencesOnly': ({ count }, format) => pools(count, EXPIRED, format),

  'check.S03.title': 'Ingen inaktiverad prenumeration är kvar',
  'check.S03.why':
    'En inaktiverad prenumeration blockerar katalogen tills den är borttagen. Av sig själv tar det 90 dagar. Enligt onlineprenumerationsavtalet (MOSA) kan du ta bort den direkt, och Entra godtar det 72 timmar senare.',
  'check.S03.todo':
    'Spara runbooken om verktyget körs på prenumerationen (S07): SharePoint och OneDrive tas bort direkt.\nÖppna Fakturering > Dina produkter och välj den inaktiverade prenumerationen.\nPrenumerations- och betalningsinställningar > Ta bort prenumeration, en gång till Ta bort prenumeration, Ja.\nKundavtalet (MCA) eller partner: den kan inte tas bort manuellt. Vänta till det datum som visas här.\nOm Ta bort prenumeration saknas: kontakta supporten.\nLäs igen.',
  'check.S03.proof': 'Graph visar varje prenumeration som Deleted, eller inte alls.',
  'check.S03.pass': 'Ingen inaktiverad prenumeration är kvar.',
  'check.S03.blocks': ({ count }, format) => `${subscriptions(count, DISABLED, format)} att ta bort.`,
  'check.S03.waiting': ({ count, until }, format) =>
    `${subscriptions(count, DISABLED, format)}, ${deletedByItself(count, until, format)}.`,
  'check.S03.licencesOnly': ({ count }, format) => pools(count, DISABLED, format),

  'check.S04.title': 'Ingen självbetjäningsprodukt eller utvärderingsversion är kvar',
  'check.S04.why':
    'Produkter som användare själva har registrerat sig för, till exempel Power BI eller Power Automate, blir kvar när användarna försvinner. Entra kräver att var och en av dem tas bort.',
  'check.S04.todo':
    'Öppna Entra > Licenser > ”Self-service sign-up products” och ta bort varje produkt. Det får effekt direkt och kan inte ångras.\nEller öppna Fakturering > Dina produkter, filtrera på Kostnadsfri och ta bort prenumerationen.\nUtvärderingsversioner: stäng av återkommande fakturering och vänta, eller hantera dem som i steg 2 och 3.\nLäs igen.',
  'check.S04.proof': 'Graph visar ingen sådan produkt i någon av sina två vyer.',
  'check.S04.pass': 'Ingen självbetjäningsprodukt och ingen utvärderingsversion hittades.',
  'check.S04.blocks': ({ count }, format) =>
    format.plural(count, {
      one: '1 självbetjäningsprodukt eller utvärderingsversion är kvar.',
      other: `${format.number(count)} självbetjäningsprodukter och utvärderingsversioner är kvar.`
    }),
  'check.S04.pools': ({ count }, format) =>
    `${format.plural(count, {
      one: '1 kostnadsfri produkt',
      other: `${format.number(count)} kostnadsfria produkter`
    })} har licenser utan prenumeration. En sådan rest behöver inte blockera. Titta på sidan för självbetjäningsprodukter.`,

  'check.S05.title': 'Båda vyerna över det som köpts stämmer överens',
  'check.S05.why':
    'Graph visar prenumerationer och licenser var för sig, och Microsofts portaler utgår från endera. Det som bara finns i den ena är lätt att missa och kan hindra borttagningen.',
  'check.S05.todo':
    'Leta upp varje produkt under Fakturering > Dina produkter med statusfiltret Alla.\nOm den inte finns där: kontakta supporten och ange produktens namn.',
  'check.S05.proof': 'Varje produkt finns i båda listorna eller i ingen av dem.',
  'check.S05.pass': 'Prenumerationer och licenser anger samma produkter.',
  'check.S05.differ': ({ count }, format) =>
    format.plural(count, {
      one: '1 produkt finns bara i en av vyerna.',
      other: `${format.number(count)} produkter finns bara i en av vyerna.`
    }),
  'check.S05.directoryOnly': 'En prenumeration utan licenser',
  'check.S05.licencesOnly': (values, format) =>
    `Licenser utan prenumeration · ${format.plural(values.consumed, {
      one: '1 tilldelad',
      other: `${format.number(values.consumed)} tilldelade`
    })}`,

  'check.S06.title': 'Ingen Azure-prenumeration är kvar',
  'check.S06.why':
    'Både aktiva och uppsagda Azure-prenumerationer blockerar katalogen, även sådana som någon annan har kopplat till den. Deras tidsfrister hör till de längsta, så de kommer tidigt.',
  'check.S06.todo':
    'Entra > Egenskaper: ställ in Åtkomsthantering för Azure-resurser på Ja, logga ut och logga in igen. Först då ser du alla.\nAzure-portalen > Prenumerationer: rensa filtren, ta bort resurserna i var och en och säg upp den.\nTa bort den när Azure erbjuder det: efter 15 minuter, 3 dagar eller 7 dagar. Annars tas den bort 90 dagar senare.\nBekräfta här när listan är tom.',
  'check.S06.proof': 'Intygas av dig. Entra kontrollerar det igen innan katalogen tas bort.',
  'check.S06.open': 'Det är inte intygat än om någon Azure-prenumeration är kvar.',

  'check.S07.title': 'Prenumerationen som verktyget körs på tas bort sist',
  'check.S07.why':
    'Verktyget körs i SharePoint. När dess prenumeration tas bort försvinner SharePoint och verktyget direkt, och de sista stegen fortsätter från runbooken.',
  'check.S07.todo':
    'Spara runbooken och resultaten av körningarna och förvara dem utanför den här klientorganisationen.\nSäg upp alla andra prenumerationer först.\nSäg upp och ta bort den här sist.',
  'check.S07.proof': 'Här sparas vem som sparade runbooken och när. Att den ligger på en säker plats utanför den här klientorganisationen vet bara du.',
  'check.S07.carriers': ({ count, until }, format) => {
    const carriers = format.plural(count, {
      one: '1 prenumeration innehåller SharePoint och därmed verktyget.',
      other: `${format.number(count)} prenumerationer innehåller SharePoint och därmed verktyget.`
    });
    return until === ''
      ? `${carriers} Inget säkert datum finns: spara runbooken nu.`
      : `${carriers} Om inget görs svarar verktyget till ${format.date(until)}. Efter uppsägning och borttagning svarar det inte längre.`;
  },
  'check.S07.poolsOnly': 'Det finns licenser med SharePoint, men ingen prenumeration bakom dem. Spara runbooken nu.',
  'check.S07.saved': (values, format) => {
    const saved = `Runbooken sparades av ${values.by} den ${format.date(values.at)}.`;
    return values.until === ''
      ? `${saved} Ingen prenumeration ger en sista säker tidpunkt: verktyget kan sluta fungera när som helst.`
      : `${saved} Sista säkra tidpunkt: ${format.date(values.until)}, om inget sägs upp dessförinnan.`;
  },
  'check.S07.none': 'Ingen prenumeration i Graphs lista innehåller SharePoint.',
  'check.S07.carrier': (values, format) =>
    values.until === '' ? 'Innehåller SharePoint' : `Innehåller SharePoint · byter status nästa gång den ${format.date(values.until)}`,
  'check.S07.pool': 'Licenser med SharePoint'
};
