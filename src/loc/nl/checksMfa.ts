import type { checksMfa as english } from '../en/checksMfa';
import type { Format } from '../format';
import type { Translation } from '../message';

const users = (count: number, format: Format): string =>
  format.plural(count, { one: '1 gebruiker', other: `${format.number(count)} gebruikers` });

/** Step 4, M01 to M03. */
export const checksMfa: Translation<typeof english> = {
  'check.M01.title': 'MFA per gebruiker staat uit voor iedereen behalve de uitvoerende beheerder',
  'check.M01.why':
    'Het artikel van Microsoft vraagt dit voordat de directory wordt verwijderd. Na stap 1 is er niemand anders meer over en valt er niets meer uit te schakelen.',
  'check.M01.todo':
    'Rond stap 1 af; dan is dit vanzelf gedaan.\nOf lees nu de status van elke gebruiker en schakel MFA uit op de pagina voor MFA per gebruiker. Houd uw eigen MFA aan: de beheercentra vragen erom.',
  'check.M01.proof': 'Graph geeft voor elke andere gebruiker de status “disabled”, of vermeldt geen andere gebruikers.',
  'check.M01.nobodyElse': 'Behalve u is er niemand meer. Er valt dus niets uit te schakelen.',
  'check.M01.pass': ({ count }, format) => `Uit voor ${users(count, format)} naast u.`,
  'check.M01.blocks': ({ count }, format) => `Aan voor ${users(count, format)} naast u.`,
  'check.M01.unknown': ({ count }, format) => `${users(count, format)} met een status die deze tool niet kent.`,
  'check.M01.state': ({ state }) =>
    ({ disabled: 'Uit', enabled: 'Ingeschakeld', enforced: 'Afgedwongen', unknown: 'Onbekende status' })[state],

  'check.M02.title': 'Er is geen verouderde MFA-provider gekoppeld',
  'check.M02.why':
    'Een MFA-provider van vóór september 2018 die nog is gekoppeld, houdt het verwijderen van de directory tegen. Geen enkele API toont ze.',
  'check.M02.todo':
    'Open Entra > Beveiliging > Meervoudige verificatie > Providers.\nVerwijder elke provider. Er volgt geen tweede vraag en de bijbehorende rapporten gaan mee.\nBevestig het hier als de lijst leeg is.',
  'check.M02.proof': 'Door u bevestigd; Entra controleert het nogmaals voordat de directory wordt verwijderd.',
  'check.M02.open': 'Het is nog niet bevestigd dat er geen verouderde MFA-provider is gekoppeld.',
  'check.M02.young': ({ createdAt }, format) =>
    `Deze tenant is gemaakt op ${format.date(createdAt)}, toen er geen nieuwe provider meer kon worden gemaakt. Verwacht een lege lijst.`,

  'check.M03.title': 'Aanmeldingsbeleid kan blijven zoals het is',
  'check.M03.why':
    'Standaardinstellingen voor beveiliging, voorwaardelijke toegang en registratiecampagnes houden een verwijdering niet tegen. Uitschakelen levert niets op en laat de tenant onbeschermd terwijl die wordt gesloten.',
  'check.M03.todo': 'Laat alles zoals het is.\nZorg dat u er zelf tot het einde aan kunt voldoen.',
  'check.M03.proof': 'Er valt niets te bewijzen; dit is ter informatie.',
  'check.M03.none': 'Geen enkel beleid vraagt om MFA.',
  'check.M03.pass': 'Dit staat aan en kan aan blijven.',
  'check.M03.unknown': 'Een beleid heeft een status die deze tool niet kent. Bekijk het een keer.',
  'check.M03.securityDefaults': 'Standaardinstellingen voor beveiliging staan aan',
  'check.M03.campaign': 'De registratiecampagne voor Authenticator staat aan of wordt door Microsoft beheerd',
  'check.M03.policy': (values) => {
    const state = { on: 'Aan', off: 'Uit', reportOnly: 'Alleen rapporteren', unknown: 'Onbekende status' }[values.state];
    return values.mfa === 'required' ? `${state} · vraagt om MFA` : state;
  }
};
