import type { Format } from '../format';
import type { Translation } from '../message';
import type { tasks as enTasks } from '../en/tasks';

type Count = { readonly count: number };
/** The last day on which what goes to the deleted items can be restored. */
type Until = { readonly until: string };

const counted =
  (one: string, other: string) =>
  ({ count }: Count, format: Format): string =>
    format.plural(count, { one: `1 ${one}`, other: `${format.number(count)} ${other}` });

const users = counted('användare', 'användare');
const domains = counted('domän', 'domäner');
const applications = counted('appregistrering', 'appregistreringar');
const principals = counted('företagsprogram', 'företagsprogram');
const grants = counted('behörighet', 'behörigheter');

const USERS_PROVED = 'Klart. Varje användare i planen är bekräftad genom en ny läsning, och hela listan stämmer.';
const RESTORABLE = ({ until }: Until, format: Format): string =>
  `Borttagna användare kan återställas till ${format.date(until)}, med postlåda och licenser, här eller utan verktyget: i Microsoft Entra under Användare, Borttagna användare. Därefter är de borta för gott.`;

/** What each task does, in the words of its button, its last question and its end. A task without words does not compile. */
export const tasks: Translation<typeof enTasks> = {
  'task.turnOffSync.name': 'Stäng av katalogsynkroniseringen',
  'task.turnOffSync.what':
    'Synkroniserade användare blir användare i molnet, så att de kan tas bort här. Det gäller hela klientorganisationen och tar upp till 72 timmar.',
  'task.turnOffSync.things': counted('organisation', 'organisationer'),
  'task.turnOffSync.act': () => 'Stäng av katalogsynkroniseringen',
  'task.turnOffSync.consequence': ({ tenant }) =>
    `Ändringar i den lokala miljön når inte längre ${tenant}. Synkroniseringen kan slås på igen tidigast efter 72 timmar.`,
  'task.turnOffSync.undo': () =>
    'Inget tas bort. Efter 72 timmar kan synkroniseringen slås på igen utan verktyget, i Microsoft Entra Connect. Det som hade matchats matchas då på nytt.',
  'task.turnOffSync.running': 'Stänger av katalogsynkroniseringen',
  'task.turnOffSync.accepted':
    'Godtaget. Det tar upp till 72 timmar innan alla är användare i molnet. Det visas här när en ny läsning bekräftar det.',
  'task.turnOffSync.complete': 'Klart. En ny läsning visar att katalogsynkroniseringen är av.',

  'task.blockSignIn.name': 'Blockera inloggningen först',
  'task.blockSignIn.what':
    'Några dagar före borttagningen: den som fortfarande behöver klientorganisationen hör av sig, och inget går förlorat. Öppna sessioner upphör inom ungefär en timme.',
  'task.blockSignIn.things': users,
  'task.blockSignIn.act': (values, format) => `Blockera inloggning för ${users(values, format)}`,
  'task.blockSignIn.consequence': (values, format) =>
    `${users(values, format)} kan inte längre logga in i ${values.tenant}. E-post kommer fortfarande fram, och inget tas bort.`,
  'task.blockSignIn.undo': () =>
    'Inloggning kan tillåtas igen när som helst, här eller utan verktyget: i Microsoft Entra under Användare, med kontostatusen för varje användare.',
  'task.blockSignIn.running': 'Blockerar inloggning',
  'task.blockSignIn.complete': USERS_PROVED,

  'task.allowSignIn.name': 'Tillåt inloggning igen',
  'task.allowSignIn.what': 'Låter blockerade användare logga in igen, med allt de hade.',
  'task.allowSignIn.things': users,
  'task.allowSignIn.act': (values, format) => `Tillåt inloggning för ${users(values, format)}`,
  'task.allowSignIn.consequence': (values, format) => `${users(values, format)} kan logga in i ${values.tenant} igen.`,
  'task.allowSignIn.undo': () => 'Inloggningen kan blockeras igen.',
  'task.allowSignIn.running': 'Tillåter inloggning',
  'task.allowSignIn.complete': USERS_PROVED,

  'task.deleteUsers.name': 'Ta bort användare',
  'task.deleteUsers.what': 'Tar bort alla i kolumnen ”Tas bort”. De kan återställas i 30 dagar.',
  'task.deleteUsers.things': users,
  'task.deleteUsers.act': (values, format) => `Ta bort ${users(values, format)}`,
  'task.deleteUsers.consequence': (values, format) =>
    `${users(values, format)} förlorar direkt åtkomsten till ${values.tenant}: e-post, filer, Teams och alla appar som nås med kontot.`,
  'task.deleteUsers.undo': RESTORABLE,
  'task.deleteUsers.running': 'Tar bort användare',
  'task.deleteUsers.complete': USERS_PROVED,

  'task.restoreUsers.name': 'Återställ borttagna användare',
  'task.restoreUsers.what':
    'Återställer användare med postlåda, licenser och roller, så länge de finns kvar bland de borttagna användarna.',
  'task.restoreUsers.things': users,
  'task.restoreUsers.act': (values, format) => `Återställ ${users(values, format)}`,
  'task.restoreUsers.consequence': (values, format) =>
    `${users(values, format)} kan logga in i ${values.tenant} igen, med sina tidigare licenser och roller.`,
  'task.restoreUsers.undo': () => 'Återställda användare kan tas bort igen.',
  'task.restoreUsers.running': 'Återställer användare',
  'task.restoreUsers.complete': USERS_PROVED,

  'task.purgeUsers.name': 'Ta bort användare permanent',
  'task.purgeUsers.what':
    'Tömmer listan över borttagna användare innan deras 30 dagar har gått. Det går inte att ångra, och stängningen kräver det inte.',
  'task.purgeUsers.things': users,
  'task.purgeUsers.act': (values, format) => `Ta bort ${users(values, format)} permanent`,
  'task.purgeUsers.consequence': ({ count, tenant }, format) =>
    format.plural(count, {
      one: `1 borttagen användare försvinner från ${tenant} för gott, med e-post och filer. Ingen kan få tillbaka användaren, inte ens Microsoft.`,
      other: `${format.number(count)} borttagna användare försvinner från ${tenant} för gott, med e-post och filer. Ingen kan få tillbaka dem, inte ens Microsoft.`
    }),
  'task.purgeUsers.undo': () =>
    'Inget. Det går inte att ångra, varken här, i ett administrationscenter eller via Microsofts support.',
  'task.purgeUsers.running': 'Tar bort användare permanent',
  'task.purgeUsers.complete':
    'Klart. En ny läsning bekräftar att ingen användare i planen längre finns bland de borttagna användarna.',

  'task.deleteStandByAdmin.name': 'Sista borttagningen: reservadministratören',
  'task.deleteStandByAdmin.what':
    'Tar bort den andra globala administratören när inget längre kräver två. Bara du är kvar.',
  'task.deleteStandByAdmin.things': users,
  'task.deleteStandByAdmin.act': (values, format) =>
    format.plural(values.count, { one: 'Ta bort reservadministratören', other: `Ta bort ${users(values, format)}` }),
  'task.deleteStandByAdmin.consequence': ({ tenant }) =>
    `Därefter är du den enda som kan logga in i ${tenant}. Om du inte längre kan logga in kan bara Microsofts support hjälpa till.`,
  'task.deleteStandByAdmin.undo': RESTORABLE,
  'task.deleteStandByAdmin.running': 'Tar bort reservadministratören',
  'task.deleteStandByAdmin.complete': USERS_PROVED,

  'task.disableMfa.name': 'Stäng av MFA per användare',
  'task.disableMfa.what':
    'Inaktiverar MFA per användare för alla utom dig. Metoder som användarna har registrerat finns kvar.',
  'task.disableMfa.things': users,
  'task.disableMfa.act': (values, format) => `Stäng av MFA per användare för ${users(values, format)}`,
  'task.disableMfa.consequence': (values, format) =>
    `${users(values, format)} loggar in i ${values.tenant} utan en andra faktor, om inte en annan princip kräver det.`,
  'task.disableMfa.undo': () =>
    'Här sparas inte om MFA var aktiverad eller framtvingad. Det kan ställas in igen utan verktyget: i Microsoft Entra under Användare, MFA per användare.',
  'task.disableMfa.running': 'Stänger av MFA per användare',
  'task.disableMfa.complete': USERS_PROVED,

  'task.makeInitialDomainDefault.name': 'Gör den ursprungliga domänen till standarddomän',
  'task.makeInitialDomainDefault.what':
    'En standarddomän kan inte frigöras, så den ursprungliga domänen på onmicrosoft.com tar dess plats.',
  'task.makeInitialDomainDefault.things': domains,
  'task.makeInitialDomainDefault.act': () => 'Gör den ursprungliga domänen till standarddomän',
  'task.makeInitialDomainDefault.consequence': ({ tenant }) =>
    `Nya användare i ${tenant} får ett namn på den ursprungliga domänen. De som redan finns behåller sina namn.`,
  'task.makeInitialDomainDefault.undo': () =>
    'En annan domän kan göras till standarddomän igen utan verktyget, så länge den finns kvar: i Microsoft Entra under Anpassade domännamn.',
  'task.makeInitialDomainDefault.running': 'Byter standarddomän',
  'task.makeInitialDomainDefault.complete': 'Klart. En ny läsning visar den ursprungliga domänen som standarddomän.',

  'task.makeDomainsManaged.name': 'Stäng av federationen',
  'task.makeDomainsManaged.what':
    'Federerade domäner blir hanterade: inloggningen går inte längre via er egen identitetsprovider.',
  'task.makeDomainsManaged.things': domains,
  'task.makeDomainsManaged.act': (values, format) => `Stäng av federationen för ${domains(values, format)}`,
  'task.makeDomainsManaged.consequence': (values, format) =>
    `Användare på ${domains(values, format)} i ${values.tenant} loggar inte längre in via er identitetsprovider. Den som saknar lösenord i molnet kan inte logga in.`,
  'task.makeDomainsManaged.undo': () =>
    'Federationsinställningarna tas bort. Federationen kan konfigureras på nytt, men inte med verktyget: det kräver er identitetsprovider och dess certifikat.',
  'task.makeDomainsManaged.running': 'Stänger av federationen',
  'task.makeDomainsManaged.complete': 'Klart. En ny läsning visar alla domäner i planen som hanterade.',

  'task.releaseDomains.name': 'Frigör anpassade domäner',
  'task.releaseDomains.what':
    'Tar bort anpassade domäner från klientorganisationen, så att de kan användas någon annanstans. Namn och adresser på dem byter till den ursprungliga domänen.',
  'task.releaseDomains.things': domains,
  'task.releaseDomains.act': (values, format) => `Frigör ${domains(values, format)}`,
  'task.releaseDomains.consequence': (values, format) =>
    `E-post och inloggning på ${domains(values, format)} slutar fungera i ${values.tenant}. Det tar mellan fem minuter och ett dygn.`,
  'task.releaseDomains.undo': () =>
    'En frigjord domän kan läggas till och verifieras igen, här eller någon annanstans, så länge du styr över dess DNS. Användare som har bytt namn behåller de nya namnen.',
  'task.releaseDomains.running': 'Frigör domäner',
  'task.releaseDomains.accepted':
    'Godtaget. Det tar mellan fem minuter och ett dygn innan domänerna är borta. En ny läsning bevisar det.',
  'task.releaseDomains.complete': 'Klart. En ny läsning visar inte längre någon av domänerna i planen.',

  'task.deleteServicePrincipals.name': 'Ta bort företagsprogram från tredje part',
  'task.deleteServicePrincipals.what':
    'Tar bort företagsprogram från andra företag. Microsofts egna, hanterade identiteter och verktyget är kvar.',
  'task.deleteServicePrincipals.things': principals,
  'task.deleteServicePrincipals.act': (values, format) => `Ta bort ${principals(values, format)}`,
  'task.deleteServicePrincipals.consequence': ({ count, tenant }, format) =>
    format.plural(count, {
      one: `Ingen kan längre logga in i det här programmet med ett konto i ${tenant}, och programmets åtkomst till data där upphör.`,
      other: `Ingen kan längre logga in i de här ${format.number(count)} programmen med ett konto i ${tenant}, och programmens åtkomst till data där upphör.`
    }),
  'task.deleteServicePrincipals.undo': ({ until }, format) =>
    `Borttagna företagsprogram kan återställas till ${format.date(until)} utan verktyget, med PowerShell: Restore-MgDirectoryDeletedItem.`,
  'task.deleteServicePrincipals.running': 'Tar bort företagsprogram',
  'task.deleteServicePrincipals.complete':
    'Klart. En ny läsning bekräftar att alla företagsprogram i planen är borta.',

  'task.deleteApplications.name': 'Ta bort appregistreringar',
  'task.deleteApplications.what':
    'Tar bort de appar som klientorganisationen har registrerat. Den som verktyget körs på är kvar till slutet.',
  'task.deleteApplications.things': applications,
  'task.deleteApplications.act': (values, format) => `Ta bort ${applications(values, format)}`,
  'task.deleteApplications.consequence': ({ count, tenant }, format) =>
    `Allt som loggar in med ${format.plural(count, {
      one: 'den här registreringen',
      other: `de här ${format.number(count)} registreringarna`
    })} i ${tenant} slutar fungera, även i andra klientorganisationer.`,
  'task.deleteApplications.undo': ({ until }, format) =>
    `Borttagna appregistreringar kan återställas till ${format.date(until)} utan verktyget: i Microsoft Entra under Appregistreringar, Borttagna program.`,
  'task.deleteApplications.running': 'Tar bort appregistreringar',
  'task.deleteApplications.complete':
    'Klart. En ny läsning bekräftar att alla appregistreringar i planen är borta.',

  'task.revokeOwnGrants.name': 'Återkalla verktygets behörigheter',
  'task.revokeOwnGrants.what':
    'Återkallar det som har godkänts för verktyget. Därefter kan det varken läsa eller ändra något.',
  'task.revokeOwnGrants.things': grants,
  'task.revokeOwnGrants.act': (values, format) => `Återkalla ${grants(values, format)}`,
  'task.revokeOwnGrants.consequence': ({ tenant }) =>
    `Verktyget slutar fungera i ${tenant}, liksom alla andra lösningar som använder samma SharePoint-behörigheter.`,
  'task.revokeOwnGrants.undo': () =>
    'Behörigheterna kan godkännas igen utan verktyget: i administrationscentret för SharePoint under API-åtkomst.',
  'task.revokeOwnGrants.running': 'Återkallar behörigheter',
  'task.revokeOwnGrants.complete': 'Klart. En ny läsning hittar inte längre någon av behörigheterna i planen.',

  'task.deleteOwnPrincipal.name': 'Ta bort verktygets registrering',
  'task.deleteOwnPrincipal.what': 'Den allra sista åtgärden här: appregistreringen som verktyget kan logga in med.',
  'task.deleteOwnPrincipal.things': applications,
  'task.deleteOwnPrincipal.act': () => 'Ta bort verktygets registrering',
  'task.deleteOwnPrincipal.consequence': ({ tenant }) =>
    `Verktyget kan inte längre logga in i ${tenant}, och inom en timme slutar alla andra webbdelar som anropar ett API att fungera, för alla. Det som återstår görs i administrationscentren, enligt runbooken.`,
  'task.deleteOwnPrincipal.undo': ({ until }, format) =>
    `Den kan återställas till ${format.date(until)} utan verktyget: i Microsoft Entra under Appregistreringar, Borttagna program.`,
  'task.deleteOwnPrincipal.running': 'Tar bort verktygets registrering',
  'task.deleteOwnPrincipal.complete': 'Klart. En ny läsning hittar inte längre registreringen.',

  'item.kind.member': 'Medlem',
  'item.kind.guest': 'Gäst',
  'item.kind.agent': 'Agentanvändare',
  'item.kind.sync': 'Synkroniseringskonto',
  'item.kind.deletedUser': 'Borttagen användare',
  'item.kind.organization': 'Organisation',
  'item.kind.domain': 'Domän',
  'item.kind.application': 'Appregistrering',
  'item.kind.servicePrincipal': 'Företagsprogram',
  'item.kind.grant': 'Behörighet'
};
