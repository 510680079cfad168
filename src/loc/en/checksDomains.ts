import type { Format } from '../format';

type Count = { readonly count: number };

interface DomainValues {
  readonly authentication: 'managed' | 'federated';
  readonly preference: 'default' | 'other';
  readonly verification: 'verified' | 'unverified';
  readonly services: readonly string[];
  readonly release: 'notAsked' | 'underWay' | 'failed';
  /** What the domain signs in through; empty when it is not known. */
  readonly federation: string;
  readonly references: References | 'unread';
}

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
    return ['Used by about 1,000 objects or more: Graph cannot release it. Delete users first, or remove it in Entra.'];
  }
  const parts = [
    ...(users > 0 ? [plural(users, { one: '1 user', other: `${number(users)} users` })] : []),
    ...(groups > 0 ? [plural(groups, { one: '1 group', other: `${number(groups)} groups` })] : []),
    ...(applications > 0 ? [plural(applications, { one: '1 app registration', other: `${number(applications)} app registrations` })] : []),
    ...(others > 0 ? [plural(others, { one: '1 other object', other: `${number(others)} other objects` })] : []),
    ...(extent === 'unknown' ? ['more that were not counted'] : [])
  ];
  return [parts.length === 0 ? 'Nothing uses its name.' : `Moves to the initial domain: ${list(parts)}.`];
}

/** What to change at the registrar before the domain goes; in the order in which people notice. */
function atTheRegistrar(services: readonly string[]): readonly string[] {
  const records = [
    ...(services.some((each) => each.startsWith('Email')) ? ['MX, autodiscover, SPF and DKIM'] : []),
    ...(services.includes('OfficeCommunicationsOnline') ? ['the SIP and lyncdiscover records'] : []),
    ...(services.includes('Intune') ? ['the enterprise enrolment records'] : [])
  ];
  return records.length === 0 ? [] : [`At the registrar first: ${records.join('; ')}.`];
}

/** What Graph calls the services of a domain; unknown ones are shown as Graph spells them. */
const SERVICE: ReadonlyMap<string, string> = new Map(Object.entries({
  Email: 'mail (MX and autodiscover)',
  EmailInternalRelayOnly: 'internal mail relay',
  OfficeCommunicationsOnline: 'Teams calls and chats to these addresses (SIP)',
  OrgIdAuthentication: 'sign-in with this domain',
  Intune: 'device enrolment',
  Yammer: 'Viva Engage',
  SharePoint: 'SharePoint'
}));

/** Custom domains, D01: step 2 and step 5 show it. */
export const checksDomains = {
  'check.D01.title': 'Custom domains are released before you cancel',
  'check.D01.why':
    'A domain that is still verified here cannot be used in another tenant, and once the subscription is cancelled nobody may be able to release it. Mail and sign-in on the domain stop when it is released.',
  'check.D01.todo':
    'At the registrar: point MX, autodiscover, SIP and the other records to the new home, or remove them.\nMove your own sign-in name to the initial domain (P02).\nMake the initial domain the default one, in step 5.\nTurn federated domains into managed ones, in step 5.\nRelease the domains in step 5: what uses them is renamed to the initial domain, and nobody is blocked.\nWith more than 1,000 references delete users first; with a multitenant app on the domain, remove its address or the app first.\nWait five minutes to a day for each.',
  'check.D01.proof': 'Graph lists only the initial domain; each released domain answers 404.',
  'check.D01.pass': (values: { readonly initialDomain: string }) =>
    values.initialDomain === '' ? 'No custom domain is left.' : `Only ${values.initialDomain} is left.`,
  'check.D01.blocks': ({ count }: Count, format: Format) =>
    format.plural(count, {
      one: '1 custom domain to release.',
      other: `${format.number(count)} custom domains to release.`
    }),
  'check.D01.waiting': ({ count }: Count, format: Format) =>
    format.plural(count, {
      one: '1 custom domain is being released.',
      other: `${format.number(count)} custom domains are being released.`
    }),
  'check.D01.domain': (values: DomainValues, format: Format) => {
    if (values.verification === 'unverified') {
      return 'Not verified: it belongs to nobody yet and does not have to be released.';
    }
    if (values.release === 'underWay') {
      return 'Being released: takes five minutes to a day.';
    }
    const stops = [
      ...values.services.map((service) => SERVICE.get(service) ?? service),
      ...(values.authentication === 'federated' ? [values.federation === '' ? 'sign-in through your federation' : `sign-in through ${values.federation}`] : [])
    ];
    return [
      ...(values.release === 'failed' ? ['The last release failed.'] : []),
      stops.length > 0 ? `Stops: ${format.list(stops)}.` : 'No service uses it.',
      ...atTheRegistrar(values.services),
      ...usedBy(values.references, format),
      ...(values.authentication === 'federated' ? ['Turn it into a managed domain first.'] : []),
      ...(values.preference === 'default' ? ['Make the initial domain the default one first.'] : [])
    ].join(' ');
  }
} as const;
