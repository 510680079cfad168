import type { step1 as english } from '../en/step1';
import type { Format } from '../format';
import type { Translation } from '../message';

const users = ({ count }: { readonly count: number }, format: Format): string =>
  format.plural(count, { one: '1 bruger', other: `${format.number(count)} brugere` });

/** Step 1 before the run: who stays, who goes, review and confirmation. */
export const step1: Translation<typeof english> = {
  'step1.columns': 'Hvem der bliver, og hvem der slettes',
  'step1.column.stays': 'Bliver',
  'step1.column.goes': 'Slettes',
  'step1.column.locked': 'Kan ikke slettes endnu',
  'step1.column.users': users,
  'step1.reading': 'Listen over brugere læses stadig. Hvem der bliver, og hvem der slettes, vises, når den er fuldstændig.',
  'step1.rolesUnknown':
    'Ikke alle indehavere af roller kunne læses, så der mangler roller herunder. Graph afgør det ved hver sletning.',
  'step1.nobody': 'Der er ingen tilbage at slette. Listen ovenfor er beviset; læs igen for at forny det.',

  'step1.reason.actingAdmin': 'Dig, den udførende administrator',
  'step1.reason.keptAdmin': 'Den administrator, der bliver',
  'step1.reason.standByAdmin': 'Reserveadministratoren',
  'step1.reason.ruleExact': 'Bevares ved navn',
  'step1.reason.rulePattern': 'Bevares efter et mønster',
  'step1.reason.ruleNewer': 'Bevares: oprettet for nylig',
  'step1.reason.ruleCannotTell': 'Bevares: en regel kunne ikke anvendes på brugeren',
  'step1.reason.noRuleKeeps': 'Ingen regel bevarer brugeren',
  'step1.reason.syncedWhileSyncOn': 'Synkroniseret: slå først katalogsynkronisering fra, eller slet i det lokale miljø',
  'step1.reason.stillMarkedSynced': 'Stadig markeret som synkroniseret: det tager op til 72 timer at slå fra',
  'step1.reason.syncAccountWhileSyncOn': 'Konto til katalogsynkronisering: slettes, når synkroniseringen er slået fra',
  'step1.reason.privilegedWithoutScope': 'Har en rolle: tilladelsen Directory.AccessAsUser.All mangler',
  'step1.reason.privilegedWithoutRole':
    'Har en rolle: Kun en global administrator eller en ”Privileged Authentication Administrator” må gøre dette',

  'step1.authority.globalAdministrator': 'Global administrator',
  'step1.authority.globalAdministratorThroughGroup': 'Global administrator gennem en gruppe',
  'step1.authority.globalAdministratorEligible': 'Berettiget global administrator',
  'step1.authority.privileged': 'Har en rolle',
  'step1.authority.none': 'Ingen rolle',
  'step1.authority.unknown': 'Ukendt rolle',

  'step1.list.search': 'Søg efter navn',
  'step1.list.sorting': 'Sorterer listen …',
  'step1.list.name': 'Navn',
  'step1.list.kind': 'Type',
  'step1.list.role': 'Rolle',
  'step1.list.licences': 'Licenser',
  'step1.list.why': 'Hvorfor',
  'step1.list.none': 'Ingen passer til søgningen.',
  'step1.list.shown': (values, format) => `${format.number(values.shown)} af ${format.number(values.total)} vises`,
  'step1.list.synced': 'Synkroniseret',

  'step1.rules': 'Hvem der ellers bliver',
  'step1.rules.lead':
    'Du bliver altid. Regler beskytter andre; den, som en regel ikke kan anvendes på, er også beskyttet. Ingen slettes, før planen er gennemgået og bekræftet.',
  'step1.rules.none': 'Ingen regler endnu.',
  'step1.rules.kind': 'Bevar',
  'step1.rules.kind.exact': 'én bruger',
  'step1.rules.kind.pattern': 'alle, hvis navn passer',
  'step1.rules.kind.newer': 'alle, der er oprettet siden',
  'step1.rules.value.exact': 'Brugerhovednavn (UPN) eller objekt-id',
  'step1.rules.value.pattern': 'Mønster med * og ?, f.eks. svc-*@contoso.com',
  'step1.rules.value.newer': 'Dag, f.eks. 2026-11-01',
  'step1.rules.field': 'Sammenlignes med',
  'step1.rules.field.userPrincipalName': 'Brugerhovednavn (UPN)',
  'step1.rules.field.displayName': 'Vist navn',
  'step1.rules.add': 'Tilføj regel',
  'step1.rules.remove': (values) => `Fjern reglen: ${values.rule}`,
  'step1.rules.exact': (values) => `Bevar ${values.value}`,
  'step1.rules.pattern': (values) =>
    values.field === 'displayName'
      ? `Bevar alle, hvis viste navn passer til ${values.pattern}`
      : `Bevar alle, hvis brugerhovednavn (UPN) passer til ${values.pattern}`,
  'step1.rules.newer': (values, format) => `Bevar alle, der er oprettet den ${format.date(values.since)} eller senere`,
  'step1.rules.problem.empty': 'Angiv, hvad der skal sammenlignes med.',
  'step1.rules.problem.notADay': 'Angiv en dag som år-måned-dag, f.eks. 2026-11-01.',
  'step1.rules.problem.keepsEveryone': 'Mønsteret passer på alle, så ingen ville blive slettet.',
  'step1.rules.notSaved': 'Reglerne kunne ikke gemmes i denne browser. De gælder, indtil siden lukkes.',
  'step1.rules.unreadable':
    'De gemte regler kan ikke læses, så intet kan planlægges: De beskytter måske nogen. Start forfra uden regler, og tilføj dem, der er brug for.',
  'step1.rules.discard': 'Start forfra uden regler',

  'step1.sync': 'Katalogsynkronisering',
  'step1.sync.lead':
    'Synkroniserede brugere kan ikke slettes her, så længe synkroniseringen er slået til. Der er to veje: Slå den fra for hele lejeren, eller slet brugerne i det lokale miljø.',
  'step1.sync.look': 'Læs synkroniseringen igen',
  'step1.sync.onPremises': 'Slet i stedet i det lokale miljø',
  'step1.sync.onPremises.what':
    'Slet brugerne i jeres eget Active Directory, eller udeluk dem fra synkroniseringen. Den næste synkronisering sletter dem også i skyen, og de forsvinder af sig selv fra listen her. Slå alligevel synkroniseringen fra, før du annullerer abonnementer: Entra kræver det, før kataloget slettes.',
  'step1.sync.uninstall':
    'Afinstaller først Microsoft Entra Connect, eller fjern konfigurationen af Cloud Sync, så intet slår synkroniseringen til igen.',
  'step1.sync.powerShell': 'Slå den i stedet fra med PowerShell',
  'step1.sync.powerShell.needed': 'Graph afviste ændringen i begge sine versioner. Tilbage er PowerShell.',
  'step1.sync.powerShell.what':
    'Til lejere, hvor Graph svarer, at egenskaben er skrivebeskyttet. Kør disse linjer i PowerShell med modulet Microsoft.Graph; de stopper i enhver anden lejer.',
  'step1.sync.powerShell.copy': 'Kopiér linjerne',
  'step1.sync.powerShell.wrongTenant': 'Denne session hører til en anden lejer. Intet er ændret.',
  'step1.sync.powerShell.done': 'Jeg har kørt dem',
  'step1.sync.powerShell.kept': 'Noteret. Det tager op til 72 timer.',
  'step1.sync.powerShell.notKept': 'Dette kunne ikke gemmes i denne browser, så de 72 timer tælles ikke her.',

  'step1.standBy': 'Reserveadministrator',
  'step1.standBy.lead':
    'En mistet telefon må ikke koste lejeren. Endnu en global administrator kan blive, mens de lange ventetider løber, og slettes for sig til allersidst.',
  'step1.standBy.choose': 'Hvem der bliver ud over dig',
  'step1.standBy.nobody': 'Ingen anden',
  'step1.standBy.rolesUnknown': 'Rollerne kunne ikke læses, så ingen kan foreslås.',
  'step1.standBy.none': 'Der er ingen anden global administrator, hvis konto kun findes i skyen og er aktiv.',
  'step1.standBy.gone': 'Den, der var valgt, er ikke længere blandt dem. Vælg igen.',
  'step1.standBy.kept': 'Gemt.',
  'step1.standBy.is': (values) => `${values.name} bliver`,

  'step1.block': 'Bloker logon først',
  'step1.block.optional': 'Valgfrit, kan fortrydes',
  'step1.block.allow': 'Tillad logon igen',
  'step1.block.allow.what': (values, format) =>
    `${format.plural(values.count, {
      one: '1 bruger er blokeret nu',
      other: `${format.number(values.count)} brugere er blokeret nu`
    })}. Det omfatter også dem, der var blokeret, før dette værktøj blev brugt, f.eks. delte postkasser.`,
  'step1.block.allow.none': 'Ingen er blokeret.',

  'step1.delete': 'Slet brugere',

  'step1.later': 'Senere',
  'step1.later.what': 'Gendannelse, permanent sletning og den sidste sletning',
  'step1.later.deleted': (values, format) => `Blandt slettede brugere nu: ${users(values, format)}.`,
  'step1.later.purge': 'Slet permanent: ikke nødvendigt for lukningen',
  'step1.later.noStandBy': 'Der er ikke valgt en reserveadministrator, så der er ingen sidste sletning.'
};
