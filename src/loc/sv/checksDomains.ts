import type { Format } from '../format';
import type { Translation } from '../message';
import type { checksDomains as enChecksDomains } from '../en/checksDomains';

interface References {
  readonly users: number;
  readonly groups: number;
  readonly applications: number;
  readonly others: number;
  readonly extent: 'counted' | 'tooMany' | 'unknown';
}

/** What uses a domain; nothing while that is not known. */
function usedBy(references: References | 'unread', { plural, number, list }: Format): readonly string[] {
  if (references === 'unread') {
    return [];
  }
  const { users, groups, applications, others, extent } = references;
  if (extent === 'tooMany') {
    return [
      'Används av omkring 1 000 objekt eller fler: Graph kan inte frigöra domänen. Ta bort användare först, eller ta bort domänen i Entra.'
    ];
  }
  const parts = [
    ...(users > 0 ? [plural(users, { one: '1 användare', other: `${number(users)} användare` })] : []),
    ...(groups > 0 ? [plural(groups, { one: '1 grupp', other: `${number(groups)} grupper` })] : []),
    ...(applications > 0 ? [plural(applications, { one: '1 appregistrering', other: `${number(applications)} appregistreringar` })] : []),
    ...(others > 0 ? [plural(others, { one: '1 annat objekt', other: `${number(others)} andra objekt` })] : []),
    ...(extent === 'unknown' ? ['fler som inte har räknats'] : [])
  ];
  return [parts.length === 0 ? 'Inget använder dess namn.' : `Byter till den ursprungliga domänen: ${list(parts)}.`];
}

/** What to change at the registrar before the domain goes; in the order in which people notice. */
function atTheRegistrar(services: readonly string[]): readonly string[] {
  const records = [
    ...(services.some((each) => each.startsWith('Email')) ? ['MX, Autodiscover, SPF och DKIM'] : []),
    ...(services.includes('OfficeCommunicationsOnline') ? ['SIP- och lyncdiscover-posterna'] : []),
    ...(services.includes('Intune') ? ['posterna för enhetsregistrering'] : [])
  ];
  return records.length === 0 ? [] : [`Hos registraren först: ${records.join('; ')}.`];
}

/** What Graph calls the services of a domain; unknown ones are shown as Graph spells them. */
const SERVICE: ReadonlyMap<string, string> = new Map(Object.entries({
  Email: 'e-post (MX och Autodiscover)',
  EmailInternalRelayOnly: 'internt e-postrelä',
  OfficeCommunicationsOnline: 'Teams-samtal och chattar till de här adresserna (SIP)',
  OrgIdAuthentication: 'inloggning med domänen',
  Intune: 'enhetsregistrering',
  Yammer: 'Viva Engage',
  SharePoint: 'SharePoint'
}));

/** Custom domains, D01: step 2 and step 5 show it. */
export const checksDomains: Translation<typeof enChecksDomains> = {
  'check.D01.title': 'Anpassade domäner är frigjorda före uppsägningen',
  'check.D01.why':
    'En domän som fortfarande är verifierad här kan inte användas i en annan klientorganisation, och när prenumerationen väl är uppsagd är det inte säkert att någon kan frigöra den. E-post och inloggning på domänen slutar fungera när den frigörs.',
  'check.D01.todo':
    'Hos registraren: peka om MX, Autodiscover, SIP och övriga poster till den nya platsen, eller ta bort dem.\nByt ditt eget inloggningsnamn till den ursprungliga domänen (P02).\nGör den ursprungliga domänen till standarddomän, i steg 5.\nGör om federerade domäner till hanterade, i steg 5.\nFrigör domänerna i steg 5: det som använder dem byter namn till den ursprungliga domänen, och ingen blockeras.\nVid fler än 1 000 referenser: ta bort användare först. Om en multitenantapp ligger på domänen: ta bort appens adress eller själva appen först.\nVänta mellan fem minuter och ett dygn för varje domän.',
  'check.D01.proof': 'Graph visar bara den ursprungliga domänen. Varje frigjord domän svarar 404.',
  'check.D01.pass': (values) =>
    values.initialDomain === '' ? 'Ingen anpassad domän är kvar.' : `Bara ${values.initialDomain} är kvar.`,
  'check.D01.blocks': ({ count }, format) =>
    format.plural(count, {
      one: '1 anpassad domän att frigöra.',
      other: `${format.number(count)} anpassade domäner att frigöra.`
    }),
  'check.D01.waiting': ({ count }, format) =>
    format.plural(count, {
      one: '1 anpassad domän frigörs.',
      other: `${format.number(count)} anpassade domäner frigörs.`
    }),
  'check.D01.domain': (values, format) => {
    if (values.verification === 'unverified') {
      return 'Inte verifierad: den tillhör ingen än och behöver inte frigöras.';
    }
    if (values.release === 'underWay') {
      return 'Frigörs: det tar mellan fem minuter och ett dygn.';
    }
    const stops = [
      ...values.services.map((service) => SERVICE.get(service) ?? service),
      ...(values.authentication === 'federated'
        ? [values.federation === '' ? 'inloggning via er federation' : `inloggning via ${values.federation}`]
        : [])
    ];
    return [
      ...(values.release === 'failed' ? ['Det senaste försöket att frigöra domänen misslyckades.'] : []),
      stops.length > 0 ? `Slutar fungera: ${format.list(stops)}.` : 'Ingen tjänst använder den.',
      ...atTheRegistrar(values.services),
      ...usedBy(values.references, format),
      ...(values.authentication === 'federated' ? ['Gör den till en hanterad domän först.'] : []),
      ...(values.preference === 'default' ? ['Gör den ursprungliga domänen till standarddomän först.'] : [])
    ].join(' ');
  }
};
