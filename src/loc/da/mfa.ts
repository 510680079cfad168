import type { mfa as english } from '../en/mfa';
import type { Translation } from '../message';

/** Step 4. */
export const mfa: Translation<typeof english> = {
  'mfa.perUser': 'MFA pr. bruger',
  'mfa.nobody': 'Efter trin 1 er kun du tilbage: Der er intet at slå fra.',
  'mfa.left': (values, format) =>
    `${format.plural(values.count, {
      one: '1 bruger ud over dig er tilbage. Når brugeren er slettet i trin 1, er dette klaret af sig selv.',
      other: `${format.number(values.count)} brugere ud over dig er tilbage. Når de er slettet i trin 1, er dette klaret af sig selv.`
    })} Kun for den, der er tilbage derefter, f.eks. en reserveadministrator, slås MFA fra her.`,
  'mfa.own':
    'Dine egne metoder bliver aldrig rørt: Administrationsportalerne kræver MFA helt til slut. Uden en MFA-metode kan man ikke slette lejeren.',
  'mfa.providers': 'Ældre MFA-udbydere',
  'mfa.providers.lead': 'Ingen API viser dem. Se efter i Entra, slet hver af dem, og bekræft det her.',
  'mfa.policies': 'Sikkerhedsstandarder og Betinget adgang',
  'mfa.policies.lead':
    'De forhindrer ikke sletningen. Lad dem være, som de er: Der er intet vundet ved at slå dem fra, og lejeren står åben, mens den lukkes.'
};
