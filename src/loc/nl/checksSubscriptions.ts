import type { checksSubscriptions as english } from '../en/checksSubscriptions';
import type { Format } from '../format';
import type { Translation } from '../message';

const ACTIVE = { one: 'actief abonnement', other: 'actieve abonnementen' } as const;
const EXPIRED = { one: 'verlopen abonnement', other: 'verlopen abonnementen' } as const;
const DISABLED = { one: 'uitgeschakeld abonnement', other: 'uitgeschakelde abonnementen' } as const;

const subscriptions = (count: number, noun: typeof ACTIVE | typeof EXPIRED | typeof DISABLED, format: Format): string =>
  `${format.number(count)} ${format.plural(count, noun)}`;

const deletedByItself = (count: number, until: string, format: Format): string =>
  format.plural(count, {
    one: `het wordt op ${format.date(until)} automatisch verwijderd.`,
    other: `het laatste wordt op ${format.date(until)} automatisch verwijderd.`
  });

const pools = (count: number, state: string, format: Format): string =>
  `In de lijst met abonnementen heeft niets meer de status “${state}”, maar ${format.plural(count, {
    one: '1 product heeft',
    other: `${format.number(count)} producten hebben`
  })} nog licenties met die status.`;

/** Steps 2 and 3, S01 to S07. */
export const checksSubscriptions: Translation<typeof english> = {
  'check.S01.title': 'Er is geen actief abonnement',
  'check.S01.why':
    'Entra verwijdert geen directory waarin nog een abonnement staat. Graph kan abonnementen alleen lezen; opzeggen gebeurt daarom in het beheercentrum, volgens de regels van uw factureringsovereenkomst.',
  'check.S01.todo':
    'Geef eerst aangepaste domeinen vrij (D01) en sla het draaiboek op voordat het abonnement aan de beurt is waarop deze tool draait (S07).\nOpen Facturering > Uw producten, zet het statusfilter op “Alles” en kies een actief abonnement.\nOnline Subscription Agreement: kies Meer acties > Abonnement annuleren, kies een reden en kies Opslaan. Verlaag het aantal licenties eerst tot 25 als het er meer zijn.\nKlantovereenkomst: zeg op binnen 7 dagen na begin of verlenging. Schakel anders de periodieke facturering uit (in de portal: “Terugkerende facturering”) en laat de termijn aflopen.\nPartner: vraag de partner om op te zeggen.\nLees opnieuw.',
  'check.S01.proof': 'Graph vermeldt geen abonnement als “Enabled” en ook geen licenties met die status.',
  'check.S01.pass': 'Er is geen actief abonnement.',
  'check.S01.blocks': ({ count }, format) => `${subscriptions(count, ACTIVE, format)} op te zeggen.`,
  'check.S01.waiting': ({ count, until }, format) =>
    `${subscriptions(count, ACTIVE, format)}; ${format.plural(count, {
      one: 'het wordt',
      other: 'het laatste wordt'
    })} na afloop van de termijn automatisch verwijderd, op zijn vroegst op ${format.date(until)}. Graph toont niet of de periodieke facturering uitstaat.`,
  'check.S01.licencesOnly': ({ count }, format) => pools(count, 'Actief', format),

  'check.S02.title': 'Er is geen abonnement verlopen of in de respijtperiode',
  'check.S02.why':
    'Een verlopen abonnement bevat zijn gegevens nog en kan worden verlengd; daarom telt het voor Entra mee. Het wordt 30 dagen na de vervaldatum uitgeschakeld en 90 dagen daarna verwijderd.',
  'check.S02.todo':
    'Online Subscription Agreement: open Facturering > Uw producten en verwijder het abonnement.\nKlantovereenkomst of proefabonnement: wacht de datums af die hier staan.\nPartner: vraag het de partner.\nLees opnieuw.',
  'check.S02.proof': 'Graph vermeldt geen abonnement als “Warning”.',
  'check.S02.pass': 'Er is geen verlopen abonnement.',
  'check.S02.blocks': ({ count }, format) => `${subscriptions(count, EXPIRED, format)} te beëindigen.`,
  'check.S02.waiting': ({ count, until }, format) =>
    `${subscriptions(count, EXPIRED, format)}; ${deletedByItself(count, until, format)}`,
  'check.S02.licencesOnly': ({ count }, format) => pools(count, 'Verlopen', format),

  'check.S03.title': 'Er is geen uitgeschakeld abonnement meer',
  'check.S03.why':
    'Een uitgeschakeld abonnement blokkeert de directory tot het is verwijderd. Vanzelf duurt dat 90 dagen; onder de Online Subscription Agreement kunt u het meteen verwijderen, waarna Entra dat 72 uur later accepteert.',
  'check.S03.todo':
    'Sla het draaiboek op als deze tool op het abonnement draait (S07): SharePoint en OneDrive worden meteen verwijderd.\nOpen Facturering > Uw producten en kies het uitgeschakelde abonnement.\nKies Abonnements- en betalingsinstellingen > Abonnement verwijderen, nogmaals Abonnement verwijderen en Ja.\nKlantovereenkomst of partner: handmatig verwijderen is niet mogelijk; wacht de datum af die hier staat.\nNeem contact op met de ondersteuning als “Abonnement verwijderen” ontbreekt.\nLees opnieuw.',
  'check.S03.proof': 'Graph vermeldt elk abonnement als “Deleted”, of helemaal niet meer.',
  'check.S03.pass': 'Er is geen uitgeschakeld abonnement meer.',
  'check.S03.blocks': ({ count }, format) => `${subscriptions(count, DISABLED, format)} te verwijderen.`,
  'check.S03.waiting': ({ count, until }, format) =>
    `${subscriptions(count, DISABLED, format)}; ${deletedByItself(count, until, format)}`,
  'check.S03.licencesOnly': ({ count }, format) => pools(count, 'Uitgeschakeld', format),

  'check.S04.title': 'Er is geen selfserviceproduct of proefabonnement meer',
  'check.S04.why':
    'Producten waarvoor mensen zich zelf hebben geregistreerd, zoals Power BI of Power Automate, blijven bestaan als hun gebruikers weggaan. Entra eist dat ze allemaal worden verwijderd.',
  'check.S04.todo':
    'Open Entra > Licenties > “Self-service sign-up products” en verwijder elk product. Dat gaat meteen in en is niet terug te draaien.\nOf open Facturering > Uw producten, filter op Gratis en verwijder het abonnement.\nProefabonnementen: schakel de periodieke facturering uit en wacht, of behandel ze zoals in stap 2 en 3.\nLees opnieuw.',
  'check.S04.proof': 'Graph vermeldt zo’n product in geen van beide overzichten.',
  'check.S04.pass': 'Er is geen selfserviceproduct en geen proefabonnement gevonden.',
  'check.S04.blocks': ({ count }, format) =>
    format.plural(count, {
      one: 'Er is nog 1 selfserviceproduct of proefabonnement.',
      other: `Er zijn nog ${format.number(count)} selfserviceproducten en proefabonnementen.`
    }),
  'check.S04.pools': ({ count }, format) =>
    `${format.plural(count, {
      one: '1 gratis product heeft',
      other: `${format.number(count)} gratis producten hebben`
    })} licenties zonder abonnement. Zo’n restant hoeft niet te blokkeren; kijk op de pagina voor selfserviceproducten.`,

  'check.S05.title': 'Beide overzichten van wat is gekocht, komen overeen',
  'check.S05.why':
    'Graph vermeldt abonnementen en licenties apart, en de portals van Microsoft gebruiken nu eens het ene overzicht, dan weer het andere. Wat maar in één ervan staat, wordt gemakkelijk over het hoofd gezien en kan de verwijdering tegenhouden.',
  'check.S05.todo':
    'Zoek elk product op onder Facturering > Uw producten met het statusfilter “Alles”.\nStaat het er niet bij, neem dan contact op met de ondersteuning en noem de productnaam.',
  'check.S05.proof': 'Elk product staat in beide lijsten of in geen van beide.',
  'check.S05.pass': 'Abonnementen en licenties noemen dezelfde producten.',
  'check.S05.differ': ({ count }, format) =>
    format.plural(count, {
      one: '1 product staat in maar één overzicht.',
      other: `${format.number(count)} producten staan in maar één overzicht.`
    }),
  'check.S05.directoryOnly': 'Een abonnement zonder licenties erachter',
  'check.S05.licencesOnly': ({ consumed }, format) =>
    `Licenties zonder abonnement erachter · ${format.number(consumed)} toegewezen`,

  'check.S06.title': 'Er is geen Azure-abonnement meer',
  'check.S06.why':
    'Actieve én opgezegde Azure-abonnementen blokkeren de directory, ook als iemand anders ze eraan heeft gekoppeld. De termijnen zijn lang; daarom komen ze vroeg aan de beurt.',
  'check.S06.todo':
    'Zet bij Entra > Eigenschappen de optie “Toegangsbeheer voor Azure-resources” op Ja, meld u af en weer aan. Pas dan ziet u ze allemaal.\nWis de filters bij Azure-portal > Abonnementen, verwijder van elk abonnement de resources en zeg het op.\nVerwijder het zodra Azure dat aanbiedt: na 15 minuten, 3 dagen of 7 dagen; anders wordt het 90 dagen later verwijderd.\nBevestig het hier als de lijst leeg is.',
  'check.S06.proof': 'Door u bevestigd; Entra controleert het nogmaals voordat de directory wordt verwijderd.',
  'check.S06.open': 'Het is nog niet bevestigd dat er geen Azure-abonnement meer is.',

  'check.S07.title': 'Het abonnement waarop deze tool draait, gaat als laatste weg',
  'check.S07.why':
    'Deze tool draait in SharePoint. Wordt het abonnement daarvan verwijderd, dan zijn SharePoint en de tool meteen weg en gaan de laatste stappen verder aan de hand van het draaiboek.',
  'check.S07.todo':
    'Sla het draaiboek en de resultaten van de uitvoeringen op en bewaar ze buiten deze tenant.\nZeg eerst alle andere abonnementen op.\nZeg dit abonnement als laatste op en verwijder het als laatste.',
  'check.S07.proof': 'Hier staat wie het draaiboek heeft opgeslagen en wanneer. Of het veilig buiten deze tenant ligt, weet alleen u.',
  'check.S07.carriers': ({ count, until }, format) => {
    const carriers = format.plural(count, {
      one: 'SharePoint, en daarmee deze tool, draait op 1 abonnement.',
      other: `SharePoint, en daarmee deze tool, draait op ${format.number(count)} abonnementen.`
    });
    return until === ''
      ? `${carriers} Daaruit volgt geen zekere datum: sla het draaiboek nu op.`
      : `${carriers} Als u niets doet, werkt de tool tot ${format.date(until)}; na opzeggen en verwijderen niet meer.`;
  },
  'check.S07.poolsOnly': 'Er zijn licenties met SharePoint, maar er staat geen abonnement achter. Sla het draaiboek nu op.',
  'check.S07.saved': ({ by, at, until }, format) => {
    const saved = `Het draaiboek is opgeslagen door ${by} op ${format.date(at)}.`;
    return until === ''
      ? `${saved} Uit geen enkel abonnement volgt een laatste veilig moment: de tool kan elk moment wegvallen.`
      : `${saved} Laatste veilige moment: ${format.date(until)}, als er voordien niets wordt opgezegd.`;
  },
  'check.S07.none': 'Geen enkel abonnement in de lijst van Graph bevat SharePoint.',
  'check.S07.carrier': ({ until }, format) =>
    until === '' ? 'Bevat SharePoint' : `Bevat SharePoint · volgende statuswijziging op ${format.date(until)}`,
  'check.S07.pool': 'Licenties met SharePoint'
};
