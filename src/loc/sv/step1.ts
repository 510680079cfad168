import type { Format } from '../format';
import type { Translation } from '../message';
import type { step1 as enStep1 } from '../en/step1';

const users = ({ count }: { readonly count: number }, format: Format): string =>
  format.plural(count, { one: '1 användare', other: `${format.number(count)} användare` });

/** Step 1 before the run: who stays, who goes, review and confirmation. */
export const step1: Translation<typeof enStep1> = {
  'step1.columns': 'Vilka som stannar och vilka som tas bort',
  'step1.column.stays': 'Stannar',
  'step1.column.goes': 'Tas bort',
  'step1.column.locked': 'Kan inte tas bort än',
  'step1.column.users': users,
  'step1.reading': 'Listan över användare läses fortfarande. Vilka som stannar och vilka som tas bort visas när den är fullständig.',
  'step1.rolesUnknown':
    'Inte alla rollinnehavare kunde läsas, så roller saknas nedan. Graph avgör vid varje borttagning.',
  'step1.nobody': 'Ingen är kvar att ta bort. Listan ovan är beviset. Läs igen för att förnya det.',

  'step1.reason.actingAdmin': 'Du, den inloggade administratören',
  'step1.reason.keptAdmin': 'Administratören som stannar',
  'step1.reason.standByAdmin': 'Reservadministratören',
  'step1.reason.ruleExact': 'Behålls enligt namn',
  'step1.reason.rulePattern': 'Behålls enligt ett mönster',
  'step1.reason.ruleNewer': 'Behålls: nyligen skapad',
  'step1.reason.ruleCannotTell': 'Behålls: en regel kunde inte tillämpas på användaren',
  'step1.reason.noRuleKeeps': 'Ingen regel behåller användaren',
  'step1.reason.syncedWhileSyncOn':
    'Synkroniserad: stäng av katalogsynkroniseringen först, eller ta bort i den lokala miljön',
  'step1.reason.stillMarkedSynced': 'Fortfarande markerad som synkroniserad: avstängningen tar upp till 72 timmar',
  'step1.reason.syncAccountWhileSyncOn': 'Konto för katalogsynkronisering: tas bort när synkroniseringen är av',
  'step1.reason.privilegedWithoutScope': 'Har en roll: behörigheten Directory.AccessAsUser.All saknas',

  'step1.authority.globalAdministrator': 'Global administratör',
  'step1.authority.globalAdministratorThroughGroup': 'Global administratör via en grupp',
  'step1.authority.globalAdministratorEligible': 'Berättigad global administratör',
  'step1.authority.privileged': 'Har en roll',
  'step1.authority.none': 'Ingen roll',
  'step1.authority.unknown': 'Okänd roll',

  'step1.kind.member': 'Medlem',
  'step1.kind.guest': 'Gäst',
  'step1.kind.agent': 'Agentanvändare',
  'step1.kind.sync': 'Synkroniseringskonto',
  'step1.kind.deletedUser': 'Borttagen användare',

  'step1.list.search': 'Sök efter namn',
  'step1.list.name': 'Namn',
  'step1.list.kind': 'Typ',
  'step1.list.role': 'Roll',
  'step1.list.licences': 'Licenser',
  'step1.list.why': 'Orsak',
  'step1.list.none': 'Ingen matchar sökningen.',
  'step1.list.shown': (values, format) => `${format.number(values.shown)} av ${format.number(values.total)} visas`,
  'step1.list.synced': 'Synkroniserad',

  'step1.rules': 'Vilka fler som stannar',
  'step1.rules.lead':
    'Du stannar alltid. Regler skyddar andra, och den som en regel inte kan tillämpas på skyddas också. Ingen tas bort innan planen är granskad och bekräftad.',
  'step1.rules.none': 'Ingen regel än.',
  'step1.rules.kind': 'Behåll',
  'step1.rules.kind.exact': 'en användare',
  'step1.rules.kind.pattern': 'alla vars namn matchar',
  'step1.rules.kind.newer': 'alla som skapats sedan',
  'step1.rules.value.exact': 'Användarens huvudnamn (UPN) eller objekt-ID',
  'step1.rules.value.pattern': 'Mönster med * och ?, till exempel svc-*@contoso.com',
  'step1.rules.value.newer': 'Dag, till exempel 2026-11-01',
  'step1.rules.field': 'Jämförs med',
  'step1.rules.field.userPrincipalName': 'Användarens huvudnamn (UPN)',
  'step1.rules.field.displayName': 'Visningsnamn',
  'step1.rules.add': 'Lägg till regel',
  'step1.rules.remove': (values) => `Ta bort regeln: ${values.rule}`,
  'step1.rules.exact': (values) => `Behåll ${values.value}`,
  'step1.rules.pattern': (values) =>
    values.field === 'displayName'
      ? `Behåll alla vars visningsnamn matchar ${values.pattern}`
      : `Behåll alla vars UPN matchar ${values.pattern}`,
  'step1.rules.newer': (values, format) => `Behåll alla som skapats den ${format.date(values.since)} eller senare`,
  'step1.rules.problem.empty': 'Ange vad som ska jämföras.',
  'step1.rules.problem.notADay': 'Ange en dag som år-månad-dag, till exempel 2026-11-01.',
  'step1.rules.problem.keepsEveryone': 'Mönstret matchar alla, så ingen skulle tas bort.',
  'step1.rules.notSaved': 'Reglerna kunde inte sparas i den här webbläsaren. De gäller tills sidan stängs.',
  'step1.rules.unreadable':
    'De sparade reglerna kan inte läsas, så inget kan planeras: de kan skydda någon. Börja om utan regler och lägg till dem som behövs.',
  'step1.rules.discard': 'Börja om utan regler',

  'step1.watching': 'Du följer bara läget. Bara en administratör med full åtkomst kan planera och ta bort.',
  'step1.review': 'Granska planen',
  'step1.review.title': (values, format) => `Granska: ${users(values, format)} att ta bort`,
  'step1.review.restoreTitle': (values, format) => `Granska: ${users(values, format)} att återställa`,
  'step1.review.lead': 'Exakt de här och ingen annan. Den som tillkommer i klientorganisationen efter detta berörs inte.',
  'step1.review.kinds': 'Efter typ',
  'step1.review.roles': 'Efter roll',
  'step1.review.examples': 'Exempel',
  'step1.review.all': 'Hela planen som CSV',
  'step1.review.undo': 'Vad som kan ångras',
  'step1.review.undo.delete': (values, format) =>
    `Borttagna användare kan återställas till ${format.date(values.until)}, med postlåda och licenser, här eller utan verktyget: i Microsoft Entra under Användare, Borttagna användare. Därefter är de borta för gott.`,
  'step1.review.undo.restore': 'Återställda användare kan tas bort igen.',
  'step1.review.fingerprint': 'Planens fingeravtryck (SHA-256)',
  'step1.review.fingerprint.why':
    'Din bekräftelse gäller bara den här listan. Om klientorganisationen ändras innan körningen börjar tas ingen bort, och skillnaden visas.',
  'step1.review.back': 'Tillbaka',

  'step1.confirm.delete': (values, format) => `Ta bort ${users(values, format)}`,
  'step1.confirm.restore': (values, format) => `Återställ ${users(values, format)}`,
  'step1.confirm.deleteConsequence': (values, format) =>
    `${users(values, format)} förlorar direkt åtkomsten till ${values.tenant}: e-post, filer, Teams och alla appar som nås med kontot.`,
  'step1.confirm.restoreConsequence': (values, format) =>
    `${users(values, format)} kan logga in i ${values.tenant} igen, med sina tidigare licenser och roller.`,
  'step1.confirm.domain': (values) => `Skriv den ursprungliga domänen: ${values.domain}`,
  'step1.confirm.count': (values) => `Skriv antalet användare: ${values.count}`,
  'step1.confirm.enter': 'Retur bekräftar inte. Tryck på själva knappen, med musen eller blankstegstangenten.',
  'step1.confirm.cancel': 'Avbryt'
};
