import type { Agreement } from '../../facts/records';
import type { Translation } from '../message';
import type { checksPrepare as enChecksPrepare } from '../en/checksPrepare';

const AGREEMENT: Readonly<Record<Agreement, string>> = {
  mosa: 'Onlineprenumerationsavtalet (MOSA)',
  mca: 'Kundavtalet (MCA)',
  partner: 'Köpt via en partner',
  trial: 'Bara utvärderingsversioner',
  education: 'Utbildningsavtal'
};

/** Prepare, P01 to P09. */
export const checksPrepare: Translation<typeof enChecksPrepare> = {
  'check.P01.title': 'Den inloggade administratören är aktiv global administratör',
  'check.P01.why':
    'Bara en global administratör kan ta bort användare, ändra domäner och ta bort katalogen. En roll som du kan aktivera är inte aktiv förrän du gör det.',
  'check.P01.todo':
    'Aktivera rollen Global administratör i Privileged Identity Management, så länge att den räcker hela dagen.\nEller be en annan global administratör att tilldela dig rollen.\nLäs igen.',
  'check.P01.proof': 'Graph visar Global administratör bland dina aktiva roller.',
  'check.P01.role': 'Aktiv roll',
  'check.P01.pass': 'Du är aktiv global administratör.',
  'check.P01.passEnds': (values, format) =>
    `Du är aktiv global administratör fram till ${format.dateTime(values.at)}. En körning som tar längre tid pausas då och fortsätter när rollen är aktiv igen.`,
  'check.P01.eligible': 'Du är berättigad till rollen Global administratör, men den är inte aktiv än.',
  'check.P01.billingOnly':
    'Du är faktureringsadministratör. Du kan säga upp och ta bort prenumerationer, men inte ta bort användare eller katalogen.',
  'check.P01.noRole': 'Du är inte global administratör.',

  'check.P02.title': 'Den inloggade administratören hör hemma i den här klientorganisationen',
  'check.P02.why':
    'Kontot som stänger klientorganisationen måste finnas kvar längre än domänerna och synkroniseringen. Gäster, synkroniserade konton och konton på en anpassad domän blir utelåsta före slutet.',
  'check.P02.todo':
    'Skapa en användare i Entra vars namn slutar på den ursprungliga domänen och tilldela rollen Global administratör.\nRegistrera MFA för användaren och logga in med den.\nÖppna verktyget igen med det kontot.',
  'check.P02.proof': 'Graph visar ditt konto som en medlem som bara finns i molnet och vars namn slutar på den ursprungliga domänen.',
  'check.P02.pass': (values) => `${values.upn} är medlem, finns bara i molnet och använder den ursprungliga domänen.`,
  'check.P02.blocks': 'Ditt konto blir utelåst innan klientorganisationen är stängd.',
  'check.P02.guest': 'Du är gäst i den här klientorganisationen.',
  'check.P02.synced': 'Ditt konto synkroniseras från en lokal miljö.',
  'check.P02.domain': (values) => `${values.upn} tillhör inte ${values.initialDomain}.`,

  'check.P03.title': 'Den inloggade administratören kan logga in i administrationscentren',
  'check.P03.why':
    'Administrationscentren för Entra, Azure och Microsoft 365 släpper inte in någon utan MFA, och steg 2, 3 och 5 görs där. Med bara en metod kan en borttappad telefon kosta hela klientorganisationen.',
  'check.P03.todo':
    'Registrera två metoder under Mina inloggningar, helst en säkerhetsnyckel eller en nyckel (passkey) som en av dem.\nLogga in i administrationscentret för Microsoft Entra i den här klientorganisationen med ditt konto på den ursprungliga domänen.\nBekräfta här att du har gjort det.',
  'check.P03.proof': 'Graph visar att ditt konto är registrerat för MFA. Själva inloggningen intygar du.',
  'check.P03.pass': (values, format) =>
    `MFA är registrerad. Inloggningen i Entra är intygad av ${values.by} den ${format.date(values.at)}.`,
  'check.P03.signIn': 'MFA är registrerad. Det är inte intygat än att du kan logga in i Entra i den här klientorganisationen.',
  'check.P03.blocks': 'Ingen MFA-metod är registrerad för dig. Administrationscentren kommer inte att släppa in dig.',
  'check.P03.oneMethod': 'Bara en metod är registrerad. Med en andra kommer du in även om den första går förlorad.',

  'check.P04.title': 'Det här är en klientorganisation för personal (workforce)',
  'check.P04.why':
    'Klientorganisationer för Azure AD B2C och External ID stängs enligt andra regler och på andra ställen. Om klientorganisationen är Microsoft-partner försvinner även åtkomsten till kunderna.',
  'check.P04.todo':
    'För B2C eller External ID: följ Microsofts artikel för den typen av klientorganisation.\nFör en partner: lämna över alla kunder och avsluta partneravtalet först.',
  'check.P04.proof': 'Graph anger typen AAD och ingen partnertyp.',
  'check.P04.pass': 'En klientorganisation för personal som inte är Microsoft-partner.',
  'check.P04.b2c': 'Det här är en klientorganisation för Azure AD B2C. Den tas bort som Azure-resurs, inte med de här stegen.',
  'check.P04.ciam': 'Det här är en klientorganisation för External ID. Den tas bort som Azure-resurs, inte med de här stegen.',
  'check.P04.isPartner': 'Klientorganisationen är Microsoft-partner. Stängs den förlorar du åtkomsten till kunderna.',
  'check.P04.partner': (values) => `Partnertyp: ${values.partnerType}.`,
  'check.P04.unknown': (values) => `Graph anger en typ av klientorganisation som verktyget inte känner till: ${values.tenantType}.`,

  'check.P05.title': 'Faktureringsavtalet är känt',
  'check.P05.why':
    'Enligt onlineprenumerationsavtalet (MOSA) kan prenumerationer sägas upp och tas bort direkt. Enligt kundavtalet (MCA) löper de till periodens slut. Stängningsdatumet beror på det, och Graph visar det inte.',
  'check.P05.todo':
    'Öppna Fakturering > Faktureringskonton i administrationscentret för Microsoft 365.\nLäs av kontotypen: Microsoft Online Services Program, Microsoft-kundavtal eller köpt via en partner. Om inget har köpts: svara att det bara finns utvärderingsversioner.\nSvara här.',
  'check.P05.proof': 'Ditt svar är sparat med ditt namn och datum.',
  'check.P05.open': 'Ingen har angett än vilket faktureringsavtal klientorganisationen har.',
  'check.P05.answered': (values, format) =>
    `${AGREEMENT[values.agreement]}, enligt ${values.by} den ${format.date(values.at)}.`,
  'check.P05.byGraph': (values, format) => {
    const shown = {
      partner: 'Graph visar att en partner sålde den: bara partnern kan säga upp den',
      trial: 'Graph visar en utvärderingsversion: den upphör av sig själv'
    }[values.path];
    return values.agreement === 'open'
      ? `${shown}, oavsett svaret.`
      : `${shown}. Det går före svaret ”${AGREEMENT[values.agreement]}” från ${values.by} den ${format.date(values.at)}.`;
  },
  'check.P05.notTrial': (values, format) =>
    `Graph visar ingen utvärderingsversion. ”${AGREEMENT.trial}” angavs av ${values.by} den ${format.date(values.at)}. Om prenumerationen är köpt: svara på nytt.`,

  'check.P06.title': 'Fakturorna är betalda',
  'check.P06.why':
    'Entra tar inte bort en klientorganisation som har en obetald faktura. Graph läser inte fakturor, så en person måste titta.',
  'check.P06.todo':
    'Öppna Fakturering > Fakturor och betalningar i administrationscentret för Microsoft 365.\nBetala det som är obetalt eller förfallet, även för Azure.\nBekräfta här.',
  'check.P06.proof': 'Intygas av dig. Entra kontrollerar det igen innan katalogen tas bort.',
  'check.P06.open': 'Det är inte intygat än om någon faktura är obetald.',

  'check.P07.title': 'Inventeringen är exporterad',
  'check.P07.why':
    'Efter stängningen kan ingen ta reda på vilka som fanns och vilka roller och licenser de hade. Inventeringen är den listan. Den är ingen säkerhetskopia av någons data.',
  'check.P07.todo':
    'Exportera inventeringen under Förberedelser och förvara filen utanför den här klientorganisationen.\nExportera igen om något har skapats sedan dess.',
  'check.P07.proof': 
    'Manifestet listar minst lika många användare, appar, företagsprogram och domäner som det finns nu, och ingen användare har skapats efter det.',
  'check.P07.none': 'Inventeringen har inte exporterats.',
  'check.P07.missing': (values, format) =>
    `Inventeringen från ${format.date(values.at)} kunde inte läsa allt som tas bort vid stängningen.`,
  'check.P07.older': (values, format) =>
    `Efter inventeringen den ${format.date(values.at)} har något skapats som inte finns i den.`,
  'check.P07.pass': (values, format) => {
    const users = format.plural(values.users, { one: '1 användare', other: `${format.number(values.users)} användare` });
    const groups = format.plural(values.groups, { one: '1 grupp', other: `${format.number(values.groups)} grupper` });
    return `Exporterad den ${format.date(values.at)} med ${users} och ${groups}. Inget har skapats sedan dess.`;
  },

  'check.P08.title': 'Inget eDiscovery-ärende upphör utan ägarens medgivande',
  'check.P08.why':
    'Ett bevarande överlever inte att klientorganisationen tas bort: det som skyddas försvinner. Den som ansvarar för ett ärende måste godkänna det.',
  'check.P08.todo':
    'Öppna eDiscovery i Microsoft Purview.\nFråga ägaren till varje öppet ärende om det får upphöra, och exportera det som måste behållas.\nStäng ärendena, eller intyga här att ägarna har beslutat.',
  'check.P08.proof': 'Graph visar inget öppet ärende, eller så intygar en namngiven person att ägarna har beslutat.',
  'check.P08.pass': 'Inget eDiscovery-ärende är öppet.',
  'check.P08.open': (values, format) =>
    format.plural(values.count, {
      one: '1 eDiscovery-ärende är öppet.',
      other: `${format.number(values.count)} eDiscovery-ärenden är öppna.`
    }),
  'check.P08.case': 'Öppet ärende. Dess bevaranden upphör tillsammans med klientorganisationen.',
  'check.P08.caseUnknown': 'Ärendet har ett tillstånd som verktyget inte känner till. Det räknas som öppet.',

  'check.P09.title': 'Ingen arbetar med de data som går förlorade',
  'check.P09.why':
    'Postlådor, OneDrive och SharePoint tas bort tillsammans med prenumerationen, utan återvändo. De som fortfarande använder dem behöver få veta det innan.',
  'check.P09.todo': 'Titta på siffrorna och meddela dem som fortfarande är aktiva.\nSäkerhetskopiera det som måste behållas (P12).',
  'check.P09.proof': 'Användningsrapporterna visar att ingen har varit aktiv de senaste 30 dagarna.',
  'check.P09.nothing': 'Användningsrapporterna visar ingen postlåda, inget OneDrive-konto och ingen webbplats.',
  'check.P09.quiet': (values, format) =>
    `${format.bytes(values.bytes)} är lagrade, och ingen har använt dem de senaste 30 dagarna.`,
  'check.P09.active': (values, format) =>
    `Använt de senaste 30 dagarna: ${format.list(
      [
        { count: values.mailboxes, one: '1 postlåda', other: `${format.number(values.mailboxes)} postlådor` },
        { count: values.drives, one: '1 OneDrive-konto', other: `${format.number(values.drives)} OneDrive-konton` },
        { count: values.sites, one: '1 webbplats', other: `${format.number(values.sites)} webbplatser` }
      ]
        .filter(({ count }) => count > 0)
        .map(({ count, ...forms }) => format.plural(count, forms))
    )}.`
};
