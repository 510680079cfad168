import type { Translation } from '../message';
import type { mfa as enMfa } from '../en/mfa';

/** Step 4. */
export const mfa: Translation<typeof enMfa> = {
  'mfa.perUser': 'MFA per användare',
  'mfa.nobody': 'Efter steg 1 är bara du kvar: det finns inget att stänga av.',
  'mfa.left': (values, format) =>
    `${format.plural(values.count, { one: '1 användare', other: `${format.number(values.count)} användare` })} utöver dig är kvar. De tas bort i steg 1, och då är det här klart av sig självt. MFA stängs av här bara för den som är kvar därefter, till exempel en reservadministratör.`,
  'mfa.own':
    'Dina egna metoder berörs aldrig: administrationscentren kräver en andra faktor ända till slutet. Den som saknar en kan inte ta bort klientorganisationen.',
  'mfa.providers': 'Äldre MFA-leverantörer',
  'mfa.providers.lead': 'Inget API visar dem. Titta i administrationscentret, ta bort dem en efter en och intyga det här.',
  'mfa.policies': 'Standardinställningar för säkerhet och villkorsstyrd åtkomst',
  'mfa.policies.lead':
    'De hindrar inte borttagningen. Låt dem vara som de är: att stänga av dem ger ingenting och lämnar klientorganisationen oskyddad medan den stängs.'
};
