import type { SectionId } from '../../evidence/inventory/sections/section';
import type { inventory as english } from '../en/inventory';
import type { Translation } from '../message';

const SECTION: Readonly<Record<SectionId, string>> = {
  organization: 'organisation',
  subscribedSkus: 'licenser',
  subscriptions: 'abonnementer',
  domains: 'domæner',
  users: 'brugere',
  deletedUsers: 'slettede brugere',
  groups: 'grupper',
  groupMembers: 'medlemmer af grupper',
  groupOwners: 'ejere af grupper',
  administrativeUnits: 'administrative enheder',
  roleDefinitions: 'roller',
  roleAssignments: 'rolletildelinger',
  roleEligibilities: 'berettigede rolletildelinger',
  applications: 'appregistreringer',
  servicePrincipals: 'virksomhedsapplikationer',
  permissionGrants: 'tildelte tilladelser',
  conditionalAccess: 'politikker for betinget adgang',
  namedLocations: 'navngivne placeringer',
  policies: 'lejerens politikker',
  devices: 'enheder',
  contacts: 'kontakter'
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The inventory: its export, its file, and what check P07 finds. */
export const inventory: Translation<typeof english> = {
  'inventory.section': (values) => capital(SECTION[values.section]),
  'inventory.what':
    'Fortegnelsen viser, hvad der fandtes: hvem, i hvilke grupper og med hvilke roller og licenser. Den er ikke en sikkerhedskopi af mail eller filer; de forsvinder sammen med lejeren.',
  'inventory.reads': (values, format) =>
    `Disse lister læses: ${format.list(values.sections.map((section) => SECTION[section]))}. Appernes hemmeligheder læses ikke. Intet i lejeren ændres.`,
  'inventory.stays':
    'Den bliver i denne browser, indtil du gemmer den. Forlader du siden, stopper eksporten; den kan fortsættes inden for et døgn.',
  'inventory.start': 'Eksportér fortegnelsen',
  'inventory.again': 'Eksportér igen',
  'inventory.continue': 'Fortsæt eksporten',
  'inventory.readMissing': 'Læs det, der mangler',
  'inventory.stop': 'Stop',
  'inventory.stopping': 'Stopper',
  'inventory.notRead': 'Læs lejeren først: Fortegnelsen skal angive, hvilken lejer den gælder.',
  'inventory.sections': (values, format) =>
    `${format.number(values.done)} af ${format.plural(values.of, { one: '1 liste', other: `${format.number(values.of)} lister` })}`,
  'inventory.reading': (values, format) =>
    values.total === 'unknown' || values.total < values.read
      ? `${capital(SECTION[values.section])}: ${format.number(values.read)}`
      : `${capital(SECTION[values.section])}: ${format.number(values.read)} af ${format.number(values.total)}`,
  'inventory.progress': 'Eksportens forløb',
  'inventory.starting': 'Starter',
  'inventory.stopped': 'Stoppet. Det, der er læst, bliver i denne browser.',
  'inventory.broken': 'Eksporten kunne ikke fortsætte. Det, der er læst, bliver i denne browser.',
  'inventory.notStored': 'Eksporten stoppede: Den kunne ikke gemmes i denne browser.',
  'inventory.store.full': 'Browseren har ikke mere plads. Frigør plads, og fortsæt.',
  'inventory.store.readOnly':
    'Browseren tillader ikke, at denne side gemmer noget. Forlad privat browsing, og prøv igen.',
  'inventory.store.cleared': 'Det, der var gemt, er slettet. Eksportér igen.',
  'inventory.store.taken': 'En anden fane har skrevet imens. Luk den, og eksportér igen.',
  'inventory.store.unavailable': 'Browserens lager svarer ikke. Luk andre faner med denne side, og genindlæs siden.',
  'inventory.open': (values, format) => `En eksport fra ${format.dateTime(values.at)} er ikke færdig.`,
  'inventory.ready': 'Eksporten er færdig. Gem filen uden for denne lejer: Intet kan slettes før det.',
  'inventory.readyPartly':
    'Eksporten er færdig, men ikke alt kunne læses. Listen nedenfor viser, hvad og hvorfor. Gem filen uden for denne lejer.',
  'inventory.result': 'Fortegnelsens indhold',
  'inventory.column.list': 'Liste',
  'inventory.column.count': 'Objekter',
  'inventory.column.state': 'Tilstand',
  'inventory.state.complete': 'Fuldstændig',
  'inventory.state.nothing': 'Ikke læst.',
  'inventory.state.partly': 'Ikke alt er læst.',
  'inventory.save': 'Gem filen',
  'inventory.saving': 'Pakker',
  'inventory.saved': 'Filen er overdraget til browseren, og eksporten er registreret.',
  'inventory.notKept': 'Filen er overdraget til browseren, men eksporten kunne ikke registreres. Gem den igen.',
  'inventory.damaged': (values) =>
    `Der er ikke lavet nogen fil: ${values.file} svarer ikke længere til det, der blev eksporteret. Eksportér igen.`,
  'inventory.failed': 'Det lykkedes ikke. Genindlæs siden, og prøv igen.',
  'inventory.last': (values, format) => `Senest gemte eksport: ${format.dateTime(values.at)}, af ${values.by}.`,
  'inventory.last.counts': (values, format) => {
    const objects = format.plural(values.objects, { one: '1 objekt', other: `${format.number(values.objects)} objekter` });
    const unread = format.plural(values.unread, { one: '1 liste', other: `${format.number(values.unread)} lister` });
    return values.unread === 0
      ? `${objects}, alle lister er fuldstændige.`
      : `${objects}; ${unread} kunne ikke læses fuldstændigt.`;
  },
  'inventory.last.fingerprint': (values) => `Manifestets fingeraftryk: ${values.fingerprint}`,
  'inventory.last.none': 'Der er endnu ikke gemt nogen eksport.',
  'inventory.check': 'Kontrollér en gemt fil',
  'inventory.check.input': 'Den fortegnelsesfil, der skal kontrolleres',
  'inventory.check.checking': 'Kontrollerer filen',
  'inventory.check.recorded': (values, format) =>
    `Intakt. Hver byte er, som den blev skrevet, og det er eksporten fra ${format.dateTime(values.at)}, som er registreret her.`,
  'inventory.check.other': (values, format) =>
    `Intakt i sig selv, men ikke den eksport, der er registreret her: Den angiver ${values.tenant}, ${format.dateTime(values.at)}, af ${values.by}.`,
  'inventory.check.altered': (values, format) =>
    values.files.length === 0
      ? 'Ændret. Arkivet omkring filerne er ikke, som det blev skrevet.'
      : `Ændret: ${format.list(values.files)}.`,
  'inventory.check.incomplete': 'Ufuldstændig. Filen slutter for tidligt eller er pakket igen af et andet program.',
  'inventory.check.notOurs': 'Filen er ikke en fortegnelse fra dette værktøj.',
  'inventory.readme': (values, format) =>
    [
      `Fortegnelse over ${values.tenant} (${values.domain})`,
      `Påbegyndt ${format.dateTime(values.at)} af ${values.by} med Tenant Closure ${values.version}.`,
      '',
      'Dette er en liste over det, der fandtes i lejeren. Det er ikke en sikkerhedskopi af mail eller filer.',
      'Hver liste findes to gange: som JSON med alt, hvad der blev læst, og som CSV til et regneark.',
      'En fil med ”incomplete” i navnet indeholder ikke alt. En liste uden fil kunne ikke læses.',
      'manifest.json angiver, hvad der blev læst, hvor mange objekter der er, hvad der ikke kunne læses, og hvorfor.',
      'Opbevar denne fil uden for lejeren. Tenant Closure kan kontrollere, at ikke én byte i den er ændret.'
    ].join('\n'),
  'inventory.finding.newApp': 'Registreret efter fortegnelsen',
  'inventory.finding.unread': (values) => `${capital(SECTION[values.section])}: mangler helt eller delvist i fortegnelsen.`,
  'inventory.finding.more': (values, format) =>
    `${capital(SECTION[values.section])}: ${format.number(values.listed)} i fortegnelsen, ${format.number(values.now)} nu.`
};
