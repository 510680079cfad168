import type { Format } from '../format';
import type { Translation } from '../message';
import type { checksMfa as enChecksMfa } from '../en/checksMfa';

const users = (count: number, format: Format): string =>
  format.plural(count, { one: '1 användare', other: `${format.number(count)} användare` });

/** Step 4, M01 to M03. */
export const checksMfa: Translation<typeof enChecksMfa> = {
  'check.M01.title': 'MFA per användare är av för alla utom den inloggade administratören',
  'check.M01.why':
    'Det krävs enligt Microsofts artikel innan katalogen tas bort. När steg 1 är klart finns ingen annan användare kvar, och då finns inget att stänga av.',
  'check.M01.todo':
    'Slutför steg 1, så är det här klart av sig självt.\nEller läs varje användares tillstånd nu och stäng av på sidan MFA per användare. Behåll din egen MFA: administrationscentren kräver den.',
  'check.M01.proof': 'Graph anger tillståndet inaktiverat för varje annan användare, eller visar inga andra användare.',
  'check.M01.nobodyElse': 'Bara du är kvar, så det finns inget att stänga av.',
  'check.M01.pass': (values, format) => `Av för ${users(values.count, format)} utöver dig.`,
  'check.M01.blocks': (values, format) => `På för ${users(values.count, format)} utöver dig.`,
  'check.M01.unknown': (values, format) => `${users(values.count, format)} har ett tillstånd som verktyget inte känner till.`,
  'check.M01.state': (values) =>
    ({ disabled: 'Av', enabled: 'Aktiverad', enforced: 'Framtvingad', unknown: 'Okänt tillstånd' })[values.state],

  'check.M02.title': 'Ingen äldre MFA-leverantör är kopplad',
  'check.M02.why':
    'En MFA-leverantör från tiden före september 2018 som fortfarande är kopplad hindrar att katalogen tas bort. Inget API visar dem.',
  'check.M02.todo':
    'Öppna Entra > Skydd > Multifaktorautentisering > Leverantörer.\nTa bort varje leverantör. Det kommer ingen kontrollfråga, och leverantörens rapporter försvinner samtidigt.\nBekräfta här när listan är tom.',
  'check.M02.proof': 'Intygas av dig. Entra kontrollerar det igen innan katalogen tas bort.',
  'check.M02.open': 'Det är inte intygat än om någon äldre MFA-leverantör är kopplad.',
  'check.M02.young': (values, format) =>
    `Klientorganisationen skapades den ${format.date(values.createdAt)}, när det inte längre gick att skapa nya leverantörer. Listan bör vara tom.`,

  'check.M03.title': 'Inloggningsprinciperna kan vara som de är',
  'check.M03.why':
    'Standardinställningar för säkerhet, villkorsstyrd åtkomst och registreringskampanjer hindrar inte borttagningen. Att stänga av dem ger ingenting och lämnar klientorganisationen oskyddad medan den stängs.',
  'check.M03.todo': 'Låt dem vara som de är.\nSe till att du själv kan logga in med dem ända till slutet.',
  'check.M03.proof': 'Inget behöver bevisas. Detta är information.',
  'check.M03.none': 'Ingen princip kräver MFA.',
  'check.M03.pass': 'De här är på och kan förbli på.',
  'check.M03.unknown': 'En princip har ett tillstånd som verktyget inte känner till. Titta på den en gång.',
  'check.M03.securityDefaults': 'Standardinställningar för säkerhet är på',
  'check.M03.campaign': 'Registreringskampanjen för Authenticator är på eller styrs av Microsoft',
  'check.M03.policy': (values) => {
    const state = { on: 'På', off: 'Av', reportOnly: 'Endast rapport', unknown: 'Okänt tillstånd' }[values.state];
    return values.mfa === 'required' ? `${state} · kräver MFA` : state;
  }
};
