import type { step1 as english } from '../en/step1';
import type { Format } from '../format';
import type { Translation } from '../message';

const users = (count: number, format: Format): string =>
  format.plural(count, { one: '1 gebruiker', other: `${format.number(count)} gebruikers` });

/** Step 1 before the run: who stays, who goes, review and confirmation. */
export const step1: Translation<typeof english> = {
  'step1.columns': 'Wie blijft en wie weggaat',
  'step1.column.stays': 'Blijft',
  'step1.column.goes': 'Gaat weg',
  'step1.column.locked': 'Kan nog niet weg',
  'step1.column.users': ({ count }, format) => users(count, format),
  'step1.reading': 'De lijst met gebruikers wordt nog gelezen. Wie blijft en wie weggaat, ziet u zodra die volledig is.',
  'step1.rolesUnknown':
    'Niet iedereen met een rol kon worden gelezen; hieronder ontbreken dus rollen. Graph beslist bij elke verwijdering.',
  'step1.nobody': 'Er is niemand meer om te verwijderen. De lijst hierboven is het bewijs; lees opnieuw om het te vernieuwen.',

  'step1.reason.actingAdmin': 'U, de uitvoerende beheerder',
  'step1.reason.keptAdmin': 'De beheerder die blijft',
  'step1.reason.standByAdmin': 'De reservebeheerder',
  'step1.reason.ruleExact': 'Blijft op naam',
  'step1.reason.rulePattern': 'Blijft volgens een patroon',
  'step1.reason.ruleNewer': 'Blijft: onlangs gemaakt',
  'step1.reason.ruleCannotTell': 'Blijft: een regel was niet toe te passen',
  'step1.reason.noRuleKeeps': 'Door geen regel beschermd',
  'step1.reason.syncedWhileSyncOn':
    'Gesynchroniseerd: schakel eerst de adreslijstsynchronisatie uit, of verwijder on-premises',
  'step1.reason.stillMarkedSynced': 'Nog gemarkeerd als gesynchroniseerd: uitschakelen duurt tot 72 uur',
  'step1.reason.syncAccountWhileSyncOn': 'Account van de adreslijstsynchronisatie: gaat weg zodra die uitstaat',
  'step1.reason.privilegedWithoutScope': 'Heeft een rol: de machtiging Directory.AccessAsUser.All ontbreekt',
  'step1.reason.privilegedWithoutRole':
    'Heeft een rol: alleen een globale beheerder of iemand met de rol “Privileged Authentication Administrator” mag dit doen',

  'step1.authority.globalAdministrator': 'Globale beheerder',
  'step1.authority.globalAdministratorThroughGroup': 'Globale beheerder via een groep',
  'step1.authority.globalAdministratorEligible': 'Globale beheerder (in aanmerking komend)',
  'step1.authority.privileged': 'Heeft een rol',
  'step1.authority.none': 'Geen rol',
  'step1.authority.unknown': 'Rol niet bekend',

  'step1.list.search': 'Zoeken op naam',
  'step1.list.sorting': 'De lijst wordt gesorteerd …',
  'step1.list.name': 'Naam',
  'step1.list.kind': 'Type',
  'step1.list.role': 'Rol',
  'step1.list.licences': 'Licenties',
  'step1.list.why': 'Reden',
  'step1.list.none': 'Deze zoekopdracht levert niemand op.',
  'step1.list.shown': ({ shown, total }, format) => `${format.number(shown)} van ${format.number(total)} weergegeven`,
  'step1.list.synced': 'Gesynchroniseerd',

  'step1.rules': 'Wie er nog meer blijft',
  'step1.rules.lead':
    'U blijft altijd. Regels beschermen anderen; wie niet aan een regel te toetsen is, wordt ook beschermd. Niemand gaat weg voordat het plan is gecontroleerd en bevestigd.',
  'step1.rules.none': 'Nog geen regel.',
  'step1.rules.kind': 'Behouden',
  'step1.rules.kind.exact': 'één gebruiker',
  'step1.rules.kind.pattern': 'iedereen met een passende naam',
  'step1.rules.kind.newer': 'iedereen die is gemaakt sinds',
  'step1.rules.value.exact': 'User principal name of object-id',
  'step1.rules.value.pattern': 'Patroon met * en ?, bijvoorbeeld svc-*@contoso.com',
  'step1.rules.value.newer': 'Dag, bijvoorbeeld 2026-11-01',
  'step1.rules.field': 'Vergelijken met',
  'step1.rules.field.userPrincipalName': 'User principal name',
  'step1.rules.field.displayName': 'Weergavenaam',
  'step1.rules.add': 'Regel toevoegen',
  'step1.rules.remove': ({ rule }) => `Regel verwijderen: ${rule}`,
  'step1.rules.exact': ({ value }) => `Behoud “${value}”`,
  'step1.rules.pattern': ({ field, pattern }) =>
    field === 'displayName'
      ? `Behoud iedereen van wie de weergavenaam past bij “${pattern}”`
      : `Behoud iedereen van wie de user principal name past bij “${pattern}”`,
  'step1.rules.newer': ({ since }, format) => `Behoud iedereen die op ${format.date(since)} of later is gemaakt`,
  'step1.rules.problem.empty': 'Geef op waarmee moet worden vergeleken.',
  'step1.rules.problem.notADay': 'Geef een dag op als jaar-maand-dag, bijvoorbeeld 2026-11-01.',
  'step1.rules.problem.keepsEveryone': 'Dit patroon past bij iedereen, dus zou niemand weggaan.',
  'step1.rules.notSaved': 'De regels konden niet in deze browser worden opgeslagen. Ze gelden tot deze pagina wordt gesloten.',
  'step1.rules.unreadable':
    'De opgeslagen regels zijn niet te lezen, dus kan er niets worden gepland: ze beschermen misschien iemand. Begin opnieuw zonder regels en voeg toe wat nodig is.',
  'step1.rules.discard': 'Opnieuw beginnen zonder regels',

  'step1.sync': 'Adreslijstsynchronisatie',
  'step1.sync.lead':
    'Zolang de synchronisatie aanstaat, kunt u gesynchroniseerde gebruikers hier niet verwijderen. Er zijn twee manieren: de synchronisatie uitschakelen voor de hele tenant, of on-premises verwijderen.',
  'step1.sync.look': 'Synchronisatie opnieuw lezen',
  'step1.sync.onPremises': 'In plaats daarvan on-premises verwijderen',
  'step1.sync.onPremises.what':
    'Verwijder de gebruikers in uw eigen Active Directory, of haal ze daar uit het synchronisatiebereik. De volgende synchronisatie verwijdert ze ook in de cloud, en ze verdwijnen hier vanzelf uit de lijst. Schakel de synchronisatie dan toch uit voordat u abonnementen opzegt: Entra eist dat voordat het de directory verwijdert.',
  'step1.sync.uninstall':
    'Verwijder eerst Microsoft Entra Connect of de configuratie van cloudsynchronisatie, zodat niets de synchronisatie weer inschakelt.',
  'step1.sync.powerShell': 'In plaats daarvan uitschakelen met PowerShell',
  'step1.sync.powerShell.needed': 'Graph heeft de wijziging in beide versies geweigerd. Alleen PowerShell blijft over.',
  'step1.sync.powerShell.what':
    'Voor tenants waar Graph antwoordt dat de eigenschap alleen-lezen is. Voer deze regels uit in PowerShell met de module Microsoft.Graph; in elke andere tenant stoppen ze.',
  'step1.sync.powerShell.copy': 'Regels kopiëren',
  'step1.sync.powerShell.wrongTenant': 'Deze sessie hoort bij een andere tenant. Er is niets gewijzigd.',
  'step1.sync.powerShell.done': 'Ik heb ze uitgevoerd',
  'step1.sync.powerShell.kept': 'Vastgelegd. Het duurt tot 72 uur.',
  'step1.sync.powerShell.notKept':
    'Dit kon niet in deze browser worden bewaard. De 72 uur worden hier dus niet bijgehouden.',

  'step1.standBy': 'Reservebeheerder',
  'step1.standBy.lead':
    'Eén verloren telefoon mag u niet de toegang tot de tenant kosten. Een tweede globale beheerder kan tijdens de lange wachttijden blijven en gaat pas weg met een eigen, laatste verwijdering.',
  'step1.standBy.choose': 'Wie naast u blijft',
  'step1.standBy.nobody': 'Niemand anders',
  'step1.standBy.rolesUnknown': 'De rollen konden niet worden gelezen. Daarom is er niemand te kiezen.',
  'step1.standBy.none': 'Er is geen andere globale beheerder met een actief cloudaccount.',
  'step1.standBy.gone': 'Wie eerder was gekozen, staat er niet meer bij. Kies opnieuw.',
  'step1.standBy.kept': 'Bewaard.',
  'step1.standBy.is': ({ name }) => `${name} blijft`,

  'step1.block': 'Aanmelden eerst blokkeren',
  'step1.block.optional': 'Optioneel, kan ongedaan worden gemaakt',
  'step1.block.allow': 'Aanmelden weer toestaan',
  'step1.block.allow.what': ({ count }, format) =>
    `${format.plural(count, { one: '1 gebruiker is', other: `${format.number(count)} gebruikers zijn` })} nu geblokkeerd. Daarbij telt ook mee wie al geblokkeerd was voordat deze tool werd gebruikt, zoals gedeelde postvakken.`,
  'step1.block.allow.none': 'Niemand is geblokkeerd.',

  'step1.delete': 'Gebruikers verwijderen',

  'step1.later': 'Later',
  'step1.later.what': 'Herstellen, definitief verwijderen en de laatste verwijdering',
  'step1.later.deleted': ({ count }, format) => `Nu bij de verwijderde gebruikers: ${users(count, format)}.`,
  'step1.later.purge': 'Definitief verwijderen: niet nodig voor de sluiting',
  'step1.later.noStandBy': 'Er is geen reservebeheerder gekozen, dus is er geen laatste verwijdering.'
};
