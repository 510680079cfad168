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

  'step1.authority.globalAdministrator': 'Global administrator',
  'step1.authority.globalAdministratorThroughGroup': 'Global administrator gennem en gruppe',
  'step1.authority.globalAdministratorEligible': 'Berettiget global administrator',
  'step1.authority.privileged': 'Har en rolle',
  'step1.authority.none': 'Ingen rolle',
  'step1.authority.unknown': 'Ukendt rolle',

  'step1.kind.member': 'Medlem',
  'step1.kind.guest': 'Gæst',
  'step1.kind.agent': 'Agentbruger',
  'step1.kind.sync': 'Synkroniseringskonto',
  'step1.kind.deletedUser': 'Slettet bruger',

  'step1.list.search': 'Søg efter navn',
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

  'step1.watching': 'Du følger kun med. Kun den udførende administrator kan planlægge og slette.',
  'step1.review': 'Gennemgå plan',
  'step1.review.title': (values, format) => `Gennemgå: ${users(values, format)} slettes`,
  'step1.review.restoreTitle': (values, format) => `Gennemgå: ${users(values, format)} gendannes`,
  'step1.review.lead': 'Præcis disse og ingen andre. De, der kommer til i lejeren efter dette øjeblik, bliver ikke rørt.',
  'step1.review.kinds': 'Efter type',
  'step1.review.roles': 'Efter rolle',
  'step1.review.examples': 'Eksempler',
  'step1.review.all': 'Hele planen som CSV',
  'step1.review.undo': 'Hvad der kan fortrydes',
  'step1.review.undo.delete': (values, format) =>
    `Slettede brugere kan gendannes indtil den ${format.date(values.until)} med postkasse og licenser, her eller uden dette værktøj: i Microsoft Entra under ”Users” > ”Deleted users”. Derefter er de væk for altid.`,
  'step1.review.undo.restore': 'Gendannede brugere kan slettes igen.',
  'step1.review.fingerprint': 'Planens fingeraftryk (SHA-256)',
  'step1.review.fingerprint.why':
    'Din bekræftelse gælder kun denne liste. Ændrer lejeren sig, før kørslen begynder, slettes intet, og forskellen vises.',
  'step1.review.back': 'Tilbage',

  'step1.confirm.delete': (values, format) => `Slet ${users(values, format)}`,
  'step1.confirm.restore': (values, format) => `Gendan ${users(values, format)}`,
  'step1.confirm.deleteConsequence': (values, format) =>
    `${users(values, format)} mister straks adgangen til ${values.tenant}: mail, filer, Teams og alle apps, man logger på med kontoen.`,
  'step1.confirm.restoreConsequence': (values, format) =>
    format.plural(values.count, {
      one: `1 bruger kan igen logge på ${values.tenant} med sine tidligere licenser og roller.`,
      other: `${format.number(values.count)} brugere kan igen logge på ${values.tenant} med deres tidligere licenser og roller.`
    }),
  'step1.confirm.domain': (values) => `Skriv det oprindelige domæne: ${values.domain}`,
  'step1.confirm.count': (values) => `Skriv antallet af brugere: ${values.count}`,
  'step1.confirm.enter': 'Enter bekræfter ikke. Brug selve knappen, med musen eller mellemrumstasten.',
  'step1.confirm.cancel': 'Annuller'
};
