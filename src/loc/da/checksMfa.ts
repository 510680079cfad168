import type { checksMfa as english } from '../en/checksMfa';
import type { Format } from '../format';
import type { Translation } from '../message';

const others = (count: number, format: Format): string =>
  format.plural(count, { one: '1 anden bruger', other: `${format.number(count)} andre brugere` });

const users = (count: number, format: Format): string =>
  format.plural(count, { one: '1 bruger', other: `${format.number(count)} brugere` });

/** Step 4, M01 to M03. */
export const checksMfa: Translation<typeof english> = {
  'check.M01.title': 'MFA pr. bruger er slået fra for alle andre end den udførende administrator',
  'check.M01.why':
    'Microsofts artikel kræver det, før kataloget slettes. Når trin 1 er gennemført, er der ingen andre tilbage og intet at slå fra.',
  'check.M01.todo':
    'Gør trin 1 færdigt; så er dette klaret af sig selv.\nEller læs tilstanden for hver bruger nu, og slå MFA fra på siden ”Per-user MFA”. Behold din egen MFA: Administrationsportalerne kræver den.',
  'check.M01.proof': 'Graph angiver tilstanden disabled for alle andre brugere eller viser ingen andre brugere.',
  'check.M01.nobodyElse': 'Du er den eneste tilbage, så der er intet at slå fra.',
  'check.M01.pass': (values, format) => `Slået fra for ${others(values.count, format)}.`,
  'check.M01.blocks': (values, format) => `Slået til for ${others(values.count, format)}.`,
  'check.M01.unknown': (values, format) => `${users(values.count, format)} i en tilstand, som dette værktøj ikke kender.`,
  'check.M01.state': (values) =>
    ({ disabled: 'Slået fra', enabled: 'Aktiveret', enforced: 'Gennemtvunget', unknown: 'Ukendt tilstand' })[values.state],

  'check.M02.title': 'Ingen ældre MFA-udbyder er tilknyttet',
  'check.M02.why':
    'En MFA-udbyder fra før september 2018, som stadig er tilknyttet, forhindrer, at kataloget slettes. Ingen API viser dem.',
  'check.M02.todo':
    'Åbn Entra > ”Protection” > ”Multifactor authentication” > ”Providers”.\nSlet hver udbyder. Du bliver ikke spurgt igen, og udbyderens rapporter forsvinder med den.\nBekræft her, når listen er tom.',
  'check.M02.proof': 'Du bekræfter det; Entra kontrollerer det igen, før kataloget slettes.',
  'check.M02.open': 'Det er endnu ikke bekræftet, at ingen ældre MFA-udbyder er tilknyttet.',
  'check.M02.young': (values, format) =>
    `Lejeren blev oprettet den ${format.date(values.createdAt)}, da der ikke længere kunne oprettes nye udbydere. Du kan regne med en tom liste.`,

  'check.M03.title': 'Politikker for logon behøver ikke ændres',
  'check.M03.why':
    'Sikkerhedsstandarder, Betinget adgang og registreringskampagner forhindrer ikke en sletning. Der er intet vundet ved at slå dem fra, og lejeren står åben, mens den lukkes.',
  'check.M03.todo': 'Lad dem være, som de er.\nSørg for, at du selv kan opfylde dem helt til slut.',
  'check.M03.proof': 'Intet at bevise; dette er til orientering.',
  'check.M03.none': 'Ingen politik kræver MFA.',
  'check.M03.pass': 'Disse er slået til og kan blive ved med at være det.',
  'check.M03.unknown': 'En politik er i en tilstand, som dette værktøj ikke kender. Se på den én gang.',
  'check.M03.securityDefaults': 'Sikkerhedsstandarder (”Security defaults”) er slået til',
  'check.M03.campaign': 'Registreringskampagnen for Authenticator er slået til eller overladt til Microsoft',
  'check.M03.policy': (values) => {
    const state = { on: 'Slået til', off: 'Slået fra', reportOnly: 'Kun rapportering', unknown: 'Ukendt tilstand' }[values.state];
    return values.mfa === 'required' ? `${state} · kræver MFA` : state;
  }
};
