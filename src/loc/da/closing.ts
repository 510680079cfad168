import type { closing as english } from '../en/closing';
import type { Translation } from '../message';

/** After the end: a page that needs no Graph. */
export const closing: Translation<typeof english> = {
  'ui.closed.title': 'Lejeren er lukket',
  'ui.closed.said': (values, format) =>
    `Bekræftet af ${values.by}, ${format.dateTime(values.at)}. Det kan ikke bevises ved læsning: Et slettet katalog svarer ikke.`,
  'ui.closed.answers':
    'Graph svarer stadig for denne lejer. Det kan vare en time efter sletningen. Bliver det ved, findes lejeren stadig.',
  'ui.closed.what': 'Hvad der blev lukket',
  'ui.closed.tenant': 'Lejer',
  'ui.closed.id': 'Lejer-id',
  'ui.closed.domain': 'Oprindeligt domæne',
  'ui.closed.unknown': 'Ikke kendt i denne browser',
  'ui.closed.remains': 'Hvad der fortsætter af sig selv',
  'ui.closed.remains.data':
    'Microsoft sletter det, der er tilbage af dataene, senest 180 dage efter annulleringen af et abonnement.',
  'ui.closed.remains.users':
    'Slettede brugere, apps og grupper kan ikke længere gendannes, selvom deres 30 dage måske ikke er gået.',
  'ui.closed.remains.invoices':
    'Der kan stadig komme en sidste faktura, og ingen kan logge på for at se den. Gem faktureringskontoens nummer til support.',
  'ui.closed.remains.azure': 'Azure opbevarer data fra annullerede abonnementer i op til 90 dage.',
  'ui.closed.keep': 'Hvad du skal gemme',
  'ui.closed.keep.inventory': (values, format) =>
    `Fortegnelsen, eksporteret af ${values.by}, ${format.dateTime(values.at)}. Manifestets fingeraftryk: ${values.fingerprint}`,
  'ui.closed.keep.saveInventory': 'Gem fortegnelsen som fil',
  'ui.closed.keep.packing': 'Pakker fortegnelsen',
  'ui.closed.keep.packFailed':
    'Fortegnelsen i denne browser kunne ikke pakkes. Behold den fil, der blev gemt tidligere.',
  'ui.closed.keep.noInventory': 'Der er ikke eksporteret nogen fortegnelse i denne browser.',
  'ui.closed.keep.runbook': (values, format) => `Drejebogen, gemt af ${values.by}, ${format.dateTime(values.at)}.`,
  'ui.closed.keep.noRunbook': 'Der er ikke gemt nogen drejebog i denne browser.',
  'ui.closed.keep.runs': 'Det, dette værktøj gjorde, objekt for objekt, som det blev skrevet ned undervejs:',
  'ui.closed.keep.noRuns': 'Der er ingen kørsel for denne lejer i denne browser.',
  'ui.closed.keep.unreadable': 'En kørsel i denne browser kunne ikke læses.',
  'ui.closed.keep.save': 'Gem resultater som CSV',
  'ui.closed.keep.saveFor': (values, format) => `Gem resultater som CSV: ${values.what}, ${format.dateTime(values.at)}`,
  'ui.closed.keep.altered': 'Slutningen af denne journal er gået tabt eller ændret. Kun det, der kommer før, vises.',
  'ui.closed.keep.run': (values, format) =>
    `${values.what} · ${format.dateTime(values.at)} · ${format.plural(values.planned, {
      one: '1 planlagt',
      other: `${format.number(values.planned)} planlagt`
    })}`,
  'ui.closed.keep.attestations': 'Gem, hvem der bekræftede hvad, som CSV',
  'ui.closed.csv.what': 'Punkt',
  'ui.closed.csv.by': 'Bekræftet af',
  'ui.closed.csv.at': 'Tidspunkt',
  'ui.closed.csv.note': 'Bemærkning',
  'ui.closed.next': 'Hvad der mangler andre steder',
  'ui.closed.next.registrar':
    'Fjern hos domæneregistratoren de poster, der stadig peger på Microsoft 365, og kontrollér, at domænet fornys eller udløber, som du ønsker.',
  'ui.closed.next.sso': 'Skift logon for de tjenester, der brugte denne lejer, og deres kontaktadresser.',
  'ui.closed.next.payment': 'Hold øje med opkrævninger på betalingsmetoden, indtil den sidste faktura er kommet.',
  'ui.closed.next.mail': 'Fortæl partnere, at mail til de gamle adresser kommer retur.',
  'ui.closed.mistake': 'Dette blev bekræftet ved en fejl',
  'ui.closed.mistake.what': 'Trækkes bekræftelsen tilbage, vises trinnene igen. Det ændrer intet i lejeren.',
  'ui.closed.revoke': 'Træk bekræftelsen tilbage',
  'ui.closed.revoked': 'Trukket tilbage. Trinnene vises igen.',
  'ui.closed.name': 'Dit navn',
  'ui.closed.nameHint': 'Som det skal stå i dokumentationen',
  'ui.closed.attested': 'Bekræftet. Afslutningssiden vises.',
  'ui.closed.gone.title': 'Er kataloget slettet?',
  'ui.closed.gone.what':
    'Et slettet katalog svarer som en udløbet session. Har Entra meldt, at lejeren er slettet, så bekræft det her.',
  'ui.closed.gone.entra':
    'Hvis ikke, og værktøjet til sidst tilbagekaldte sine egne tilladelser: Resten sker i Entra, og drejebogen beskriver hvordan.'
};
