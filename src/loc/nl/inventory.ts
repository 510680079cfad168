import type { SectionId } from '../../evidence/inventory/sections/section';
import type { inventory as english } from '../en/inventory';
import type { Translation } from '../message';

const SECTION: Readonly<Record<SectionId, string>> = {
  organization: 'organisatie',
  subscribedSkus: 'licenties',
  subscriptions: 'abonnementen',
  domains: 'domeinen',
  users: 'gebruikers',
  deletedUsers: 'verwijderde gebruikers',
  groups: 'groepen',
  groupMembers: 'leden van groepen',
  groupOwners: 'eigenaren van groepen',
  administrativeUnits: 'beheereenheden',
  roleDefinitions: 'rollen',
  roleAssignments: 'roltoewijzingen',
  roleEligibilities: 'in aanmerking komende roltoewijzingen',
  applications: 'app-registraties',
  servicePrincipals: 'bedrijfstoepassingen',
  permissionGrants: 'verleende machtigingen',
  conditionalAccess: 'beleid voor voorwaardelijke toegang',
  namedLocations: 'benoemde locaties',
  policies: 'beleid van de tenant',
  devices: 'apparaten',
  contacts: 'contactpersonen'
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The inventory: its export, its file, and what check P07 finds. */
export const inventory: Translation<typeof english> = {
  'inventory.section': ({ section }) => capital(SECTION[section]),
  'inventory.what':
    'De inventaris is een lijst van wat er was: wie, in welke groepen, met welke rollen en licenties. Het is geen back-up van e-mail of bestanden; die verdwijnen met de tenant.',
  'inventory.reads': ({ sections }, format) =>
    `Deze lijsten worden gelezen: ${format.list(sections.map((section) => SECTION[section]))}. Geheimen van apps worden niet gelezen. In de tenant verandert niets.`,
  'inventory.stays':
    'De inventaris blijft in deze browser tot u die opslaat. Verlaat u deze pagina, dan stopt de export; u kunt die binnen een dag voortzetten.',
  'inventory.start': 'Inventaris exporteren',
  'inventory.again': 'Opnieuw exporteren',
  'inventory.continue': 'Export voortzetten',
  'inventory.readMissing': 'Ontbrekende lijsten lezen',
  'inventory.stop': 'Stoppen',
  'inventory.stopping': 'Wordt gestopt',
  'inventory.notRead': 'Lees eerst de tenant: in de inventaris moet staan van welke tenant die is.',
  'inventory.sections': ({ done, of }, format) => `${format.number(done)} van ${format.number(of)} lijsten`,
  'inventory.reading': ({ section, read, total }, format) =>
    total === 'unknown' || total < read
      ? `${capital(SECTION[section])}: ${format.number(read)}`
      : `${capital(SECTION[section])}: ${format.number(read)} van ${format.number(total)}`,
  'inventory.progress': 'Voortgang van de export',
  'inventory.starting': 'Wordt gestart',
  'inventory.stopped': 'Gestopt. Wat is gelezen, blijft in deze browser.',
  'inventory.broken': 'De export kon niet verdergaan. Wat is gelezen, blijft in deze browser.',
  'inventory.notStored': 'De export is gestopt: deze browser kon die niet bewaren.',
  'inventory.store.full': 'De browser heeft geen ruimte meer. Maak ruimte vrij en zet de export voort.',
  'inventory.store.readOnly':
    'De browser staat deze pagina niet toe iets op te slaan. Verlaat het privévenster en probeer het opnieuw.',
  'inventory.store.cleared': 'Wat was bewaard, is gewist. Exporteer opnieuw.',
  'inventory.store.taken': 'Een ander tabblad heeft er intussen in geschreven. Sluit dat en exporteer opnieuw.',
  'inventory.store.unavailable': 'De opslag van de browser reageert niet. Sluit andere tabbladen met deze pagina en laad de pagina opnieuw.',
  'inventory.open': ({ at }, format) => `Een export van ${format.dateTime(at)} is niet afgerond.`,
  'inventory.ready': 'De export is klaar. Sla het bestand op buiten deze tenant: voordien kan er niets worden verwijderd.',
  'inventory.readyPartly':
    'De export is klaar, maar niet alles kon worden gelezen. In de lijst hieronder staat wat niet en waarom. Sla het bestand op buiten deze tenant.',
  'inventory.result': 'Wat de inventaris bevat',
  'inventory.column.list': 'Lijst',
  'inventory.column.count': 'Objecten',
  'inventory.column.state': 'Status',
  'inventory.state.complete': 'Volledig',
  'inventory.state.nothing': 'Niet gelezen.',
  'inventory.state.partly': 'Niet alles is gelezen.',
  'inventory.save': 'Bestand opslaan',
  'inventory.saving': 'Wordt ingepakt',
  'inventory.saved': 'Het bestand is aan de browser doorgegeven en de export is vastgelegd.',
  'inventory.notKept': 'Het bestand is aan de browser doorgegeven, maar de export kon niet worden vastgelegd. Sla het opnieuw op.',
  'inventory.damaged': ({ file }) =>
    `Er is geen bestand gemaakt: ${file} is niet meer wat is geëxporteerd. Exporteer opnieuw.`,
  'inventory.failed': 'Dit is niet gelukt. Laad de pagina opnieuw en probeer het nog eens.',
  'inventory.last': ({ by, at }, format) => `Laatst opgeslagen export: ${format.dateTime(at)}, door ${by}.`,
  'inventory.last.counts': (values, format) => {
    const objects = format.plural(values.objects, { one: '1 object', other: `${format.number(values.objects)} objecten` });
    return values.unread === 0
      ? `${objects}, alle lijsten volledig.`
      : `${objects}; ${format.plural(values.unread, {
          one: '1 lijst kon niet volledig worden gelezen.',
          other: `${format.number(values.unread)} lijsten konden niet volledig worden gelezen.`
        })}`;
  },
  'inventory.last.fingerprint': ({ fingerprint }) => `Vingerafdruk van het manifest: ${fingerprint}`,
  'inventory.last.none': 'Er is nog geen export opgeslagen.',
  'inventory.check': 'Opgeslagen bestand controleren',
  'inventory.check.input': 'Te controleren inventarisbestand',
  'inventory.check.checking': 'Het bestand wordt gecontroleerd',
  'inventory.check.recorded': ({ at }, format) =>
    `Intact. Elke byte is zoals die is geschreven, en dit is de export van ${format.dateTime(at)} die hier is vastgelegd.`,
  'inventory.check.other': ({ at, by, tenant }, format) =>
    `Op zichzelf intact, maar niet de export die hier is vastgelegd. In het bestand staat: ${tenant}, ${format.dateTime(at)}, door ${by}.`,
  'inventory.check.altered': ({ files }, format) =>
    files.length === 0
      ? 'Gewijzigd. Het archief om de bestanden heen is niet zoals het is geschreven.'
      : `Gewijzigd: ${format.list(files)}.`,
  'inventory.check.incomplete': 'Onvolledig. Het bestand breekt te vroeg af of is door een ander programma opnieuw ingepakt.',
  'inventory.check.notOurs': 'Dit bestand is geen inventaris van deze tool.',
  'inventory.readme': ({ tenant, domain, by, at, version }, format) =>
    [
      `Inventaris van ${tenant} (${domain})`,
      `Begonnen op ${format.dateTime(at)} door ${by}, met Tenant Closure ${version}.`,
      '',
      'Dit is een lijst van wat er in de tenant was. Het is geen back-up van e-mail of bestanden.',
      'Elke lijst is er twee keer: als JSON met alles wat is gelezen, en als CSV voor een spreadsheet.',
      'Een bestand met “incomplete” in de naam bevat niet alles. Een lijst zonder bestand kon niet worden gelezen.',
      'In manifest.json staat wat is gelezen, hoeveel objecten er zijn, en wat niet kon worden gelezen en waarom.',
      'Bewaar dit bestand buiten de tenant. Tenant Closure kan controleren dat er geen byte is veranderd.'
    ].join('\n'),
  'inventory.finding.newApp': 'Geregistreerd na de inventaris',
  'inventory.finding.unread': ({ section }) => `${capital(SECTION[section])}: niet of niet volledig in de inventaris.`,
  'inventory.finding.more': ({ section, listed, now }, format) =>
    `${capital(SECTION[section])}: ${format.number(listed)} in de inventaris, nu ${format.number(now)}.`
};
