import type { mfa as english } from '../en/mfa';
import type { Translation } from '../message';

/** Step 4. */
export const mfa: Translation<typeof english> = {
  'mfa.perUser': 'MFA per gebruiker',
  'mfa.nobody': 'Na stap 1 bent alleen u er nog: er valt niets uit te schakelen.',
  'mfa.left': ({ count }, format) =>
    format.plural(count, {
      one: 'Naast u is er nog 1 gebruiker. Gaat die in stap 1 weg, dan is dit vanzelf gedaan. Alleen voor wie daarna nog overblijft, zoals een reservebeheerder, schakelt u het hier uit.',
      other: `Naast u zijn er nog ${format.number(count)} gebruikers. Gaan die in stap 1 weg, dan is dit vanzelf gedaan. Alleen voor wie daarna nog overblijft, zoals een reservebeheerder, schakelt u het hier uit.`
    }),
  'mfa.own':
    'Uw eigen methoden blijven altijd ongemoeid: de beheercentra vragen tot het einde om een tweede factor. Wie er geen heeft, kan de tenant niet verwijderen.',
  'mfa.providers': 'Verouderde MFA-providers',
  'mfa.providers.lead': 'Geen enkele API toont ze. Kijk in het beheercentrum, verwijder elke provider en bevestig het hier.',
  'mfa.policies': 'Standaardinstellingen voor beveiliging en voorwaardelijke toegang',
  'mfa.policies.lead':
    'Ze houden de verwijdering niet tegen. Laat ze zoals ze zijn: uitschakelen levert niets op en laat de tenant onbeschermd terwijl die wordt gesloten.'
};
