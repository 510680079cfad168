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
  'step1.reason.privilegedWithoutRole':
    'Har en roll: bara en global administratör eller en ”Privileged Authentication Administrator” får göra detta',

  'step1.authority.globalAdministrator': 'Global administratör',
  'step1.authority.globalAdministratorThroughGroup': 'Global administratör via en grupp',
  'step1.authority.globalAdministratorEligible': 'Berättigad global administratör',
  'step1.authority.privileged': 'Har en roll',
  'step1.authority.none': 'Ingen roll',
  'step1.authority.unknown': 'Okänd roll',

  'step1.list.search': 'Sök efter namn',
  'step1.list.sorting': 'Sorterar listan …',
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

  'step1.sync': 'Katalogsynkronisering',
  'step1.sync.lead':
    'Synkroniserade användare kan inte tas bort här så länge synkroniseringen är på. Det finns två vägar: stäng av den för hela klientorganisationen, eller ta bort användarna i den lokala miljön.',
  'step1.sync.look': 'Läs synkroniseringen igen',
  'step1.sync.onPremises': 'Ta bort i den lokala miljön i stället',
  'step1.sync.onPremises.what':
    'Ta bort användarna i er egen Active Directory, eller undanta dem från synkroniseringen. Nästa synkronisering tar bort dem även i molnet, och de försvinner av sig själva från listan här. Stäng ändå av synkroniseringen innan du säger upp prenumerationer: Entra kräver det innan katalogen tas bort.',
  'step1.sync.uninstall':
    'Avinstallera Microsoft Entra Connect, eller ta bort konfigurationen för Cloud Sync, först. Annars kan synkroniseringen slås på igen.',
  'step1.sync.powerShell': 'Stäng av den med PowerShell i stället',
  'step1.sync.powerShell.needed': 'Graph nekade ändringen i båda sina versioner. Då återstår PowerShell.',
  'step1.sync.powerShell.what':
    'För klientorganisationer där Graph svarar att egenskapen är skrivskyddad. Kör raderna i PowerShell med modulen Microsoft.Graph. I en annan klientorganisation avbryts de utan att ändra något.',
  'step1.sync.powerShell.copy': 'Kopiera raderna',
  'step1.sync.powerShell.wrongTenant': 'Sessionen tillhör en annan klientorganisation. Inget har ändrats.',
  'step1.sync.powerShell.done': 'Jag har kört dem',
  'step1.sync.powerShell.kept': 'Antecknat. Det tar upp till 72 timmar.',
  'step1.sync.powerShell.notKept':
    'Det kunde inte sparas i den här webbläsaren, så de 72 timmarna räknas inte här.',

  'step1.standBy': 'Reservadministratör',
  'step1.standBy.lead':
    'En borttappad telefon får inte kosta klientorganisationen. En andra global administratör kan stanna under de långa väntetiderna och tas bort i en egen, sista borttagning.',
  'step1.standBy.choose': 'Vem som stannar utöver dig',
  'step1.standBy.nobody': 'Ingen annan',
  'step1.standBy.rolesUnknown': 'Rollerna kunde inte läsas, så ingen kan föreslås.',
  'step1.standBy.none': 'Det finns ingen annan global administratör med ett aktivt konto som bara finns i molnet.',
  'step1.standBy.gone': 'Den som valdes tidigare finns inte längre bland dem. Välj på nytt.',
  'step1.standBy.kept': 'Sparat.',
  'step1.standBy.is': (values) => `${values.name} stannar`,

  'step1.block': 'Blockera inloggningen först',
  'step1.block.optional': 'Valfritt, kan ångras',
  'step1.block.allow': 'Tillåt inloggning igen',
  'step1.block.allow.what': (values, format) =>
    `${format.plural(values.count, {
      one: '1 användare är blockerad nu.',
      other: `${format.number(values.count)} användare är blockerade nu.`
    })} Här ingår även sådana som var blockerade innan verktyget användes, till exempel delade postlådor.`,
  'step1.block.allow.none': 'Ingen är blockerad.',

  'step1.delete': 'Ta bort användare',

  'step1.later': 'Senare',
  'step1.later.what': 'Återställa, ta bort permanent och den sista borttagningen',
  'step1.later.deleted': (values, format) => `Bland de borttagna användarna nu: ${users(values, format)}.`,
  'step1.later.purge': 'Ta bort permanent: behövs inte för stängningen',
  'step1.later.noStandBy': 'Ingen reservadministratör är vald, så det blir ingen sista borttagning.'
};
