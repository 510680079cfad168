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

  'step1.authority.globalAdministrator': 'Globale beheerder',
  'step1.authority.globalAdministratorThroughGroup': 'Globale beheerder via een groep',
  'step1.authority.globalAdministratorEligible': 'Globale beheerder (in aanmerking komend)',
  'step1.authority.privileged': 'Heeft een rol',
  'step1.authority.none': 'Geen rol',
  'step1.authority.unknown': 'Rol niet bekend',

  'step1.kind.member': 'Lid',
  'step1.kind.guest': 'Gast',
  'step1.kind.agent': 'Agentgebruiker',
  'step1.kind.sync': 'Synchronisatieaccount',
  'step1.kind.deletedUser': 'Verwijderde gebruiker',

  'step1.list.search': 'Zoeken op naam',
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

  'step1.watching': 'U kijkt alleen mee. Alleen de uitvoerende beheerder kan plannen en verwijderen.',
  'step1.review': 'Plan controleren',
  'step1.review.title': ({ count }, format) => `Controleren: ${users(count, format)} te verwijderen`,
  'step1.review.restoreTitle': ({ count }, format) => `Controleren: ${users(count, format)} te herstellen`,
  'step1.review.lead': 'Precies deze gebruikers en niemand anders. Wie na dit moment in de tenant verschijnt, blijft ongemoeid.',
  'step1.review.kinds': 'Per type',
  'step1.review.roles': 'Per rol',
  'step1.review.examples': 'Voorbeelden',
  'step1.review.all': 'Het hele plan als CSV',
  'step1.review.undo': 'Wat ongedaan kan worden gemaakt',
  'step1.review.undo.delete': ({ until }, format) =>
    `Verwijderde gebruikers zijn tot ${format.date(until)} te herstellen, met postvak en licenties, hier of zonder deze tool: in Microsoft Entra onder Gebruikers, Verwijderde gebruikers. Daarna zijn ze definitief weg.`,
  'step1.review.undo.restore': 'Herstelde gebruikers kunnen opnieuw worden verwijderd.',
  'step1.review.fingerprint': 'Vingerafdruk van het plan (SHA-256)',
  'step1.review.fingerprint.why':
    'Uw bevestiging geldt alleen voor deze lijst. Verandert de tenant voordat de uitvoering begint, dan wordt niets verwijderd en ziet u het verschil.',
  'step1.review.back': 'Terug',

  'step1.confirm.delete': ({ count }, format) => `${users(count, format)} verwijderen`,
  'step1.confirm.restore': ({ count }, format) => `${users(count, format)} herstellen`,
  'step1.confirm.deleteConsequence': ({ count, tenant }, format) =>
    format.plural(count, {
      one: `1 gebruiker verliest meteen de toegang tot ${tenant}: e-mail, bestanden, Teams en elke app met aanmelding via deze tenant.`,
      other: `${format.number(count)} gebruikers verliezen meteen de toegang tot ${tenant}: e-mail, bestanden, Teams en elke app met aanmelding via deze tenant.`
    }),
  'step1.confirm.restoreConsequence': ({ count, tenant }, format) =>
    format.plural(count, {
      one: `1 gebruiker kan zich weer aanmelden bij ${tenant}, met dezelfde licenties en rollen als voorheen.`,
      other: `${format.number(count)} gebruikers kunnen zich weer aanmelden bij ${tenant}, met dezelfde licenties en rollen als voorheen.`
    }),
  'step1.confirm.domain': ({ domain }) => `Typ het oorspronkelijke domein: ${domain}`,
  'step1.confirm.count': ({ count }) => `Typ het aantal gebruikers: ${count}`,
  'step1.confirm.enter': 'Enter bevestigt niet. Gebruik de knop zelf, met de muis of de spatiebalk.',
  'step1.confirm.cancel': 'Annuleren'
};
