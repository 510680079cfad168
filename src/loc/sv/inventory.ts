import type { SectionId } from '../../evidence/inventory/sections/section';
import type { Translation } from '../message';
import type { inventory as enInventory } from '../en/inventory';

const SECTION: Readonly<Record<SectionId, string>> = {
  organization: 'organisation',
  subscribedSkus: 'licenser',
  subscriptions: 'prenumerationer',
  domains: 'domäner',
  users: 'användare',
  deletedUsers: 'borttagna användare',
  groups: 'grupper',
  groupMembers: 'gruppmedlemmar',
  groupOwners: 'gruppägare',
  administrativeUnits: 'administrativa enheter',
  roleDefinitions: 'roller',
  roleAssignments: 'rolltilldelningar',
  roleEligibilities: 'berättigade rolltilldelningar',
  applications: 'appregistreringar',
  servicePrincipals: 'företagsprogram',
  permissionGrants: 'beviljade behörigheter',
  conditionalAccess: 'principer för villkorsstyrd åtkomst',
  namedLocations: 'namngivna platser',
  policies: 'klientorganisationens principer',
  devices: 'enheter',
  contacts: 'kontakter'
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The inventory: its export, its file, and what check P07 finds. */
export const inventory: Translation<typeof enInventory> = {
  'inventory.section': (values) => capital(SECTION[values.section]),
  'inventory.what':
    'Inventeringen är en lista över vad som fanns: vilka användare, i vilka grupper, med vilka roller och licenser. Den är ingen säkerhetskopia av e-post eller filer. De försvinner med klientorganisationen.',
  'inventory.reads': (values, format) =>
    `De här listorna läses: ${format.list(values.sections.map((section) => SECTION[section]))}. Apphemligheter läses inte. Inget i klientorganisationen ändras.`,
  'inventory.stays':
    'Inventeringen stannar i webbläsaren tills du sparar den. Exporten stoppas om du lämnar sidan och kan återupptas inom ett dygn.',
  'inventory.start': 'Exportera inventeringen',
  'inventory.again': 'Exportera igen',
  'inventory.continue': 'Fortsätt exporten',
  'inventory.readMissing': 'Läs det som saknas',
  'inventory.stop': 'Stoppa',
  'inventory.stopping': 'Stoppar',
  'inventory.notRead': 'Läs klientorganisationen först: inventeringen måste ange vilken den gäller.',
  'inventory.sections': (values, format) =>
    `${format.number(values.done)} av ${format.plural(values.of, { one: '1 lista', other: `${format.number(values.of)} listor` })}`,
  'inventory.reading': (values, format) =>
    values.total === 'unknown' || values.total < values.read
      ? `${capital(SECTION[values.section])}: ${format.number(values.read)}`
      : `${capital(SECTION[values.section])}: ${format.number(values.read)} av ${format.number(values.total)}`,
  'inventory.progress': 'Exportens förlopp',
  'inventory.starting': 'Startar',
  'inventory.stopped': 'Stoppad. Det som hann läsas finns kvar i webbläsaren.',
  'inventory.broken': 'Exporten kunde inte fortsätta. Det som hann läsas finns kvar i webbläsaren.',
  'inventory.notStored': 'Exporten stoppades: webbläsaren kunde inte lagra den.',
  'inventory.store.full': 'Webbläsaren har inget utrymme kvar. Frigör utrymme och fortsätt.',
  'inventory.store.readOnly': 'Webbläsaren tillåter inte att sidan lagrar något. Lämna privat läge och försök igen.',
  'inventory.store.cleared': 'Det som var lagrat har rensats. Exportera igen.',
  'inventory.store.taken': 'En annan flik har skrivit under tiden. Stäng den och exportera igen.',
  'inventory.store.unavailable': 'Webbläsarens lagring svarar inte. Stäng andra flikar med den här sidan och läs in sidan igen.',
  'inventory.open': (values, format) => `En export från ${format.dateTime(values.at)} är inte avslutad.`,
  'inventory.ready':
    'Exporten är klar. Spara filen utanför den här klientorganisationen: innan dess kan inget tas bort.',
  'inventory.readyPartly':
    'Exporten är klar, men allt kunde inte läsas. Listan nedan anger vad och varför. Spara filen utanför den här klientorganisationen.',
  'inventory.result': 'Det här innehåller inventeringen',
  'inventory.column.list': 'Lista',
  'inventory.column.count': 'Objekt',
  'inventory.column.state': 'Tillstånd',
  'inventory.state.complete': 'Fullständig',
  'inventory.state.nothing': 'Inte läst.',
  'inventory.state.partly': 'Allt kunde inte läsas.',
  'inventory.save': 'Spara filen',
  'inventory.saving': 'Packar',
  'inventory.saved': 'Filen lämnades till webbläsaren, och exporten är antecknad.',
  'inventory.notKept': 'Filen lämnades till webbläsaren, men exporten kunde inte antecknas. Spara den igen.',
  'inventory.damaged': (values) =>
    `Ingen fil skapades: ${values.file} är inte längre det som exporterades. Exportera igen.`,
  'inventory.failed': 'Det fungerade inte. Läs in sidan igen och försök på nytt.',
  'inventory.last': (values, format) => `Senast sparade export: ${format.dateTime(values.at)}, av ${values.by}.`,
  'inventory.last.counts': (values, format) => {
    const objects = format.plural(values.objects, { one: '1 objekt', other: `${format.number(values.objects)} objekt` });
    const unread = format.plural(values.unread, { one: '1 lista', other: `${format.number(values.unread)} listor` });
    return values.unread === 0 ? `${objects}, alla listor fullständiga.` : `${objects}. ${unread} kunde inte läsas fullständigt.`;
  },
  'inventory.last.fingerprint': (values) => `Manifestets fingeravtryck: ${values.fingerprint}`,
  'inventory.last.none': 'Ingen export har sparats än.',
  'inventory.check': 'Kontrollera en sparad fil',
  'inventory.check.input': 'Inventeringsfil att kontrollera',
  'inventory.check.checking': 'Kontrollerar filen',
  'inventory.check.recorded': (values, format) =>
    `Oförändrad. Varje byte är som den skrevs, och det är exporten från ${format.dateTime(values.at)} som är antecknad här.`,
  'inventory.check.other': (values, format) =>
    `Filen är hel, men det är inte exporten som är antecknad här: den anger ${values.tenant}, ${format.dateTime(values.at)}, av ${values.by}.`,
  'inventory.check.altered': (values, format) =>
    values.files.length === 0
      ? 'Ändrad. Arkivet runt filerna är inte som det skrevs.'
      : `Ändrad: ${format.list(values.files)}.`,
  'inventory.check.incomplete': 'Ofullständig. Filen slutar för tidigt eller har packats om av ett annat program.',
  'inventory.check.notOurs': 'Filen är ingen inventering från verktyget.',
  'inventory.readme': (values, format) =>
    [
      `Inventering av ${values.tenant} (${values.domain})`,
      `Påbörjad ${format.dateTime(values.at)} av ${values.by}, med Tenant Closure ${values.version}.`,
      '',
      'Det här är en lista över vad som fanns i klientorganisationen. Den är ingen säkerhetskopia av e-post eller filer.',
      'Varje lista finns två gånger: som JSON med allt som lästes, och som CSV för ett kalkylprogram.',
      'En fil med ”incomplete” i namnet innehåller inte allt. En lista utan fil kunde inte läsas.',
      'manifest.json anger vad som lästes, hur många objekt det är, vad som inte kunde läsas och varför.',
      'Förvara filen utanför klientorganisationen. Tenant Closure kan kontrollera att ingen byte i den har ändrats.'
    ].join('\n'),
  'inventory.finding.newApp': 'Registrerad efter inventeringen',
  'inventory.finding.unread': (values) => `${capital(SECTION[values.section])} finns inte i inventeringen, eller bara delvis.`,
  'inventory.finding.more': (values, format) =>
    `${capital(SECTION[values.section])}: ${format.number(values.listed)} i inventeringen, ${format.number(values.now)} nu.`
};
