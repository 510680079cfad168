import type { checksDomains as english } from '../en/checksDomains';
import type { Format } from '../format';
import type { Translation } from '../message';

type References = Parameters<(typeof english)['check.D01.domain']>[0]['references'];

/** What uses a domain; nothing while that is not known. */
function usedBy(references: References, { plural, number, list }: Format): readonly string[] {
  if (references === 'unread') {
    return [];
  }
  const { users, groups, applications, others, extent } = references;
  if (extent === 'tooMany') {
    return ['Ongeveer 1.000 objecten of meer gebruiken dit domein: Graph kan het niet vrijgeven. Verwijder eerst gebruikers, of verwijder het domein in Entra.'];
  }
  const parts = [
    ...(users > 0 ? [plural(users, { one: '1 gebruiker', other: `${number(users)} gebruikers` })] : []),
    ...(groups > 0 ? [plural(groups, { one: '1 groep', other: `${number(groups)} groepen` })] : []),
    ...(applications > 0 ? [plural(applications, { one: '1 app-registratie', other: `${number(applications)} app-registraties` })] : []),
    ...(others > 0 ? [plural(others, { one: '1 ander object', other: `${number(others)} andere objecten` })] : []),
    ...(extent === 'unknown' ? ['objecten die niet zijn geteld'] : [])
  ];
  return [parts.length === 0 ? 'Niets gebruikt de domeinnaam.' : `Gaat over naar het oorspronkelijke domein: ${list(parts)}.`];
}

/** What to change at the registrar before the domain goes; in the order in which people notice. */
function atTheRegistrar(services: readonly string[]): readonly string[] {
  const records = [
    ...(services.some((each) => each.startsWith('Email')) ? ['MX, autodiscover, SPF en DKIM'] : []),
    ...(services.includes('OfficeCommunicationsOnline') ? ['de SIP- en lyncdiscover-records'] : []),
    ...(services.includes('Intune') ? ['de records voor het inschrijven van apparaten (enterpriseenrollment)'] : [])
  ];
  return records.length === 0 ? [] : [`Eerst aanpassen bij de registrar: ${records.join('; ')}.`];
}

/** What Graph calls the services of a domain; unknown ones are shown as Graph spells them. */
const SERVICE: ReadonlyMap<string, string> = new Map(Object.entries({
  Email: 'e-mail (MX en autodiscover)',
  EmailInternalRelayOnly: 'interne e-mailrelay',
  OfficeCommunicationsOnline: 'bellen en chatten in Teams op deze adressen (SIP)',
  OrgIdAuthentication: 'aanmelden met dit domein',
  Intune: 'inschrijven van apparaten',
  Yammer: 'Viva Engage',
  SharePoint: 'SharePoint'
}));

/** Custom domains, D01: step 2 and step 5 show it. */
export const checksDomains: Translation<typeof english> = {
  'check.D01.title': 'Aangepaste domeinen zijn vrijgegeven voordat u opzegt',
  'check.D01.why':
    'Een domein dat hier nog is geverifieerd, kan niet in een andere tenant worden gebruikt. Is het abonnement eenmaal opgezegd, dan kan mogelijk niemand het nog vrijgeven. Zodra het is vrijgegeven, stoppen e-mail en aanmelden op het domein.',
  'check.D01.todo':
    'Laat bij de registrar MX, autodiscover, SIP en de overige records naar de nieuwe omgeving verwijzen, of verwijder ze.\nZet uw eigen aanmeldingsnaam over naar het oorspronkelijke domein (P02).\nMaak in stap 5 het oorspronkelijke domein het standaarddomein.\nZet in stap 5 gefedereerde domeinen om in beheerde domeinen.\nGeef in stap 5 de domeinen vrij: wat ze gebruikt, krijgt een naam op het oorspronkelijke domein en niemand wordt geblokkeerd.\nVerwijder bij meer dan 1.000 verwijzingen eerst gebruikers. Staat er een multitenant-app op het domein, verwijder dan eerst het adres daarvan of de app zelf.\nWacht per domein vijf minuten tot een dag.',
  'check.D01.proof': 'Graph vermeldt alleen het oorspronkelijke domein en geeft voor elk vrijgegeven domein 404.',
  'check.D01.pass': ({ initialDomain }) =>
    initialDomain === '' ? 'Er is geen aangepast domein meer.' : `Alleen ${initialDomain} is nog over.`,
  'check.D01.blocks': ({ count }, format) =>
    format.plural(count, {
      one: '1 aangepast domein vrij te geven.',
      other: `${format.number(count)} aangepaste domeinen vrij te geven.`
    }),
  'check.D01.waiting': ({ count }, format) =>
    format.plural(count, {
      one: '1 aangepast domein wordt vrijgegeven.',
      other: `${format.number(count)} aangepaste domeinen worden vrijgegeven.`
    }),
  'check.D01.domain': (values, format) => {
    if (values.verification === 'unverified') {
      return 'Niet geverifieerd: het is nog van niemand en hoeft niet te worden vrijgegeven.';
    }
    if (values.release === 'underWay') {
      return 'Wordt vrijgegeven: dat duurt vijf minuten tot een dag.';
    }
    const stops = [
      ...values.services.map((service) => SERVICE.get(service) ?? service),
      ...(values.authentication === 'federated' ? [values.federation === '' ? 'aanmelden via uw federatie' : `aanmelden via ${values.federation}`] : [])
    ];
    return [
      ...(values.release === 'failed' ? ['De vorige poging om het vrij te geven is mislukt.'] : []),
      stops.length > 0 ? `Stopt: ${format.list(stops)}.` : 'Geen enkele service gebruikt het.',
      ...atTheRegistrar(values.services),
      ...usedBy(values.references, format),
      ...(values.authentication === 'federated' ? ['Zet het eerst om in een beheerd domein.'] : []),
      ...(values.preference === 'default' ? ['Maak eerst het oorspronkelijke domein het standaarddomein.'] : [])
    ].join(' ');
  }
};
