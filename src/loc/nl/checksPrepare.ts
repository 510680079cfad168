import type { Agreement } from '../../facts/records';
import type { checksPrepare as english } from '../en/checksPrepare';
import type { Translation } from '../message';

const AGREEMENT: Readonly<Record<Agreement, string>> = {
  mosa: 'Online Subscription Agreement',
  mca: 'Klantovereenkomst',
  partner: 'Gekocht via een partner',
  trial: 'Alleen proefabonnementen',
  education: 'Onderwijs'
};

/** Prepare, P01 to P09. */
export const checksPrepare: Translation<typeof english> = {
  'check.P01.title': 'De uitvoerende beheerder is een actieve globale beheerder',
  'check.P01.why':
    'Alleen een globale beheerder kan gebruikers verwijderen, domeinen wijzigen en de directory verwijderen. Een rol die u zou kunnen activeren, is pas actief als u dat doet.',
  'check.P01.todo':
    'Activeer de rol Globale beheerder in Privileged Identity Management, lang genoeg voor de hele dag.\nOf vraag een andere globale beheerder om u de rol toe te wijzen.\nLees opnieuw.',
  'check.P01.proof': 'Graph vermeldt Globale beheerder bij uw actieve rollen.',
  'check.P01.role': 'Actieve rol',
  'check.P01.pass': 'U bent een actieve globale beheerder.',
  'check.P01.passEnds': ({ at }, format) =>
    `U bent een actieve globale beheerder tot ${format.dateTime(at)}. Een uitvoering die langer duurt, wordt dan gepauzeerd en gaat verder zodra de rol weer actief is.`,
  'check.P01.eligible': 'U komt in aanmerking voor de rol Globale beheerder, maar die is nog niet actief.',
  'check.P01.billingOnly':
    'U bent factureringsbeheerder. U kunt abonnementen opzeggen en verwijderen, maar geen gebruikers en niet de directory.',
  'check.P01.noRole': 'U bent geen globale beheerder.',

  'check.P02.title': 'De uitvoerende beheerder hoort thuis in deze tenant',
  'check.P02.why':
    'Het account dat de tenant sluit, moet er nog zijn als de domeinen en de synchronisatie weg zijn. Gasten, gesynchroniseerde accounts en accounts op een aangepast domein verliezen voor het einde hun toegang.',
  'check.P02.todo':
    'Maak in Entra een gebruiker waarvan de naam op het oorspronkelijke domein eindigt en wijs daaraan de rol Globale beheerder toe.\nRegistreer MFA voor dit account en meld u ermee aan.\nOpen deze tool opnieuw met dat account.',
  'check.P02.proof':
    'Graph toont uw account als lid, alleen in de cloud, met een naam die op het oorspronkelijke domein eindigt.',
  'check.P02.pass': ({ upn }) => `${upn} is lid met een cloudaccount op het oorspronkelijke domein.`,
  'check.P02.blocks': 'Uw account verliest zijn toegang voordat de tenant is gesloten.',
  'check.P02.guest': 'U bent gast in deze tenant.',
  'check.P02.synced': 'Uw account wordt gesynchroniseerd vanuit on-premises.',
  'check.P02.domain': ({ upn, initialDomain }) => `${upn} staat niet op ${initialDomain}.`,

  'check.P03.title': 'De uitvoerende beheerder kan zich aanmelden bij de beheercentra',
  'check.P03.why':
    'De Azure-portal en de beheercentra van Entra en Microsoft 365 laten niemand zonder MFA binnen, en stap 2, 3 en 5 gebeuren daar. Met maar één methode kost een verloren telefoon u de toegang tot de tenant.',
  'check.P03.todo':
    'Registreer twee methoden onder Mijn aanmeldingen, bij voorkeur een beveiligingssleutel of passkey als een van de twee.\nMeld u met uw account op het oorspronkelijke domein aan bij het Entra-beheercentrum van deze tenant.\nBevestig hier dat u dat hebt gedaan.',
  'check.P03.proof': 'Graph vermeldt uw account als geregistreerd voor MFA. De aanmelding zelf bevestigt u.',
  'check.P03.pass': ({ by, at }, format) =>
    `MFA is geregistreerd. De aanmelding bij Entra is bevestigd door ${by} op ${format.date(at)}.`,
  'check.P03.signIn': 'MFA is geregistreerd. Nog niet bevestigd is dat u zich in deze tenant bij Entra kunt aanmelden.',
  'check.P03.blocks': 'Er is voor u geen MFA-methode geregistreerd. De beheercentra laten u niet binnen.',
  'check.P03.oneMethod': 'Er is maar één methode geregistreerd. Met een tweede houdt u toegang als de eerste verloren gaat.',

  'check.P04.title': 'Dit is een personeelstenant',
  'check.P04.why':
    'Voor tenants van Azure AD B2C en External ID gelden andere regels en andere plaatsen. Sluit u een tenant die Microsoft-partner is, dan vervalt ook de toegang tot de klanten.',
  'check.P04.todo':
    'Volg voor een B2C- of External ID-tenant het artikel van Microsoft voor dat soort tenant.\nDraag bij een partnertenant eerst alle klanten over en beëindig de partnerovereenkomst.',
  'check.P04.proof': 'Graph geeft het tenanttype AAD en geen partnertype.',
  'check.P04.pass': 'Een personeelstenant die geen Microsoft-partner is.',
  'check.P04.b2c': 'Dit is een Azure AD B2C-tenant. Die wordt als Azure-resource verwijderd, niet met deze stappen.',
  'check.P04.ciam': 'Dit is een External ID-tenant. Die wordt als Azure-resource verwijderd, niet met deze stappen.',
  'check.P04.isPartner': 'Deze tenant is Microsoft-partner. Na het sluiten hebt u geen toegang meer tot uw klanten.',
  'check.P04.partner': ({ partnerType }) => `Partnertype: ${partnerType}.`,
  'check.P04.unknown': ({ tenantType }) => `Graph geeft een tenanttype dat deze tool niet kent: ${tenantType}.`,

  'check.P05.title': 'De factureringsovereenkomst is bekend',
  'check.P05.why':
    'Onder de Online Subscription Agreement kunnen abonnementen meteen worden opgezegd en verwijderd; onder de klantovereenkomst lopen ze door tot het einde van de termijn. De sluitingsdatum hangt ervan af, en Graph vermeldt die overeenkomst niet.',
  'check.P05.todo':
    'Open in het Microsoft 365-beheercentrum Facturering > Factureringsaccounts.\nLees het accounttype: Microsoft Online Services Program, Microsoft-klantovereenkomst, of gekocht via een partner. Is er niets gekocht, antwoord dan “Alleen proefabonnementen”.\nGeef hier antwoord.',
  'check.P05.proof': 'Uw antwoord wordt vastgelegd met uw naam en de datum.',
  'check.P05.open': 'Niemand heeft nog aangegeven welke factureringsovereenkomst deze tenant heeft.',
  'check.P05.answered': ({ agreement, by, at }, format) =>
    `${AGREEMENT[agreement]}, aangegeven door ${by} op ${format.date(at)}.`,
  'check.P05.byGraph': ({ agreement, path, by, at }, format) => {
    const shown = {
      partner: 'Volgens Graph is dit via een partner verkocht: alleen de partner kan het opzeggen',
      trial: 'Volgens Graph is dit een proefabonnement: het eindigt vanzelf op zijn einddatum'
    }[path];
    return agreement === 'open'
      ? `${shown}, wat het antwoord ook is.`
      : `${shown}. Dit gaat vóór “${AGREEMENT[agreement]}”, aangegeven door ${by} op ${format.date(at)}.`;
  },
  'check.P05.notTrial': ({ by, at }, format) =>
    `Graph toont geen proefabonnement. ${by} heeft op ${format.date(at)} “${AGREEMENT.trial}” aangegeven. Is dit gekocht, antwoord dan opnieuw.`,

  'check.P06.title': 'De facturen zijn betaald',
  'check.P06.why':
    'Entra verwijdert geen tenant met een openstaande factuur. Graph kan facturen niet lezen; iemand moet dus kijken.',
  'check.P06.todo':
    'Open in het Microsoft 365-beheercentrum Facturering > Facturen en betalingen.\nBetaal wat openstaat of te laat is, ook van Azure.\nBevestig het hier.',
  'check.P06.proof': 'Door u bevestigd; Entra controleert het nogmaals voordat de directory wordt verwijderd.',
  'check.P06.open': 'Het is nog niet bevestigd dat er geen factuur openstaat.',

  'check.P07.title': 'De inventaris is geëxporteerd',
  'check.P07.why':
    'Na de sluiting kan niemand meer nagaan wie er waren, met welke rollen en licenties. De inventaris is die lijst; het is geen back-up van gegevens.',
  'check.P07.todo':
    'Exporteer de inventaris onder Voorbereiden en bewaar het bestand buiten deze tenant.\nExporteer opnieuw als er sindsdien iets is gemaakt.',
  'check.P07.proof': 'Het manifest vermeldt minstens zoveel gebruikers, apps, bedrijfstoepassingen en domeinen als er nu zijn, en daarna is er niemand bij gekomen.',
  'check.P07.none': 'De inventaris is niet geëxporteerd.',
  'check.P07.missing': ({ at }, format) =>
    `In de inventaris van ${format.date(at)} ontbreekt iets wat de sluiting verwijdert: niet alles kon worden gelezen.`,
  'check.P07.older': ({ at }, format) => `Sinds de inventaris van ${format.date(at)} is er iets gemaakt wat er niet in staat.`,
  'check.P07.pass': (values, format) => {
    const users = format.plural(values.users, { one: '1 gebruiker', other: `${format.number(values.users)} gebruikers` });
    const groups = format.plural(values.groups, { one: '1 groep', other: `${format.number(values.groups)} groepen` });
    return `Geëxporteerd op ${format.date(values.at)} met ${users} en ${groups}. Sindsdien is er niets bij gekomen.`;
  },

  'check.P08.title': 'Geen eDiscovery-zaak eindigt zonder toestemming van de verantwoordelijke',
  'check.P08.why':
    'Een bewaring blijft na het verwijderen van de tenant niet bestaan: wat erdoor werd beschermd, is dan weg. Wie voor een zaak verantwoordelijk is, moet ermee instemmen.',
  'check.P08.todo':
    'Open eDiscovery in Microsoft Purview.\nVraag bij elke open zaak de verantwoordelijke of die mag eindigen en exporteer wat bewaard moet blijven.\nSluit de zaken, of bevestig hier dat de verantwoordelijken hebben beslist.',
  'check.P08.proof': 'Graph vermeldt geen open zaak, of iemand bevestigt op eigen naam dat de verantwoordelijken hebben beslist.',
  'check.P08.pass': 'Er is geen open eDiscovery-zaak.',
  'check.P08.open': ({ count }, format) =>
    format.plural(count, {
      one: 'Er is 1 open eDiscovery-zaak.',
      other: `Er zijn ${format.number(count)} open eDiscovery-zaken.`
    }),
  'check.P08.case': 'Open zaak. De bewaringen eindigen met de tenant.',
  'check.P08.caseUnknown': 'Zaak met een status die deze tool niet kent. Geldt als open.',

  'check.P09.title': 'Niemand werkt met de gegevens die verloren gaan',
  'check.P09.why':
    'Postvakken, OneDrive en SharePoint worden samen met het abonnement verwijderd, zonder weg terug. Wie ze nog gebruikt, moet dat vooraf weten.',
  'check.P09.todo':
    'Bekijk de cijfers en informeer wie nog actief is.\nMaak een back-up van wat bewaard moet blijven (P12).',
  'check.P09.proof': 'Volgens de gebruiksrapporten was in de afgelopen 30 dagen niemand actief.',
  'check.P09.nothing': 'De gebruiksrapporten vermelden geen postvak, OneDrive of site.',
  'check.P09.quiet': ({ bytes }, format) =>
    `Er is ${format.bytes(bytes)} opgeslagen, en in de afgelopen 30 dagen heeft niemand daar iets van gebruikt.`,
  'check.P09.active': (values, format) =>
    `Gebruikt in de afgelopen 30 dagen: ${format.list(
      [
        { count: values.mailboxes, one: '1 postvak', other: `${format.number(values.mailboxes)} postvakken` },
        { count: values.drives, one: '1 OneDrive', other: `${format.number(values.drives)} OneDrive-accounts` },
        { count: values.sites, one: '1 site', other: `${format.number(values.sites)} sites` }
      ]
        .filter(({ count }) => count > 0)
        .map(({ count, ...forms }) => format.plural(count, forms))
    )}.`
};
