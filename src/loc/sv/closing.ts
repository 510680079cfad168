import type { Translation } from '../message';
import type { closing as enClosing } from '../en/closing';

/** After the end: a page that needs no Graph. */
export const closing: Translation<typeof enClosing> = {
  'ui.closed.title': 'Klientorganisationen är stängd',
  'ui.closed.said': (values, format) =>
    `Intygat av ${values.by}, ${format.dateTime(values.at)}. Det går inte att bevisa genom läsning: en borttagen katalog svarar inte.`,
  'ui.closed.answers':
    'Graph svarar fortfarande för klientorganisationen. Det kan fortgå en timme efter borttagningen. Om det inte upphör finns klientorganisationen kvar.',
  'ui.closed.what': 'Det som har stängts',
  'ui.closed.tenant': 'Klientorganisation',
  'ui.closed.id': 'Klientorganisations-ID',
  'ui.closed.domain': 'Ursprunglig domän',
  'ui.closed.unknown': 'Inte känt i den här webbläsaren',
  'ui.closed.remains': 'Det som sker av sig självt',
  'ui.closed.remains.data':
    'Microsoft tar bort det som är kvar av data senast 180 dagar efter att en prenumeration sades upp.',
  'ui.closed.remains.users':
    'Borttagna användare, appar och grupper kan inte längre återställas, även om deras 30 dagar inte har gått.',
  'ui.closed.remains.invoices':
    'En sista faktura kan fortfarande komma, och ingen kan logga in för att se den. Spara faktureringskontots nummer till supporten.',
  'ui.closed.remains.azure': 'Azure behåller data från uppsagda prenumerationer i upp till 90 dagar.',
  'ui.closed.keep': 'Det här ska sparas',
  'ui.closed.keep.inventory': (values, format) =>
    `Inventeringen, exporterad av ${values.by}, ${format.dateTime(values.at)}. Manifestets fingeravtryck: ${values.fingerprint}`,
  'ui.closed.keep.saveInventory': 'Spara inventeringen som fil',
  'ui.closed.keep.packing': 'Packar inventeringen',
  'ui.closed.keep.packFailed':
    'Inventeringen i webbläsaren kunde inte packas. Behåll filen som sparades tidigare.',
  'ui.closed.keep.noInventory': 'Ingen inventering har exporterats i den här webbläsaren.',
  'ui.closed.keep.runbook': (values, format) => `Runbooken, sparad av ${values.by}, ${format.dateTime(values.at)}.`,
  'ui.closed.keep.noRunbook': 'Ingen runbook har sparats i den här webbläsaren.',
  'ui.closed.keep.runs': 'Det som verktyget gjorde, objekt för objekt, som det antecknades när det hände:',
  'ui.closed.keep.noRuns': 'I den här webbläsaren finns ingen körning för klientorganisationen.',
  'ui.closed.keep.unreadable': 'En körning i den här webbläsaren kunde inte läsas.',
  'ui.closed.keep.save': 'Spara resultat som CSV',
  'ui.closed.keep.saveFor': (values, format) => `Spara resultat som CSV: ${values.what}, ${format.dateTime(values.at)}`,
  'ui.closed.keep.altered': 'Slutet av journalen har förlorats eller ändrats. Bara det som kommer före visas.',
  'ui.closed.keep.run': (values, format) =>
    `${values.what} · ${format.dateTime(values.at)} · ${format.plural(values.planned, {
      one: '1 planerad',
      other: `${format.number(values.planned)} planerade`
    })}`,
  'ui.closed.keep.attestations': 'Spara vem som intygade vad som CSV',
  'ui.closed.csv.what': 'Punkt',
  'ui.closed.csv.by': 'Intygat av',
  'ui.closed.csv.at': 'Tidpunkt',
  'ui.closed.csv.note': 'Anteckning',
  'ui.closed.next': 'Det som återstår på andra håll',
  'ui.closed.next.registrar':
    'Ta bort de poster hos registraren som fortfarande pekar på Microsoft 365, och kontrollera att domänen förnyas eller upphör som du vill.',
  'ui.closed.next.sso':
    'Ändra inloggningen i tjänster som använde klientorganisationen, och deras kontaktadresser.',
  'ui.closed.next.payment': 'Kontrollera debiteringarna på betalningsmetoden tills den sista fakturan har kommit.',
  'ui.closed.next.mail': 'Meddela samarbetspartner att e-post till de gamla adresserna studsar.',
  'ui.closed.mistake': 'Det intygades av misstag',
  'ui.closed.mistake.what': 'Om intygandet återkallas visas stegen igen. Det ändrar inget i klientorganisationen.',
  'ui.closed.revoke': 'Återkalla intygandet',
  'ui.closed.revoked': 'Återkallat. Stegen visas igen.',
  'ui.closed.name': 'Ditt namn',
  'ui.closed.nameHint': 'Som det ska stå i anteckningarna',
  'ui.closed.attested': 'Intygat. Slutsidan visas.',
  'ui.closed.gone.title': 'Är katalogen borttagen?',
  'ui.closed.gone.what':
    'En borttagen katalog svarar som en session som har gått ut. Om Entra har meddelat att klientorganisationen är borttagen: intyga det här.',
  'ui.closed.gone.entra':
    'Om inte, och verktyget har återkallat sina egna behörigheter som sista åtgärd: resten görs i Entra, och runbooken beskriver hur.'
};
