import type { checksDirectory as english } from '../en/checksDirectory';
import type { Translation } from '../message';

/** Step 5, D02 to D09. */
export const checksDirectory: Translation<typeof english> = {
  'check.D02.title': 'Er is geen app-registratie meer',
  'check.D02.why':
    'Entra verwijdert geen directory waarin nog app-registraties staan. Wie een van deze apps gebruikt, ook in andere tenants, kan zich er niet meer bij aanmelden.',
  'check.D02.todo':
    'Breng de eigenaren op de hoogte van apps die ook anderen gebruiken.\nVerwijder de registraties in stap 5, of in Entra > App-registraties > Alle toepassingen.\nLaat de registratie die deze tool gebruikt tot het einde staan (D07).',
  'check.D02.proof': 'Graph vermeldt geen app-registratie behalve die van deze tool.',
  'check.D02.pass': 'Er is geen app-registratie meer.',
  'check.D02.oursOnly': 'Alleen de registratie waarmee deze tool zich kan aanmelden is nog over. Die gaat als laatste weg (D07).',
  'check.D02.blocks': ({ count }, format) =>
    format.plural(count, { one: 'Er is nog 1 app-registratie.', other: `Er zijn nog ${format.number(count)} app-registraties.` }),
  'check.D02.application': 'App-registratie',
  'check.D02.b2cExtensions': 'App-registratie van B2C of External ID; telt voor Entra ook mee',
  'check.D02.ours': 'Deze tool kan zich ermee aanmelden: als allerlaatste',

  'check.D03.title': 'Er is geen bedrijfstoepassing van derden meer',
  'check.D03.why':
    'Bedrijfstoepassingen van andere leveranciers kunnen de verwijdering tegenhouden, en de portal kan ze niet allemaal verwijderen. Wie er een verwijdert, beëindigt de eenmalige aanmelding bij die toepassing.',
  'check.D03.todo':
    'Loop de lijst na op services waarbij nog iemand zich aanmeldt.\nVerwijder de toepassingen in stap 5.\nWat daar niet kan worden verwijderd: Entra > Bedrijfstoepassingen, of de ondersteuning.',
  'check.D03.proof': 'Graph vermeldt geen service-principal die van een andere organisatie dan Microsoft is.',
  'check.D03.pass': 'Er is geen toepassing van derden meer.',
  'check.D03.blocks': ({ count, more }, format) => {
    const found = format.plural(count, {
      one: 'Er is nog 1 toepassing van derden.',
      other: `Er zijn nog ${format.number(count)} toepassingen van derden.`
    });
    return more === 'all' ? found : `${found} De lijst is niet tot het einde gelezen.`;
  },
  'check.D03.lookAt': ({ count }, format) =>
    format.plural(count, {
      one: 'Bij 1 toepassing staat niet van wie die is. Deze tool verwijdert zo’n toepassing nooit.',
      other: `Bij ${format.number(count)} toepassingen staat niet van wie ze zijn. Deze tool verwijdert ze nooit.`
    }),
  'check.D03.thirdParty': 'Van een andere organisatie',
  'check.D03.agent': 'Agentidentiteit van een andere organisatie',
  'check.D03.unknown': ({ type }) => (type === '' ? 'Eigenaar en type onbekend' : `Eigenaar onbekend · type ${type}`),

  'check.D04.title': 'Microsofts eigen toepassingen zijn bekend en blijven ongemoeid',
  'check.D04.why':
    'Sommige verborgen service-principals laten een verwijdering mislukken, ook als in de lijst van Entra alles groen is. Andere zijn de toegang tot de portals: wie die uitschakelt, sluit iedereen buiten.',
  'check.D04.todo':
    'Schakel de beveiligde toepassingen nooit uit en verwijder ze niet.\nSchakel weer in wat daarvan is uitgeschakeld.\nBeheerde identiteiten verdwijnen met hun Azure-resource.\nIs in Entra alles groen en mislukt de verwijdering toch, probeer dan wat hier wordt genoemd. Neem daarna contact op met de ondersteuning.',
  'check.D04.proof': 'De beveiligde toepassingen zijn ingeschakeld en de directory is uiteindelijk verwijderd.',
  'check.D04.pass': ({ count }, format) =>
    format.plural(count, {
      one: '1 toepassing van Microsoft, die ongemoeid blijft.',
      other: `${format.number(count)} toepassingen van Microsoft, die ongemoeid blijven.`
    }),
  'check.D04.disabled': ({ count }, format) =>
    format.plural(count, {
      one: '1 toepassing die de portals nodig hebben, is uitgeschakeld. Schakel die weer in voordat u verdergaat.',
      other: `${format.number(count)} toepassingen die de portals nodig hebben, zijn uitgeschakeld. Schakel ze weer in voordat u verdergaat.`
    }),
  'check.D04.lookAt': ({ count }, format) =>
    format.plural(count, {
      one: '1 service-principal kan de verwijdering laten mislukken, ook als alles groen is.',
      other: `${format.number(count)} service-principals kunnen de verwijdering laten mislukken, ook als alles groen is.`
    }),
  'check.D04.is.disabled': 'Beveiligd, maar uitgeschakeld: schakel weer in',
  'check.D04.is.protected': 'Beveiligd: nooit uitschakelen, nooit verwijderen',
  'check.D04.is.azureDevOps': 'Azure DevOps: houdt een verwijdering soms tegen',
  'check.D04.is.managedIdentity': 'Beheerde identiteit: verwijder de Azure-resource',
  'check.D04.is.microsoft': 'Van Microsoft: blijft ongemoeid',

  'check.D05.title': 'Er is niets meer van B2C of External ID',
  'check.D05.why':
    'Gebruikersstromen, id-providers en aangepast beleid houden het verwijderen van de directory tegen. Wie zich ermee aanmeldt, heeft geen toegang meer zodra ze weg zijn.',
  'check.D05.todo':
    'Verwijder gebruikersstromen, id-providers, aangepast beleid en beleidssleutels onder External Identities of Azure AD B2C.\nVerwijder ook de b2c-extensions-app (D02).',
  'check.D05.proof': 'Graph vermeldt er geen meer.',
  'check.D05.pass': 'Er is geen gebruikersstroom, id-provider of aangepast beleid meer.',
  'check.D05.blocks': ({ count }, format) =>
    format.plural(count, { one: 'Nog 1 object te verwijderen.', other: `Nog ${format.number(count)} objecten te verwijderen.` }),
  'check.D05.userFlow': 'Gebruikersstroom',
  'check.D05.identityProvider': 'Id-provider',
  'check.D05.customPolicy': 'Aangepast beleid',

  'check.D06.title': 'Wat met de directory verdwijnt',
  'check.D06.why':
    'Groepen, beheereenheden en contactpersonen houden de verwijdering niet tegen. Ze verdwijnen met de directory, en ook alles wat eraan hangt.',
  'check.D06.todo': 'Niets. De inventaris vermeldt ze op naam.',
  'check.D06.proof': 'De aantallen van Graph zelf.',
  'check.D06.pass': (values, format) =>
    `${format.list([
      format.plural(values.groups, { one: '1 groep', other: `${format.number(values.groups)} groepen` }),
      format.plural(values.administrativeUnits, {
        one: '1 beheereenheid',
        other: `${format.number(values.administrativeUnits)} beheereenheden`
      }),
      format.plural(values.contacts, { one: '1 contactpersoon', other: `${format.number(values.contacts)} contactpersonen` })
    ])}.`,

  'check.D07.title': 'De machtigingen van deze tool worden als laatste ingetrokken',
  'check.D07.why':
    'Wat aan deze tool is verleend, is verleend aan elk script in de tenant, en het pakket verwijderen trekt dat niet in. Te vroeg ingetrokken, dan kan de tool niets meer bewijzen.',
  'check.D07.todo':
    'Rond eerst al het andere af en sla het draaiboek op.\nTrek de machtigingen in stap 5 in: wat deze tool dan nog kan, eindigt met de sessie, binnen ongeveer een uur.\nVerwijder binnen dat uur de app-registratie waarmee deze tool zich aanmeldt, of laat die staan: die verdwijnt met de directory, tenzij die in de lijst van Entra nog wordt genoemd.\nDaarna kan deze tool niets meer lezen of wijzigen; ga verder met het draaiboek.\nOpen daarna in SharePoint de pagina API-toegang niet meer: die maakt de principal opnieuw aan.',
  'check.D07.proof': 'Graph vermeldt geen machtiging die aan de principal is verleend.',
  'check.D07.granted': ({ scopes }, format) =>
    format.plural(scopes, {
      one: 'Aan de principal van deze tool is 1 machtiging verleend.',
      other: `Aan de principal van deze tool zijn ${format.number(scopes)} machtigingen verleend.`
    }),
  'check.D07.noGrants': 'Aan de principal is niets meer verleend. Die verdwijnt met de directory.',
  'check.D07.notFound': 'De principal waarmee deze tool zich aanmeldt, staat niet in de lijst.',
  'check.D07.principal': 'Deze tool kan zich ermee aanmelden: pas aan het einde verwijderen',
  'check.D07.grant': ({ reach, scopes }, format) =>
    `Verleend ${reach === 'everyone' ? 'voor iedereen' : 'voor één gebruiker'}: ${format.list(scopes)}`,
  'check.D07.appId': ({ appId }) => `Het token noemt de app ${appId}.`,

  'check.D08.title': 'De directory is verwijderd',
  'check.D08.why':
    'De directory verwijderen is definitief: herstellen kan niet. Graph kan het niet, dus het gebeurt in Entra, dat eerst zijn eigen controles uitvoert.',
  'check.D08.todo':
    'Meld u bij Entra aan met uw account op het oorspronkelijke domein.\nKies Overzicht > Tenants beheren, vink alleen deze tenant aan en kies Verwijderen.\nWerk elke rij die niet groen is af volgens de vereiste actie.\nIs alles groen en mislukt het toch, zie dan D04, wacht een dag en neem daarna contact op met de ondersteuning.\nBevestig hier of in het draaiboek dat de directory weg is.',
  'check.D08.proof': 'Door u bevestigd. Aanmelden bij deze tenant lukt daarna niet meer.',
  'check.D08.open': 'De directory bestaat nog.',

  'check.D09.title': 'Apparaten zijn vrijgegeven',
  'check.D09.why':
    'Op een pc die aan Entra is gekoppeld, kan niemand zich meer aanmelden zodra de directory weg is; de BitLocker-sleutels zijn dan ook weg. Een Autopilot-registratie stuurt een apparaat na een reset hiernaartoe terug.',
  'check.D09.todo':
    'Exporteer de BitLocker-sleutels.\nGeef elke gekoppelde pc een lokale beheerder en ontkoppel of reset die daarna.\nVerwijder de Autopilot-registraties in Intune, anders kan de volgende eigenaar het apparaat niet instellen.',
  'check.D09.proof': 'Graph vermeldt geen apparaat, geen sleutel en geen Autopilot-registratie.',
  'check.D09.pass': 'Geen apparaat, geen BitLocker-sleutel, geen Autopilot-registratie.',
  'check.D09.found': (values, format) =>
    `${format.list(
      [
        { count: values.devices, one: '1 apparaat', other: `${format.number(values.devices)} apparaten` },
        { count: values.keys, one: '1 BitLocker-sleutel', other: `${format.number(values.keys)} BitLocker-sleutels` },
        { count: values.autopilot, one: '1 Autopilot-registratie', other: `${format.number(values.autopilot)} Autopilot-registraties` }
      ]
        .filter(({ count }) => count > 0)
        .map(({ count, ...forms }) => format.plural(count, forms))
    )}.`,
  'check.D09.device': ({ trust, keys }, format) => {
    const said = {
      entraJoined: 'Aan Entra gekoppeld: daarna kan niemand zich aanmelden',
      hybridJoined: 'Hybride gekoppeld: aanmelden met on-premises-accounts blijft mogelijk',
      registered: 'Geregistreerd: persoonlijk apparaat, verliest toegang tot werkgegevens',
      unknown: 'Onbekend soort koppeling'
    }[trust];
    return keys === 0
      ? said
      : `${said} · ${format.plural(keys, { one: '1 BitLocker-sleutel', other: `${format.number(keys)} BitLocker-sleutels` })}`;
  },
  'check.D09.autopilot': 'Autopilot-registratie: verwijder die in Intune',
  'check.D09.keys': ({ count }, format) =>
    format.plural(count, {
      one: '1 BitLocker-sleutel gaat met de directory verloren. Exporteer die vooraf.',
      other: `${format.number(count)} BitLocker-sleutels gaan met de directory verloren. Exporteer ze vooraf.`
    })
};
