import type { checksPrepareMore as english } from '../en/checksPrepareMore';
import type { Translation } from '../message';

/** Prepare, P10 to P13. */
export const checksPrepareMore: Translation<typeof english> = {
  'check.P10.title': 'Deze tool heeft de machtigingen die nodig zijn, en niet meer',
  'check.P10.why':
    'SharePoint geeft al zijn webonderdelen één principal: wat daaraan is verleend, kan elk script op elke pagina van de tenant gebruiken. Ontbrekende machtigingen maken controles onleesbaar; ruimere zijn een risico voor iedereen.',
  'check.P10.todo':
    'Keur wat ontbreekt goed in het SharePoint-beheercentrum onder API-toegang.\nTrek in wat te ruim is, tenzij een ander webonderdeel het nodig heeft. Sommige heeft Microsoft voor SharePoint zelf goedgekeurd: laat die tot het einde staan.\nTrek alles in wanneer de sluiting klaar is (D07).',
  'check.P10.proof':
    'De machtigingen in het token, of verleend aan de principal, zijn precies die uit de routetabel van deze tool.',
  'check.P10.pass': ({ count }, format) =>
    format.plural(count, {
      one: '1 machtiging is verleend, zoals nodig.',
      other: `${format.number(count)} machtigingen zijn verleend, zoals nodig.`
    }),
  'check.P10.differs': ({ missing, broader }, format) =>
    [
      ...(missing > 0
        ? [format.plural(missing, { one: '1 machtiging ontbreekt.', other: `${format.number(missing)} machtigingen ontbreken.` })]
        : []),
      ...(broader > 0
        ? [
            format.plural(broader, {
              one: '1 machtiging is niet nodig voor deze tool.',
              other: `${format.number(broader)} machtigingen zijn niet nodig voor deze tool.`
            })
          ]
        : [])
    ].join(' '),
  'check.P10.unknown': 'Het token vermeldt niet wat het toestaat, en de principal is niet gevonden.',
  'check.P10.isMissing': 'Ontbreekt. Wat deze machtiging vereist, kan niet worden gelezen of uitgevoerd.',
  'check.P10.isBroader': 'Verleend, maar niet nodig voor deze tool.',
  'check.P10.exposed':
    'Voor iedereen verleend: elk script op elke pagina van deze tenant kan deze machtigingen gebruiken namens wie de pagina bezoekt.',

  'check.P11.title': 'Geen andere tenant is afhankelijk van deze',
  'check.P11.why':
    'Partners, klanten en verbonden tenants verliezen wat ze hier hebben zodra de tenant weg is. Gebruikers die elders zijn ingericht, blijven daar achter zonder bron.',
  'check.P11.todo':
    'Laat partners en klanten de datum weten.\nBeëindig partnerrelaties onder Instellingen > Partnerrelaties.\nStop de synchronisatie tussen tenants en verlaat de multitenant-organisatie.',
  'check.P11.proof': 'Graph vermeldt geen relatie, geen partner voor toegang tussen tenants en geen multitenant-organisatie.',
  'check.P11.pass':
    'Er is geen relatie met een andere tenant gevonden. Hoe een klant zelf zijn partner ziet, staat niet in Graph; kijk het één keer na in het beheercentrum.',
  'check.P11.found': ({ count }, format) =>
    format.plural(count, {
      one: '1 relatie met een andere tenant',
      other: `${format.number(count)} relaties met andere tenants`
    }),
  'check.P11.delegated': 'U beheert deze klant. De toegang eindigt met de tenant.',
  'check.P11.crossTenant': 'Voor deze tenant is toegang tussen tenants ingesteld.',
  'check.P11.multiTenant': ({ name }) =>
    name === '' ? 'De tenant maakt deel uit van een multitenant-organisatie.' : `De tenant maakt deel uit van de multitenant-organisatie “${name}”.`,

  'check.P12.title': 'Van de gegevens is een back-up gemaakt',
  'check.P12.why':
    'Wat niet in een back-up staat, is verloren: SharePoint en OneDrive worden tegelijk met hun abonnement verwijderd. De inventaris vermeldt wat er was, maar bevat er niets van.',
  'check.P12.todo':
    'Maak een back-up van e-mail, OneDrive, SharePoint en Teams op een plaats buiten deze tenant.\nOpen enkele bestanden en berichten uit de back-up.\nBevestig elke soort hier met uw naam.',
  'check.P12.proof': 'Elke soort is door iemand op eigen naam bevestigd. Geen enkel programma kan een back-up voor u beoordelen.',
  'check.P12.open': 'Nog niet elke back-up is bevestigd.',

  'check.P13.title': 'Voor wat Graph niet ziet, is gezorgd',
  'check.P13.why':
    'Telefoonnummers, registraraccounts en andere services hangen aan deze tenant zonder dat Graph het weet. Na de sluiting kan niemand zich nog aanmelden om ze te redden.',
  'check.P13.todo': 'Loop de lijst punt voor punt na.\nBevestig elk punt hier, ook als het voor u niet geldt.',
  'check.P13.proof': 'Elk punt is door iemand op eigen naam bevestigd.',
  'check.P13.open': 'Nog niet elk punt is bevestigd.'
};
