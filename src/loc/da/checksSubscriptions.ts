import type { checksSubscriptions as english } from '../en/checksSubscriptions';
import type { Format } from '../format';
import type { Translation } from '../message';

/** The adjective follows the number of the noun. */
interface State {
  readonly one: string;
  readonly other: string;
}

const ACTIVE: State = { one: 'aktivt', other: 'aktive' };
const EXPIRED: State = { one: 'udløbet', other: 'udløbne' };
const DISABLED: State = { one: 'deaktiveret', other: 'deaktiverede' };

const subscriptions = (count: number, state: State, format: Format): string =>
  format.plural(count, {
    one: `1 ${state.one} abonnement`,
    other: `${format.number(count)} ${state.other} abonnementer`
  });

const lastDeleted = (count: number, state: State, until: string, format: Format): string =>
  `${subscriptions(count, state, format)}; ${format.plural(count, {
    one: 'det slettes',
    other: 'det sidste slettes'
  })} af sig selv den ${format.date(until)}.`;

const pools = (count: number, state: State, format: Format): string =>
  `Listen over abonnementer indeholder ingen ${state.other}, men ${format.plural(count, {
    one: '1 produkt har',
    other: `${format.number(count)} produkter har`
  })} stadig ${state.other} licenser.`;

/** Steps 2 and 3, S01 to S07. */
export const checksSubscriptions: Translation<typeof english> = {
  'check.S01.title': 'Intet abonnement er aktivt',
  'check.S01.why':
    'Entra sletter ikke et katalog, der indeholder et abonnement. Graph kan kun læse abonnementer, så de annulleres i Microsoft 365 Administration efter reglerne i din faktureringsaftale.',
  'check.S01.todo':
    'Frigiv brugerdefinerede domæner først (D01), og gem drejebogen, før du når til det abonnement, som dette værktøj kører på (S07).\nÅbn Fakturering > Dine produkter, vis alle statusser i filteret, og vælg et aktivt abonnement.\nMicrosoft Online Subscription Agreement: Vælg Flere handlinger > Annuller abonnement, vælg en årsag, og vælg Gem. Har du flere end 25 licenser, så reducer først til 25.\nMicrosoft-kundeaftale: Annuller inden for 7 dage efter start eller fornyelse; ellers slår du tilbagevendende fakturering fra og lader løbetiden udløbe.\nPartner: Bed partneren om at annullere.\nLæs igen.',
  'check.S01.proof': 'Graph viser intet abonnement som Enabled og heller ingen licens.',
  'check.S01.pass': 'Intet abonnement er aktivt.',
  'check.S01.blocks': ({ count }, format) => `${subscriptions(count, ACTIVE, format)} skal annulleres.`,
  'check.S01.waiting': ({ count, until }, format) =>
    `${subscriptions(count, ACTIVE, format)}; ${format.plural(count, {
      one: 'det slettes',
      other: 'det sidste slettes'
    })} af sig selv efter løbetiden, tidligst den ${format.date(until)}. Graph viser ikke, om tilbagevendende fakturering er slået fra.`,
  'check.S01.licencesOnly': ({ count }, format) => pools(count, ACTIVE, format),

  'check.S02.title': 'Intet abonnement er udløbet eller i henstandsperioden',
  'check.S02.why':
    'Et udløbet abonnement har stadig sine data og kan fornyes, så Entra tæller det med. Det deaktiveres 30 dage efter udløbet og slettes 90 dage efter det.',
  'check.S02.todo':
    'Microsoft Online Subscription Agreement: Åbn Fakturering > Dine produkter, og slet abonnementet.\nMicrosoft-kundeaftale eller prøveabonnement: Vent til de datoer, der er vist her.\nPartner: Spørg partneren.\nLæs igen.',
  'check.S02.proof': 'Graph viser intet abonnement som Warning.',
  'check.S02.pass': 'Intet abonnement er udløbet.',
  'check.S02.blocks': ({ count }, format) => `${subscriptions(count, EXPIRED, format)} skal afsluttes.`,
  'check.S02.waiting': ({ count, until }, format) => lastDeleted(count, EXPIRED, until, format),
  'check.S02.licencesOnly': ({ count }, format) => pools(count, EXPIRED, format),

  'check.S03.title': 'Intet deaktiveret abonnement er tilbage',
  'check.S03.why':
    'Et deaktiveret abonnement blokerer kataloget, indtil det er slettet. Af sig selv tager det 90 dage; under Microsoft Online Subscription Agreement kan du slette det med det samme, og Entra godtager det 72 timer senere.',
  'check.S03.todo':
    'Gem drejebogen, hvis dette værktøj kører på abonnementet (S07): SharePoint og OneDrive slettes med det samme.\nÅbn Fakturering > Dine produkter, og vælg det deaktiverede abonnement.\nVælg Slet abonnement under Indstillinger for abonnement og betaling, vælg Slet abonnement igen, og vælg Ja.\nMicrosoft-kundeaftale eller partner: Det kan ikke slettes manuelt; vent til den dato, der er vist her.\nKontakt support, hvis Slet abonnement mangler.\nLæs igen.',
  'check.S03.proof': 'Graph viser alle abonnementer som Deleted eller slet ikke længere.',
  'check.S03.pass': 'Intet deaktiveret abonnement er tilbage.',
  'check.S03.blocks': ({ count }, format) => `${subscriptions(count, DISABLED, format)} skal slettes.`,
  'check.S03.waiting': ({ count, until }, format) => lastDeleted(count, DISABLED, until, format),
  'check.S03.licencesOnly': ({ count }, format) => pools(count, DISABLED, format),

  'check.S04.title': 'Intet selvbetjeningsprodukt eller prøveabonnement er tilbage',
  'check.S04.why':
    'Produkter, som folk selv har tilmeldt sig, f.eks. Power BI eller Power Automate, bliver tilbage, når brugerne er væk. Entra kræver, at hvert af dem slettes.',
  'check.S04.todo':
    'Åbn Entra > ”Licenses” > ”Self-service sign-up products”, og slet hvert produkt. Det sker med det samme og kan ikke fortrydes.\nEller åbn Fakturering > Dine produkter, filtrer efter Gratis, og slet abonnementet.\nPrøveabonnementer: Slå tilbagevendende fakturering fra, og vent, eller behandl dem som i trin 2 og 3.\nLæs igen.',
  'check.S04.proof': 'Graph viser ikke et sådant produkt i nogen af sine to visninger.',
  'check.S04.pass': 'Der blev hverken fundet et selvbetjeningsprodukt eller et prøveabonnement.',
  'check.S04.blocks': ({ count }, format) =>
    format.plural(count, {
      one: '1 selvbetjeningsprodukt eller prøveabonnement er tilbage.',
      other: `${format.number(count)} selvbetjeningsprodukter og prøveabonnementer er tilbage.`
    }),
  'check.S04.pools': ({ count }, format) =>
    `${format.plural(count, {
      one: '1 gratis produkt har',
      other: `${format.number(count)} gratis produkter har`
    })} licenser uden et abonnement. En sådan rest behøver ikke blokere; se efter på siden for selvbetjeningsprodukter.`,

  'check.S05.title': 'De to visninger af det købte stemmer overens',
  'check.S05.why':
    'Graph viser abonnementer og licenser hver for sig, og Microsofts portaler retter sig efter den ene eller den anden. Det, der kun står i én af dem, er let at overse og kan forhindre sletningen.',
  'check.S05.todo':
    'Slå hvert produkt op under Fakturering > Dine produkter med alle statusser vist i filteret.\nKontakt support med produktets navn, hvis det ikke står der.',
  'check.S05.proof': 'Hvert produkt er på begge lister eller på ingen af dem.',
  'check.S05.pass': 'Abonnementer og licenser viser de samme produkter.',
  'check.S05.differ': ({ count }, format) =>
    format.plural(count, {
      one: '1 produkt er kun i én visning.',
      other: `${format.number(count)} produkter er kun i én visning.`
    }),
  'check.S05.directoryOnly': 'Et abonnement uden licenser bag',
  'check.S05.licencesOnly': (values, format) =>
    `Licenser uden et abonnement bag · ${format.number(values.consumed)} tildelt`,

  'check.S06.title': 'Intet Azure-abonnement er tilbage',
  'check.S06.why':
    'Både aktive og annullerede Azure-abonnementer blokerer kataloget, også dem, en anden har knyttet til det. Deres frister er blandt de længste, så tag dem tidligt.',
  'check.S06.todo':
    'Entra > ”Properties”: Indstil ”Access management for Azure resources” til ”Yes”, log af, og log på igen. Først da ser du dem alle.\nAzure-portalen > ”Subscriptions”: Ryd filtrene, slet ressourcerne i hvert abonnement, og annuller det.\nSlet det, når Azure tilbyder det: efter 15 minutter, 3 dage eller 7 dage; ellers slettes det 90 dage senere.\nBekræft her, når listen er tom.',
  'check.S06.proof': 'Du bekræfter det; Entra kontrollerer det igen, før kataloget slettes.',
  'check.S06.open': 'Det er endnu ikke bekræftet, at der ikke er et Azure-abonnement tilbage.',

  'check.S07.title': 'Det abonnement, som dette værktøj kører på, tages til sidst',
  'check.S07.why':
    'Dette værktøj kører i SharePoint. Når dets abonnement slettes, forsvinder både SharePoint og værktøjet med det samme, og de sidste trin fortsætter efter drejebogen.',
  'check.S07.todo':
    'Gem drejebogen og kørslernes resultater uden for denne lejer.\nAnnuller først alle andre abonnementer.\nAnnuller og slet dette til sidst.',
  'check.S07.proof':
    'Her står, hvem der gemte drejebogen og hvornår. Om den ligger et sikkert sted uden for denne lejer, ved kun du.',
  'check.S07.carriers': ({ count, until }, format) =>
    until === ''
      ? format.plural(count, {
          one: '1 abonnement indeholder SharePoint, som dette værktøj kører på. Det giver ingen sikker dato: Gem drejebogen nu.',
          other: `${format.number(count)} abonnementer indeholder SharePoint, som dette værktøj kører på. Ingen af dem giver en sikker dato: Gem drejebogen nu.`
        })
      : format.plural(count, {
          one: `1 abonnement indeholder SharePoint, som dette værktøj kører på. Gør du ingenting, virker værktøjet til den ${format.date(until)}; når abonnementet er annulleret og slettet, virker det ikke længere.`,
          other: `${format.number(count)} abonnementer indeholder SharePoint, som dette værktøj kører på. Gør du ingenting, virker værktøjet til den ${format.date(until)}; når abonnementerne er annulleret og slettet, virker det ikke længere.`
        }),
  'check.S07.poolsOnly': 'Der er licenser med SharePoint, men intet abonnement bag dem. Gem drejebogen nu.',
  'check.S07.saved': (values, format) => {
    const saved = `Drejebogen blev gemt af ${values.by} den ${format.date(values.at)}.`;
    return values.until === ''
      ? `${saved} Intet abonnement giver et sidste sikkert tidspunkt: Værktøjet kan holde op når som helst.`
      : `${saved} Sidste sikre dag: ${format.date(values.until)}, hvis intet annulleres inden da.`;
  },
  'check.S07.none': 'Intet abonnement på Graphs liste indeholder SharePoint.',
  'check.S07.carrier': (values, format) =>
    values.until === '' ? 'Indeholder SharePoint' : `Indeholder SharePoint · skifter tilstand næste gang den ${format.date(values.until)}`,
  'check.S07.pool': 'Licenser med SharePoint'
};
