import type { tasks as english } from '../en/tasks';
import type { Format } from '../format';
import type { Translation } from '../message';

type Count = { readonly count: number };
/** The last day on which what goes to the deleted items can be restored. */
type Until = { readonly until: string };

const counted =
  (one: string, other: string) =>
  ({ count }: Count, format: Format): string =>
    format.plural(count, { one: `1 ${one}`, other: `${format.number(count)} ${other}` });

const users = counted('gebruiker', 'gebruikers');
const domains = counted('domein', 'domeinen');
const applications = counted('app-registratie', 'app-registraties');
const principals = counted('bedrijfstoepassing', 'bedrijfstoepassingen');
const grants = counted('machtiging', 'machtigingen');

const USERS_PROVED = 'Klaar. Elke gebruiker uit het plan is bevestigd door opnieuw te lezen, en de hele lijst klopt daarmee.';
const RESTORABLE = ({ until }: Until, format: Format): string =>
  `Verwijderde gebruikers zijn tot ${format.date(until)} te herstellen, met postvak en licenties, hier of zonder deze tool: in Microsoft Entra onder Gebruikers, Verwijderde gebruikers. Daarna zijn ze definitief weg.`;

/** What each task does, in the words of its button, its last question and its end. A task without words does not compile. */
export const tasks: Translation<typeof english> = {
  'task.turnOffSync.name': 'Adreslijstsynchronisatie uitschakelen',
  'task.turnOffSync.what':
    'Gesynchroniseerde gebruikers worden cloudgebruikers, zodat u ze hier kunt verwijderen. Dit geldt voor de hele tenant en duurt tot 72 uur.',
  'task.turnOffSync.things': counted('organisatie', 'organisaties'),
  'task.turnOffSync.act': () => 'Adreslijstsynchronisatie uitschakelen',
  'task.turnOffSync.consequence': ({ tenant }) =>
    `Wijzigingen on-premises komen niet meer aan in ${tenant}. Weer inschakelen kan op zijn vroegst na 72 uur.`,
  'task.turnOffSync.undo': () =>
    'Er wordt niets verwijderd. Na 72 uur kan de synchronisatie zonder deze tool weer worden ingeschakeld, in Microsoft Entra Connect; wat aan elkaar was gekoppeld, wordt dan opnieuw gekoppeld.',
  'task.turnOffSync.running': 'Adreslijstsynchronisatie wordt uitgeschakeld',
  'task.turnOffSync.accepted':
    'Geaccepteerd. Het duurt tot 72 uur voordat elke gebruiker een cloudgebruiker is; deze pagina meldt het zodra dat bij opnieuw lezen blijkt.',
  'task.turnOffSync.complete': 'Klaar. Opnieuw lezen bevestigt dat de adreslijstsynchronisatie uitstaat.',

  'task.blockSignIn.name': 'Aanmelden eerst blokkeren',
  'task.blockSignIn.what':
    'Enkele dagen vóór de verwijdering: wie deze tenant nog nodig heeft, meldt zich, en er gaat niets verloren. Open sessies eindigen binnen ongeveer een uur.',
  'task.blockSignIn.things': users,
  'task.blockSignIn.act': (values, format) => `Aanmelden blokkeren voor ${users(values, format)}`,
  'task.blockSignIn.consequence': ({ count, tenant }, format) =>
    `${format.plural(count, { one: '1 gebruiker kan', other: `${format.number(count)} gebruikers kunnen` })} zich niet meer aanmelden bij ${tenant}. E-mail komt nog aan en er wordt niets verwijderd.`,
  'task.blockSignIn.undo': () =>
    'Aanmelden kan op elk moment weer worden toegestaan, hier of zonder deze tool: in Microsoft Entra onder Gebruikers, via de accountstatus van elke gebruiker.',
  'task.blockSignIn.running': 'Aanmelden wordt geblokkeerd',
  'task.blockSignIn.complete': USERS_PROVED,

  'task.allowSignIn.name': 'Aanmelden weer toestaan',
  'task.allowSignIn.what': 'Geblokkeerde gebruikers kunnen zich weer aanmelden, met alles wat ze hadden.',
  'task.allowSignIn.things': users,
  'task.allowSignIn.act': (values, format) => `Aanmelden toestaan voor ${users(values, format)}`,
  'task.allowSignIn.consequence': ({ count, tenant }, format) =>
    `${format.plural(count, { one: '1 gebruiker kan', other: `${format.number(count)} gebruikers kunnen` })} zich weer aanmelden bij ${tenant}.`,
  'task.allowSignIn.undo': () => 'Aanmelden kan opnieuw worden geblokkeerd.',
  'task.allowSignIn.running': 'Aanmelden wordt toegestaan',
  'task.allowSignIn.complete': USERS_PROVED,

  'task.deleteUsers.name': 'Gebruikers verwijderen',
  'task.deleteUsers.what': 'Verwijdert iedereen in de kolom “Gaat weg”. Zij zijn 30 dagen lang te herstellen.',
  'task.deleteUsers.things': users,
  'task.deleteUsers.act': (values, format) => `${users(values, format)} verwijderen`,
  'task.deleteUsers.consequence': ({ count, tenant }, format) =>
    `${format.plural(count, { one: '1 gebruiker verliest', other: `${format.number(count)} gebruikers verliezen` })} meteen de toegang tot ${tenant}: e-mail, bestanden, Teams en elke app met aanmelding via deze tenant.`,
  'task.deleteUsers.undo': RESTORABLE,
  'task.deleteUsers.running': 'Gebruikers worden verwijderd',
  'task.deleteUsers.complete': USERS_PROVED,

  'task.restoreUsers.name': 'Verwijderde gebruikers herstellen',
  'task.restoreUsers.what':
    'Brengt verwijderde gebruikers terug met postvak, licenties en rollen, zolang ze bij de verwijderde gebruikers staan.',
  'task.restoreUsers.things': users,
  'task.restoreUsers.act': (values, format) => `${users(values, format)} herstellen`,
  'task.restoreUsers.consequence': ({ count, tenant }, format) =>
    `${format.plural(count, { one: '1 gebruiker kan', other: `${format.number(count)} gebruikers kunnen` })} zich weer aanmelden bij ${tenant}, met dezelfde licenties en rollen als voorheen.`,
  'task.restoreUsers.undo': () => 'Herstelde gebruikers kunnen opnieuw worden verwijderd.',
  'task.restoreUsers.running': 'Gebruikers worden hersteld',
  'task.restoreUsers.complete': USERS_PROVED,

  'task.purgeUsers.name': 'Gebruikers definitief verwijderen',
  'task.purgeUsers.what':
    'Wist verwijderde gebruikers voordat hun 30 dagen voorbij zijn. Dit is niet ongedaan te maken en niet nodig om de tenant te sluiten.',
  'task.purgeUsers.things': users,
  'task.purgeUsers.act': (values, format) => `${users(values, format)} definitief verwijderen`,
  'task.purgeUsers.consequence': ({ count, tenant }, format) =>
    `${format.plural(count, { one: '1 verwijderde gebruiker verdwijnt', other: `${format.number(count)} verwijderde gebruikers verdwijnen` })} definitief uit ${tenant}, met e-mail en bestanden. Niemand kan dat terugdraaien, ook Microsoft niet.`,
  'task.purgeUsers.undo': () =>
    'Niets. Dit is niet ongedaan te maken, niet hier, niet in een beheercentrum en niet door Microsoft-ondersteuning.',
  'task.purgeUsers.running': 'Gebruikers worden definitief verwijderd',
  'task.purgeUsers.complete':
    'Klaar. Opnieuw lezen bevestigt dat geen gebruiker uit het plan nog bij de verwijderde gebruikers staat.',

  'task.deleteStandByAdmin.name': 'Laatste verwijdering: de reservebeheerder',
  'task.deleteStandByAdmin.what':
    'Verwijdert de tweede globale beheerder zodra er niets meer is waarvoor er twee nodig zijn. Alleen u blijft over.',
  'task.deleteStandByAdmin.things': users,
  'task.deleteStandByAdmin.act': (values, format) =>
    format.plural(values.count, { one: 'Reservebeheerder verwijderen', other: `${users(values, format)} verwijderen` }),
  'task.deleteStandByAdmin.consequence': ({ tenant }) =>
    `Daarna kan alleen u zich nog aanmelden bij ${tenant}. Kunt u zich zelf niet meer aanmelden, dan kan alleen Microsoft-ondersteuning helpen.`,
  'task.deleteStandByAdmin.undo': RESTORABLE,
  'task.deleteStandByAdmin.running': 'De reservebeheerder wordt verwijderd',
  'task.deleteStandByAdmin.complete': USERS_PROVED,

  'task.disableMfa.name': 'MFA per gebruiker uitschakelen',
  'task.disableMfa.what':
    'Schakelt MFA per gebruiker uit voor iedereen behalve u. Methoden die mensen hebben geregistreerd, blijven bestaan.',
  'task.disableMfa.things': users,
  'task.disableMfa.act': (values, format) => `MFA per gebruiker uitschakelen voor ${users(values, format)}`,
  'task.disableMfa.consequence': ({ count, tenant }, format) =>
    `${format.plural(count, { one: '1 gebruiker meldt', other: `${format.number(count)} gebruikers melden` })} zich zonder tweede factor aan bij ${tenant}, tenzij ander beleid erom vraagt.`,
  'task.disableMfa.undo': () =>
    'Of MFA was ingeschakeld of afgedwongen, wordt hier niet bewaard. Het kan zonder deze tool weer worden ingesteld: in Microsoft Entra onder Gebruikers, MFA per gebruiker.',
  'task.disableMfa.running': 'MFA per gebruiker wordt uitgeschakeld',
  'task.disableMfa.complete': USERS_PROVED,

  'task.makeInitialDomainDefault.name': 'Oorspronkelijk domein als standaarddomein instellen',
  'task.makeInitialDomainDefault.what':
    'Het standaarddomein kan niet worden vrijgegeven. Daarom wordt het oorspronkelijke onmicrosoft.com-domein het standaarddomein.',
  'task.makeInitialDomainDefault.things': domains,
  'task.makeInitialDomainDefault.act': () => 'Oorspronkelijk domein als standaarddomein instellen',
  'task.makeInitialDomainDefault.consequence': ({ tenant }) =>
    `Nieuwe gebruikers van ${tenant} krijgen een naam op het oorspronkelijke domein. Wie er al is, houdt de eigen naam.`,
  'task.makeInitialDomainDefault.undo': () =>
    'Een ander domein kan zonder deze tool weer als standaarddomein worden ingesteld, zolang het er nog is: in Microsoft Entra onder Aangepaste domeinnamen.',
  'task.makeInitialDomainDefault.running': 'Het standaarddomein wordt gewijzigd',
  'task.makeInitialDomainDefault.complete': 'Klaar. Opnieuw lezen bevestigt dat het oorspronkelijke domein het standaarddomein is.',

  'task.makeDomainsManaged.name': 'Federatie uitschakelen',
  'task.makeDomainsManaged.what':
    'Gefedereerde domeinen worden beheerde domeinen: aanmelden verloopt niet meer via uw eigen id-provider.',
  'task.makeDomainsManaged.things': domains,
  'task.makeDomainsManaged.act': (values, format) => `Federatie uitschakelen voor ${domains(values, format)}`,
  'task.makeDomainsManaged.consequence': ({ count, tenant }, format) =>
    `Gebruikers van ${domains({ count }, format)} van ${tenant} melden zich niet meer aan via uw id-provider. Wie geen wachtwoord in de cloud heeft, kan zich niet aanmelden.`,
  'task.makeDomainsManaged.undo': () =>
    'De federatie-instellingen worden verwijderd. Om ze opnieuw in te stellen, zonder deze tool, zijn uw id-provider en het certificaat daarvan nodig.',
  'task.makeDomainsManaged.running': 'Federatie wordt uitgeschakeld',
  'task.makeDomainsManaged.complete': 'Klaar. Opnieuw lezen bevestigt dat elk domein uit het plan een beheerd domein is.',

  'task.releaseDomains.name': 'Aangepaste domeinen vrijgeven',
  'task.releaseDomains.what':
    'Verwijdert aangepaste domeinen uit deze tenant, zodat ze elders kunnen worden gebruikt. Namen en adressen erop gaan over naar het oorspronkelijke domein.',
  'task.releaseDomains.things': domains,
  'task.releaseDomains.act': (values, format) => `${domains(values, format)} vrijgeven`,
  'task.releaseDomains.consequence': ({ count, tenant }, format) =>
    `E-mail en aanmelden op ${domains({ count }, format)} stoppen in ${tenant}. Het duurt vijf minuten tot een dag.`,
  'task.releaseDomains.undo': () =>
    'Een vrijgegeven domein kan opnieuw worden toegevoegd en geverifieerd, hier of elders, zolang u het DNS ervan beheert. Hernoemde gebruikers houden hun nieuwe naam.',
  'task.releaseDomains.running': 'Domeinen worden vrijgegeven',
  'task.releaseDomains.accepted':
    'Geaccepteerd. Het duurt vijf minuten tot een dag voordat de domeinen weg zijn; opnieuw lezen bewijst het.',
  'task.releaseDomains.complete': 'Klaar. Bij opnieuw lezen staat geen domein uit het plan meer in de lijst.',

  'task.deleteServicePrincipals.name': 'Bedrijfstoepassingen van derden verwijderen',
  'task.deleteServicePrincipals.what':
    'Verwijdert de bedrijfstoepassingen van andere organisaties. Die van Microsoft, beheerde identiteiten en deze tool blijven staan.',
  'task.deleteServicePrincipals.things': principals,
  'task.deleteServicePrincipals.act': (values, format) => `${principals(values, format)} verwijderen`,
  'task.deleteServicePrincipals.consequence': ({ count, tenant }, format) =>
    format.plural(count, {
      one: `Niemand kan zich nog met een account van ${tenant} aanmelden bij deze toepassing, en die verliest de toegang tot de gegevens van de tenant.`,
      other: `Niemand kan zich nog met een account van ${tenant} aanmelden bij deze ${format.number(count)} toepassingen, en die verliezen de toegang tot de gegevens van de tenant.`
    }),
  'task.deleteServicePrincipals.undo': ({ until }, format) =>
    `Verwijderde bedrijfstoepassingen zijn tot ${format.date(until)} te herstellen zonder deze tool, met PowerShell: Restore-MgDirectoryDeletedItem.`,
  'task.deleteServicePrincipals.running': 'Bedrijfstoepassingen worden verwijderd',
  'task.deleteServicePrincipals.complete':
    'Klaar. Opnieuw lezen bevestigt dat alle bedrijfstoepassingen uit het plan weg zijn.',

  'task.deleteApplications.name': 'App-registraties verwijderen',
  'task.deleteApplications.what':
    'Verwijdert de toepassingen die deze tenant heeft geregistreerd. De registratie waarmee deze tool zich aanmeldt, blijft tot het einde staan.',
  'task.deleteApplications.things': applications,
  'task.deleteApplications.act': (values, format) => `${applications(values, format)} verwijderen`,
  'task.deleteApplications.consequence': ({ count, tenant }, format) =>
    `Alles wat zich aanmeldt via ${format.plural(count, { one: 'deze registratie', other: `deze ${format.number(count)} registraties` })} van ${tenant} werkt niet meer, ook in andere tenants.`,
  'task.deleteApplications.undo': ({ until }, format) =>
    `Verwijderde app-registraties zijn tot ${format.date(until)} te herstellen zonder deze tool: in Microsoft Entra onder App-registraties, Verwijderde toepassingen.`,
  'task.deleteApplications.running': 'App-registraties worden verwijderd',
  'task.deleteApplications.complete': 'Klaar. Opnieuw lezen bevestigt dat alle app-registraties uit het plan weg zijn.',

  'task.revokeOwnGrants.name': 'Machtigingen van deze tool intrekken',
  'task.revokeOwnGrants.what':
    'Trekt in wat voor deze tool is goedgekeurd. Daarna kan de tool niets meer lezen of wijzigen.',
  'task.revokeOwnGrants.things': grants,
  'task.revokeOwnGrants.act': (values, format) => `${grants(values, format)} intrekken`,
  'task.revokeOwnGrants.consequence': ({ tenant }) =>
    `Deze tool werkt niet meer in ${tenant}, en elke andere oplossing die dezelfde machtigingen van SharePoint gebruikt ook niet.`,
  'task.revokeOwnGrants.undo': () =>
    'De machtigingen kunnen zonder deze tool opnieuw worden goedgekeurd: in het SharePoint-beheercentrum onder API-toegang.',
  'task.revokeOwnGrants.running': 'Machtigingen worden ingetrokken',
  'task.revokeOwnGrants.complete': 'Klaar. Opnieuw lezen vindt geen machtiging uit het plan meer.',

  'task.deleteOwnPrincipal.name': 'Registratie van deze tool verwijderen',
  'task.deleteOwnPrincipal.what':
    'De allerlaatste handeling hier: de app-registratie waarmee deze tool zich kan aanmelden, wordt verwijderd.',
  'task.deleteOwnPrincipal.things': applications,
  'task.deleteOwnPrincipal.act': () => 'Registratie van deze tool verwijderen',
  'task.deleteOwnPrincipal.consequence': ({ tenant }) =>
    `Deze tool kan zich niet meer aanmelden bij ${tenant}, en binnen een uur werkt voor niemand nog een webonderdeel dat een API aanroept. Wat nog moet gebeuren, doet u in de beheercentra, aan de hand van het draaiboek.`,
  'task.deleteOwnPrincipal.undo': ({ until }, format) =>
    `Te herstellen tot ${format.date(until)} zonder deze tool: in Microsoft Entra onder App-registraties, Verwijderde toepassingen.`,
  'task.deleteOwnPrincipal.running': 'De registratie van deze tool wordt verwijderd',
  'task.deleteOwnPrincipal.complete': 'Klaar. Opnieuw lezen vindt de registratie niet meer.',

  'item.kind.member': 'Lid',
  'item.kind.guest': 'Gast',
  'item.kind.agent': 'Agentgebruiker',
  'item.kind.sync': 'Synchronisatieaccount',
  'item.kind.deletedUser': 'Verwijderde gebruiker',
  'item.kind.organization': 'Organisatie',
  'item.kind.domain': 'Domein',
  'item.kind.application': 'App-registratie',
  'item.kind.servicePrincipal': 'Bedrijfstoepassing',
  'item.kind.grant': 'Machtiging'
};
