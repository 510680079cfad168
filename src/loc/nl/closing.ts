import type { closing as english } from '../en/closing';
import type { Translation } from '../message';

/** After the end: a page that needs no Graph. */
export const closing: Translation<typeof english> = {
  'ui.closed.title': 'De tenant is gesloten',
  'ui.closed.said': ({ by, at }, format) =>
    `Bevestigd door ${by}, ${format.dateTime(at)}. Door te lezen is het niet te bewijzen: een verwijderde directory antwoordt niet.`,
  'ui.closed.answers':
    'Graph antwoordt nog voor deze tenant. Dat kan tot een uur na de verwijdering duren. Blijft het zo, dan bestaat de tenant nog.',
  'ui.closed.what': 'Wat is gesloten',
  'ui.closed.tenant': 'Tenant',
  'ui.closed.id': 'Tenant-id',
  'ui.closed.domain': 'Oorspronkelijk domein',
  'ui.closed.unknown': 'Niet bekend in deze browser',
  'ui.closed.remains': 'Wat nog vanzelf gebeurt',
  'ui.closed.remains.data':
    'Microsoft verwijdert wat er nog aan gegevens is uiterlijk 180 dagen nadat een abonnement is opgezegd.',
  'ui.closed.remains.users':
    'Verwijderde gebruikers, apps en groepen zijn niet meer te herstellen, ook al zijn de 30 dagen misschien nog niet voorbij.',
  'ui.closed.remains.invoices':
    'Er kan nog een laatste factuur komen, en niemand kan zich aanmelden om die te bekijken. Bewaar het nummer van het factureringsaccount voor de ondersteuning.',
  'ui.closed.remains.azure': 'Azure bewaart gegevens van opgezegde abonnementen tot 90 dagen.',
  'ui.closed.keep': 'Wat u bewaart',
  'ui.closed.keep.inventory': ({ by, at, fingerprint }, format) =>
    `De inventaris, geëxporteerd door ${by}, ${format.dateTime(at)}. Vingerafdruk van het manifest: ${fingerprint}`,
  'ui.closed.keep.saveInventory': 'Inventaris opslaan als bestand',
  'ui.closed.keep.packing': 'De inventaris wordt ingepakt',
  'ui.closed.keep.packFailed':
    'De inventaris in deze browser kon niet worden ingepakt. Bewaar het bestand dat u eerder hebt opgeslagen.',
  'ui.closed.keep.noInventory': 'In deze browser is geen inventaris geëxporteerd.',
  'ui.closed.keep.runbook': ({ by, at }, format) => `Het draaiboek, opgeslagen door ${by}, ${format.dateTime(at)}.`,
  'ui.closed.keep.noRunbook': 'In deze browser is geen draaiboek opgeslagen.',
  'ui.closed.keep.runs': 'Wat deze tool heeft gedaan, object voor object, zoals het toen is opgeschreven:',
  'ui.closed.keep.noRuns': 'In deze browser staat geen uitvoering van deze tenant.',
  'ui.closed.keep.unreadable': 'Een uitvoering in deze browser kon niet worden gelezen.',
  'ui.closed.keep.save': 'Resultaten opslaan als CSV',
  'ui.closed.keep.saveFor': ({ what, at }, format) => `Resultaten opslaan als CSV: ${what}, ${format.dateTime(at)}`,
  'ui.closed.keep.altered': 'Het einde van dit journaal is verloren gegaan of gewijzigd. Alleen wat daarvoor staat, wordt getoond.',
  'ui.closed.keep.run': ({ what, at, planned }, format) =>
    `${what} · ${format.dateTime(at)} · ${format.number(planned)} gepland`,
  'ui.closed.keep.attestations': 'Bevestigingen opslaan als CSV',
  'ui.closed.csv.what': 'Punt',
  'ui.closed.csv.by': 'Bevestigd door',
  'ui.closed.csv.at': 'Bevestigd op',
  'ui.closed.csv.note': 'Notitie',
  'ui.closed.next': 'Wat u elders nog moet doen',
  'ui.closed.next.registrar':
    'Verwijder bij de registrar de records die nog naar Microsoft 365 verwijzen en controleer of het domein wordt verlengd of eindigt zoals u wilt.',
  'ui.closed.next.sso':
    'Wijzig het aanmelden bij services die deze tenant gebruikten, en ook de contactadressen daar.',
  'ui.closed.next.payment': 'Controleer de betalingswijze op afschrijvingen tot de laatste factuur er is.',
  'ui.closed.next.mail': 'Laat relaties weten dat e-mail aan de oude adressen onbestelbaar terugkomt.',
  'ui.closed.mistake': 'Dit is per vergissing bevestigd',
  'ui.closed.mistake.what': 'Intrekken brengt de stappen terug. In de tenant verandert er niets.',
  'ui.closed.revoke': 'Bevestiging intrekken',
  'ui.closed.revoked': 'Ingetrokken. De stappen worden weer getoond.',
  'ui.closed.name': 'Uw naam',
  'ui.closed.nameHint': 'Zoals die moet worden vastgelegd',
  'ui.closed.attested': 'Bevestigd. De afsluitende pagina wordt getoond.',
  'ui.closed.gone.title': 'Is de directory verwijderd?',
  'ui.closed.gone.what':
    'Een verwijderde directory antwoordt als een verlopen sessie. Heeft Entra gemeld dat deze tenant is verwijderd, bevestig dat dan hier.',
  'ui.closed.gone.entra':
    'Zo niet, maar heeft deze tool als laatste handeling zijn eigen machtigingen ingetrokken, dan gebeurt de rest in Entra. In het draaiboek staat hoe.'
};
