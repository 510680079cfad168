import type { tasks as english } from '../en/tasks';
import type { Format } from '../format';
import type { Translation } from '../message';

type Count = { readonly count: number };

const counted =
  (one: string, other: string) =>
  ({ count }: Count, format: Format): string =>
    format.plural(count, { one: `1 ${one}`, other: `${format.number(count)} ${other}` });

const users = counted('bruger', 'brugere');
const domains = counted('domæne', 'domæner');
const applications = counted('appregistrering', 'appregistreringer');
const principals = counted('virksomhedsapplikation', 'virksomhedsapplikationer');
const grants = counted('tilladelse', 'tilladelser');

const USERS_PROVED = 'Færdig. Hver bruger i planen er bekræftet ved en ny læsning, og hele listen stemmer.';
const RESTORABLE = ({ until }: { readonly until: string }, format: Format): string =>
  `Slettede brugere kan gendannes indtil den ${format.date(until)} med postkasse og licenser, her eller uden dette værktøj: i Microsoft Entra under ”Users” > ”Deleted users”. Derefter er de væk for altid.`;

/** What each task does, in the words of its button, its last question and its end. A task without words does not compile. */
export const tasks: Translation<typeof english> = {
  'task.turnOffSync.name': 'Slå katalogsynkronisering fra',
  'task.turnOffSync.what':
    'Synkroniserede brugere bliver til skybrugere, så de kan slettes her. Det gælder for hele lejeren og tager op til 72 timer.',
  'task.turnOffSync.things': counted('organisation', 'organisationer'),
  'task.turnOffSync.act': () => 'Slå katalogsynkronisering fra',
  'task.turnOffSync.consequence': ({ tenant }) =>
    `Ændringer i det lokale miljø når ikke længere ${tenant}. Synkroniseringen kan tidligst slås til igen efter 72 timer.`,
  'task.turnOffSync.undo': () =>
    'Intet slettes. Efter 72 timer kan synkroniseringen slås til igen uden dette værktøj, i Microsoft Entra Connect; det, der var matchet, matches så på ny.',
  'task.turnOffSync.running': 'Slår katalogsynkronisering fra',
  'task.turnOffSync.accepted':
    'Accepteret. Det tager op til 72 timer, før alle brugere er skybrugere; det står her på siden, når en ny læsning viser det.',
  'task.turnOffSync.complete': 'Færdig. En ny læsning viser, at katalogsynkronisering er slået fra.',

  'task.blockSignIn.name': 'Bloker logon først',
  'task.blockSignIn.what':
    'Nogle dage før sletningen: De, der stadig bruger lejeren, melder sig, og intet går tabt. Åbne sessioner slutter inden for cirka en time.',
  'task.blockSignIn.things': users,
  'task.blockSignIn.act': (values, format) => `Bloker logon for ${users(values, format)}`,
  'task.blockSignIn.consequence': (values, format) =>
    `${users(values, format)} kan ikke længere logge på ${values.tenant}. Der kommer stadig mail, og intet slettes.`,
  'task.blockSignIn.undo': () =>
    'Logon kan når som helst tillades igen, her eller uden dette værktøj: i Microsoft Entra under ”Users” med kontostatus for hver bruger.',
  'task.blockSignIn.running': 'Blokerer logon',
  'task.blockSignIn.complete': USERS_PROVED,

  'task.allowSignIn.name': 'Tillad logon igen',
  'task.allowSignIn.what': 'Lader blokerede brugere logge på igen med alt, hvad de havde.',
  'task.allowSignIn.things': users,
  'task.allowSignIn.act': (values, format) => `Tillad logon for ${users(values, format)}`,
  'task.allowSignIn.consequence': (values, format) => `${users(values, format)} kan igen logge på ${values.tenant}.`,
  'task.allowSignIn.undo': () => 'Logon kan blokeres igen.',
  'task.allowSignIn.running': 'Tillader logon',
  'task.allowSignIn.complete': USERS_PROVED,

  'task.deleteUsers.name': 'Slet brugere',
  'task.deleteUsers.what': 'Sletter alle i kolonnen ”Slettes”. De kan gendannes i 30 dage.',
  'task.deleteUsers.things': users,
  'task.deleteUsers.act': (values, format) => `Slet ${users(values, format)}`,
  'task.deleteUsers.consequence': (values, format) =>
    `${users(values, format)} mister straks adgangen til ${values.tenant}: mail, filer, Teams og alle apps, man logger på med kontoen.`,
  'task.deleteUsers.undo': RESTORABLE,
  'task.deleteUsers.running': 'Sletter brugere',
  'task.deleteUsers.complete': USERS_PROVED,

  'task.restoreUsers.name': 'Gendan slettede brugere',
  'task.restoreUsers.what':
    'Henter slettede brugere tilbage med postkasse, licenser og roller, så længe de står blandt slettede brugere.',
  'task.restoreUsers.things': users,
  'task.restoreUsers.act': (values, format) => `Gendan ${users(values, format)}`,
  'task.restoreUsers.consequence': ({ count, tenant }, format) =>
    format.plural(count, {
      one: `1 bruger kan igen logge på ${tenant} med sine tidligere licenser og roller.`,
      other: `${format.number(count)} brugere kan igen logge på ${tenant} med deres tidligere licenser og roller.`
    }),
  'task.restoreUsers.undo': () => 'Gendannede brugere kan slettes igen.',
  'task.restoreUsers.running': 'Gendanner brugere',
  'task.restoreUsers.complete': USERS_PROVED,

  'task.purgeUsers.name': 'Slet brugere permanent',
  'task.purgeUsers.what':
    'Tømmer listen over slettede brugere, før deres 30 dage er gået. Det kan ikke fortrydes, og lukningen af lejeren kræver det ikke.',
  'task.purgeUsers.things': users,
  'task.purgeUsers.act': (values, format) => `Slet ${users(values, format)} permanent`,
  'task.purgeUsers.consequence': ({ count, tenant }, format) =>
    format.plural(count, {
      one: `1 slettet bruger forsvinder for altid fra ${tenant} med mail og filer. Ingen kan få brugeren tilbage, heller ikke Microsoft.`,
      other: `${format.number(count)} slettede brugere forsvinder for altid fra ${tenant} med mail og filer. Ingen kan få dem tilbage, heller ikke Microsoft.`
    }),
  'task.purgeUsers.undo': () =>
    'Intet. Det kan ikke fortrydes, hverken her, i en administrationsportal eller af Microsoft Support.',
  'task.purgeUsers.running': 'Sletter brugere permanent',
  'task.purgeUsers.complete':
    'Færdig. En ny læsning bekræfter, at ingen bruger i planen længere står blandt slettede brugere.',

  'task.deleteStandByAdmin.name': 'Sidste sletning: reserveadministratoren',
  'task.deleteStandByAdmin.what':
    'Sletter den anden globale administrator, når intet længere kræver to. Kun du bliver tilbage.',
  'task.deleteStandByAdmin.things': users,
  'task.deleteStandByAdmin.act': (values, format) =>
    format.plural(values.count, { one: 'Slet reserveadministratoren', other: `Slet ${users(values, format)}` }),
  'task.deleteStandByAdmin.consequence': ({ tenant }) =>
    `Derefter er du den eneste, der kan logge på ${tenant}. Mister du din adgang, kan kun Microsoft Support hjælpe.`,
  'task.deleteStandByAdmin.undo': RESTORABLE,
  'task.deleteStandByAdmin.running': 'Sletter reserveadministratoren',
  'task.deleteStandByAdmin.complete': USERS_PROVED,

  'task.disableMfa.name': 'Slå MFA pr. bruger fra',
  'task.disableMfa.what':
    'Slår MFA pr. bruger fra for alle andre end dig. De metoder, folk har registreret, bliver stående.',
  'task.disableMfa.things': users,
  'task.disableMfa.act': (values, format) => `Slå MFA pr. bruger fra for ${users(values, format)}`,
  'task.disableMfa.consequence': (values, format) =>
    `${users(values, format)} logger på ${values.tenant} uden MFA, medmindre en anden politik kræver det.`,
  'task.disableMfa.undo': () =>
    'Det gemmes ikke her, om MFA var aktiveret eller gennemtvunget. Det kan indstilles igen uden dette værktøj: i Microsoft Entra under ”Users” > ”Per-user MFA”.',
  'task.disableMfa.running': 'Slår MFA pr. bruger fra',
  'task.disableMfa.complete': USERS_PROVED,

  'task.makeInitialDomainDefault.name': 'Gør det oprindelige domæne til standarddomæne',
  'task.makeInitialDomainDefault.what':
    'Et standarddomæne kan ikke frigives, så det oprindelige onmicrosoft.com-domæne træder i stedet for det.',
  'task.makeInitialDomainDefault.things': domains,
  'task.makeInitialDomainDefault.act': () => 'Gør det oprindelige domæne til standarddomæne',
  'task.makeInitialDomainDefault.consequence': ({ tenant }) =>
    `Nye brugere i ${tenant} får et navn på det oprindelige domæne. De nuværende beholder deres.`,
  'task.makeInitialDomainDefault.undo': () =>
    'Et andet domæne kan gøres til standarddomæne igen uden dette værktøj: i Microsoft Entra under ”Custom domain names”, så længe domænet er der.',
  'task.makeInitialDomainDefault.running': 'Skifter standarddomæne',
  'task.makeInitialDomainDefault.complete': 'Færdig. En ny læsning viser det oprindelige domæne som standarddomæne.',

  'task.makeDomainsManaged.name': 'Slå føderation fra',
  'task.makeDomainsManaged.what':
    'Fødererede domæner bliver til administrerede: Logon går ikke længere til din egen identitetsudbyder.',
  'task.makeDomainsManaged.things': domains,
  'task.makeDomainsManaged.act': (values, format) => `Slå føderation fra for ${domains(values, format)}`,
  'task.makeDomainsManaged.consequence': (values, format) =>
    `Brugerne på ${domains(values, format)} i ${values.tenant} logger ikke længere på via din identitetsudbyder. De, der ikke har en adgangskode i skyen, kan ikke logge på.`,
  'task.makeDomainsManaged.undo': () =>
    'Føderationsindstillingerne slettes. Skal føderationen sættes op igen, kræver det din identitetsudbyder og dens certifikat og sker uden dette værktøj.',
  'task.makeDomainsManaged.running': 'Slår føderation fra',
  'task.makeDomainsManaged.complete': 'Færdig. En ny læsning viser alle domæner i planen som administrerede.',

  'task.releaseDomains.name': 'Frigiv brugerdefinerede domæner',
  'task.releaseDomains.what':
    'Fjerner brugerdefinerede domæner fra lejeren, så de kan bruges andre steder. Navne og adresser på dem flyttes til det oprindelige domæne.',
  'task.releaseDomains.things': domains,
  'task.releaseDomains.act': (values, format) => `Frigiv ${domains(values, format)}`,
  'task.releaseDomains.consequence': (values, format) =>
    `Mail og logon på ${domains(values, format)} holder op med at virke i ${values.tenant}. Det tager mellem fem minutter og et døgn.`,
  'task.releaseDomains.undo': () =>
    'Et frigivet domæne kan tilføjes og bekræftes igen, her eller et andet sted, så længe du råder over dets DNS. Omdøbte brugere beholder deres nye navne.',
  'task.releaseDomains.running': 'Frigiver domæner',
  'task.releaseDomains.accepted':
    'Accepteret. Det tager mellem fem minutter og et døgn, før domænerne er væk; en ny læsning beviser det.',
  'task.releaseDomains.complete': 'Færdig. En ny læsning viser ikke længere noget domæne fra planen.',

  'task.deleteServicePrincipals.name': 'Slet virksomhedsapplikationer fra tredjepart',
  'task.deleteServicePrincipals.what':
    'Sletter andre leverandørers virksomhedsapplikationer. Microsofts egne, administrerede identiteter og dette værktøj bliver.',
  'task.deleteServicePrincipals.things': principals,
  'task.deleteServicePrincipals.act': (values, format) => `Slet ${principals(values, format)}`,
  'task.deleteServicePrincipals.consequence': ({ count, tenant }, format) =>
    format.plural(count, {
      one: `Ingen kan længere logge på denne applikation med en konto fra ${tenant}, og applikationen mister adgangen til lejerens data.`,
      other: `Ingen kan længere logge på disse ${format.number(count)} applikationer med en konto fra ${tenant}, og applikationerne mister adgangen til lejerens data.`
    }),
  'task.deleteServicePrincipals.undo': ({ until }, format) =>
    `Slettede virksomhedsapplikationer kan gendannes indtil den ${format.date(until)} uden dette værktøj, med PowerShell: Restore-MgDirectoryDeletedItem.`,
  'task.deleteServicePrincipals.running': 'Sletter virksomhedsapplikationer',
  'task.deleteServicePrincipals.complete':
    'Færdig. En ny læsning bekræfter, at alle virksomhedsapplikationer i planen er væk.',

  'task.deleteApplications.name': 'Slet appregistreringer',
  'task.deleteApplications.what':
    'Sletter de applikationer, som denne lejer har registreret. Den, dette værktøj kører på, bliver til det sidste.',
  'task.deleteApplications.things': applications,
  'task.deleteApplications.act': (values, format) => `Slet ${applications(values, format)}`,
  'task.deleteApplications.consequence': ({ count, tenant }, format) =>
    `Alt, hvad der logger på med ${format.plural(count, {
      one: 'denne registrering',
      other: `disse ${format.number(count)} registreringer`
    })} fra ${tenant}, holder op med at virke, også i andre lejere.`,
  'task.deleteApplications.undo': ({ until }, format) =>
    `Slettede appregistreringer kan gendannes indtil den ${format.date(until)} uden dette værktøj: i Microsoft Entra under ”App registrations” > ”Deleted applications”.`,
  'task.deleteApplications.running': 'Sletter appregistreringer',
  'task.deleteApplications.complete': 'Færdig. En ny læsning bekræfter, at alle appregistreringer i planen er væk.',

  'task.revokeOwnGrants.name': 'Tilbagekald værktøjets tilladelser',
  'task.revokeOwnGrants.what':
    'Tilbagekalder det, der er godkendt for dette værktøj. Derefter kan det hverken læse eller ændre noget.',
  'task.revokeOwnGrants.things': grants,
  'task.revokeOwnGrants.act': (values, format) => `Tilbagekald ${grants(values, format)}`,
  'task.revokeOwnGrants.consequence': ({ tenant }) =>
    `Dette værktøj holder op med at virke i ${tenant}, og det gør alle andre løsninger, der bruger de samme tilladelser i SharePoint, også.`,
  'task.revokeOwnGrants.undo': () =>
    'Tilladelserne kan godkendes igen uden dette værktøj: i SharePoint Administration under API-adgang.',
  'task.revokeOwnGrants.running': 'Tilbagekalder tilladelser',
  'task.revokeOwnGrants.complete': 'Færdig. En ny læsning finder ikke længere nogen tilladelse fra planen.',

  'task.deleteOwnPrincipal.name': 'Slet værktøjets registrering',
  'task.deleteOwnPrincipal.what': 'Det allersidste her: den appregistrering, som dette værktøj kan logge på med.',
  'task.deleteOwnPrincipal.things': applications,
  'task.deleteOwnPrincipal.act': () => 'Slet værktøjets registrering',
  'task.deleteOwnPrincipal.consequence': ({ tenant }) =>
    `Dette værktøj kan ikke længere logge på ${tenant}, og inden for en time holder alle andre webdele, der kalder en API, op med at virke, for alle. Resten sker i administrationsportalerne efter drejebogen.`,
  'task.deleteOwnPrincipal.undo': ({ until }, format) =>
    `Den kan gendannes indtil den ${format.date(until)} uden dette værktøj: i Microsoft Entra under ”App registrations” > ”Deleted applications”.`,
  'task.deleteOwnPrincipal.running': 'Sletter værktøjets registrering',
  'task.deleteOwnPrincipal.complete': 'Færdig. En ny læsning finder ikke længere registreringen.',

  'item.kind.member': 'Medlem',
  'item.kind.guest': 'Gæst',
  'item.kind.agent': 'Agentbruger',
  'item.kind.sync': 'Synkroniseringskonto',
  'item.kind.deletedUser': 'Slettet bruger',
  'item.kind.organization': 'Organisation',
  'item.kind.domain': 'Domæne',
  'item.kind.application': 'Appregistrering',
  'item.kind.servicePrincipal': 'Virksomhedsapplikation',
  'item.kind.grant': 'Tilladelse'
};
