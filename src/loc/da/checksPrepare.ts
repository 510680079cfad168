import type { Agreement } from '../../facts/records';
import type { checksPrepare as english } from '../en/checksPrepare';
import type { Translation } from '../message';

const AGREEMENT: Readonly<Record<Agreement, string>> = {
  mosa: 'Microsoft Online Subscription Agreement',
  mca: 'Microsoft-kundeaftale',
  partner: 'Købt gennem en partner',
  trial: 'Kun prøveabonnementer',
  education: 'Uddannelsesaftale'
};

/** Prepare, P01 to P09. */
export const checksPrepare: Translation<typeof english> = {
  'check.P01.title': 'Den udførende administrator er aktiv global administrator',
  'check.P01.why':
    'Kun en global administrator kan slette brugere, ændre domæner og slette kataloget. En rolle, som du kan aktivere, er ikke aktiv, før du gør det.',
  'check.P01.todo':
    'Aktivér rollen Global administrator i Privileged Identity Management med en varighed, der rækker hele dagen.\nEller få en anden global administrator til at tildele dig rollen.\nLæs igen.',
  'check.P01.proof': 'Graph viser Global administrator blandt dine aktive roller.',
  'check.P01.role': 'Aktiv rolle',
  'check.P01.pass': 'Du er aktiv global administrator.',
  'check.P01.passEnds': (values, format) =>
    `Du er aktiv global administrator indtil ${format.dateTime(values.at)}. Varer en kørsel længere, holder den pause og fortsætter, når rollen er aktiv igen.`,
  'check.P01.eligible': 'Du er berettiget til rollen Global administrator, men den er ikke aktiv endnu.',
  'check.P01.billingOnly':
    'Du er faktureringsadministrator. Du kan annullere og slette abonnementer, men ikke slette brugere eller kataloget.',
  'check.P01.noRole': 'Du er ikke global administrator.',

  'check.P02.title': 'Den udførende administrator hører hjemme i denne lejer',
  'check.P02.why':
    'Den konto, der lukker lejeren, skal overleve både lejerens domæner og dens synkronisering. Gæster, synkroniserede konti og konti på et brugerdefineret domæne mister adgangen inden afslutningen.',
  'check.P02.todo':
    'Opret i Entra en bruger, hvis navn slutter på det oprindelige domæne, og tildel brugeren rollen Global administrator.\nRegistrer MFA for brugeren, og log på med den.\nÅbn dette værktøj igen med den konto.',
  'check.P02.proof': 'Graph viser, at din konto er medlem, kun findes i skyen og har et navn, der slutter på det oprindelige domæne.',
  'check.P02.pass': (values) => `${values.upn} er medlem, findes kun i skyen og ligger på det oprindelige domæne.`,
  'check.P02.blocks': 'Din konto mister adgangen, før lejeren er lukket.',
  'check.P02.guest': 'Du er gæst i denne lejer.',
  'check.P02.synced': 'Din konto synkroniseres fra det lokale miljø.',
  'check.P02.domain': (values) => `${values.upn} er ikke på ${values.initialDomain}.`,

  'check.P03.title': 'Den udførende administrator kan logge på administrationsportalerne',
  'check.P03.why':
    'Entra, Azure og Microsoft 365 Administration lukker ingen ind uden MFA, og trin 2, 3 og 5 foregår dér. Med kun én metode kan en mistet telefon koste lejeren.',
  'check.P03.todo':
    'Registrer to metoder under Sikkerhedsoplysninger, helst med en sikkerhedsnøgle eller adgangsnøgle som den ene.\nLog på Entra i denne lejer med din konto på det oprindelige domæne.\nBekræft her, at du har gjort det.',
  'check.P03.proof': 'Graph viser din konto som registreret til MFA. Selve logonet bekræfter du.',
  'check.P03.pass': (values, format) =>
    `MFA er registreret. Logonet på Entra er bekræftet af ${values.by} den ${format.date(values.at)}.`,
  'check.P03.signIn': 'MFA er registreret. Det er endnu ikke bekræftet, at du kan logge på Entra i denne lejer.',
  'check.P03.blocks': 'Der er ikke registreret nogen MFA-metode for dig. Administrationsportalerne lukker dig ikke ind.',
  'check.P03.oneMethod': 'Kun én metode er registreret. Med to har du stadig adgang, hvis den ene går tabt.',

  'check.P04.title': 'Dette er en almindelig organisationslejer',
  'check.P04.why':
    'Lejere af typen Azure AD B2C og External ID lukkes efter andre regler og andre steder. Er lejeren Microsoft-partner, mister partneren også adgangen til sine kunder.',
  'check.P04.todo':
    'Følg Microsofts egen artikel for lejertypen, hvis det er en B2C- eller External ID-lejer.\nOverdrag alle kunder, og afslut partneraftalen først, hvis det er en partnerlejer.',
  'check.P04.proof': 'Graph angiver lejertypen AAD og ingen partnertype.',
  'check.P04.pass': 'En almindelig organisationslejer, som ikke er Microsoft-partner.',
  'check.P04.b2c': 'Dette er en Azure AD B2C-lejer. Den slettes som en Azure-ressource og ikke med disse trin.',
  'check.P04.ciam': 'Dette er en External ID-lejer. Den slettes som en Azure-ressource og ikke med disse trin.',
  'check.P04.isPartner': 'Denne lejer er Microsoft-partner. Når den lukkes, mister du adgangen til kunderne.',
  'check.P04.partner': (values) => `Partnertype: ${values.partnerType}.`,
  'check.P04.unknown': (values) => `Graph angiver en lejertype, som dette værktøj ikke kender: ${values.tenantType}.`,

  'check.P05.title': 'Faktureringsaftalen er kendt',
  'check.P05.why':
    'Under Microsoft Online Subscription Agreement annulleres og slettes abonnementer med det samme; under Microsoft-kundeaftalen løber de til udgangen af deres løbetid. Lukkedatoen afhænger af det, og Graph oplyser det ikke.',
  'check.P05.todo':
    'Åbn Fakturering > Faktureringskonti i Microsoft 365 Administration.\nAflæs kontotypen: Microsoft Online Services-program, Microsoft-kundeaftale eller købt gennem en partner. Er intet købt, så svar ”Kun prøveabonnementer”.\nSvar her.',
  'check.P05.proof': 'Dit svar gemmes med dit navn og datoen.',
  'check.P05.open': 'Ingen har endnu svaret på, hvilken faktureringsaftale lejeren har.',
  'check.P05.answered': (values, format) =>
    `${AGREEMENT[values.agreement]}, besvaret af ${values.by} den ${format.date(values.at)}.`,
  'check.P05.byGraph': (values, format) => {
    const shown = {
      partner: 'Graph viser, at en partner har solgt det: Kun partneren kan annullere det',
      trial: 'Graph viser et prøveabonnement: Det slutter af sig selv'
    }[values.path];
    return values.agreement === 'open'
      ? `${shown}, uanset svaret.`
      : `${shown}. Det går forud for svaret ”${AGREEMENT[values.agreement]}”, afgivet af ${values.by} den ${format.date(values.at)}.`;
  },
  'check.P05.notTrial': (values, format) =>
    `Graph viser ikke et prøveabonnement. ${values.by} svarede ”${AGREEMENT.trial}” den ${format.date(values.at)}; svar igen, hvis abonnementet er købt.`,

  'check.P06.title': 'Fakturaerne er betalt',
  'check.P06.why':
    'Entra afviser at slette en lejer med en åben faktura. Graph læser ikke fakturaer, så et menneske skal se efter.',
  'check.P06.todo':
    'Åbn Fakturering > Fakturaer og betalinger i Microsoft 365 Administration.\nBetal det, der er forfaldent eller forfalder, også til Azure.\nBekræft her.',
  'check.P06.proof': 'Du bekræfter det; Entra kontrollerer det igen, før kataloget slettes.',
  'check.P06.open': 'Det er endnu ikke bekræftet, at der ikke er en åben faktura.',

  'check.P07.title': 'Fortegnelsen er eksporteret',
  'check.P07.why':
    'Efter lukningen kan ingen slå op, hvem der fandtes, og hvilke roller og licenser de havde. Det viser fortegnelsen; den er ikke en sikkerhedskopi af nogens data.',
  'check.P07.todo':
    'Eksportér fortegnelsen under Forbered, og gem filen uden for denne lejer.\nEksportér den igen, hvis der er oprettet noget siden.',
  'check.P07.proof':
    'Manifestet indeholder mindst lige så mange brugere, apps, virksomhedsapplikationer og domæner, som der er nu, og ingen bruger er oprettet efter det.',
  'check.P07.none': 'Fortegnelsen er ikke eksporteret.',
  'check.P07.missing': (values, format) =>
    `Fortegnelsen fra den ${format.date(values.at)} kunne ikke læse alt det, lukningen sletter.`,
  'check.P07.older': (values, format) =>
    `Siden fortegnelsen fra den ${format.date(values.at)} er der oprettet noget, som ikke er med i den.`,
  'check.P07.pass': (values, format) => {
    const users = format.plural(values.users, { one: '1 bruger', other: `${format.number(values.users)} brugere` });
    const groups = format.plural(values.groups, { one: '1 gruppe', other: `${format.number(values.groups)} grupper` });
    return `Eksporteret den ${format.date(values.at)} med ${users} og ${groups}. Der er ikke oprettet noget siden.`;
  },

  'check.P08.title': 'Ingen eDiscovery-sag slutter uden ejerens accept',
  'check.P08.why':
    'En tilbageholdelse overlever ikke, at lejeren slettes: Det, den beskytter, er væk. Den ansvarlige for hver sag skal acceptere det.',
  'check.P08.todo':
    'Åbn eDiscovery i Microsoft Purview.\nSpørg ejeren af hver åben sag, om den må slutte, og eksportér det, der skal bevares.\nLuk sagerne, eller bekræft her, at ejerne har taget stilling.',
  'check.P08.proof': 'Graph viser ingen åben sag, eller en navngiven person bekræfter, at ejerne har taget stilling.',
  'check.P08.pass': 'Ingen eDiscovery-sag er åben.',
  'check.P08.open': (values, format) =>
    format.plural(values.count, {
      one: '1 eDiscovery-sag er åben.',
      other: `${format.number(values.count)} eDiscovery-sager er åbne.`
    }),
  'check.P08.case': 'Åben sag. Dens tilbageholdelser ophører sammen med lejeren.',
  'check.P08.caseUnknown': 'Sag i en tilstand, som dette værktøj ikke kender. Regnes som åben.',

  'check.P09.title': 'Ingen arbejder med de data, der går tabt',
  'check.P09.why':
    'Postkasser, OneDrive og SharePoint slettes sammen med abonnementet og kan ikke gendannes. De, der stadig bruger dem, skal vide det på forhånd.',
  'check.P09.todo': 'Se på tallene, og sig det til dem, der stadig er aktive.\nSikkerhedskopiér det, der skal bevares (P12).',
  'check.P09.proof': 'Brugsrapporterne viser ingen aktivitet de seneste 30 dage.',
  'check.P09.nothing': 'Brugsrapporterne viser ingen postkasse, intet OneDrive og intet websted.',
  'check.P09.quiet': (values, format) =>
    `Der er gemt ${format.bytes(values.bytes)}, og ingen har brugt dataene de seneste 30 dage.`,
  'check.P09.active': (values, format) =>
    `Brugt de seneste 30 dage: ${format.list(
      [
        { count: values.mailboxes, one: '1 postkasse', other: `${format.number(values.mailboxes)} postkasser` },
        { count: values.drives, one: '1 OneDrive-konto', other: `${format.number(values.drives)} OneDrive-konti` },
        { count: values.sites, one: '1 websted', other: `${format.number(values.sites)} websteder` }
      ]
        .filter(({ count }) => count > 0)
        .map(({ count, ...forms }) => format.plural(count, forms))
    )}.`
};
