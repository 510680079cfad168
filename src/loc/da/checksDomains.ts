import type { checksDomains as english } from '../en/checksDomains';
import type { Format } from '../format';
import type { Translation } from '../message';

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
    return ['Bruges af omkring 1.000 objekter eller flere: Graph kan ikke frigive det. Slet brugerne først, eller fjern det i Entra.'];
  }
  const parts = [
    ...(users > 0 ? [plural(users, { one: '1 bruger', other: `${number(users)} brugere` })] : []),
    ...(groups > 0 ? [plural(groups, { one: '1 gruppe', other: `${number(groups)} grupper` })] : []),
    ...(applications > 0 ? [plural(applications, { one: '1 appregistrering', other: `${number(applications)} appregistreringer` })] : []),
    ...(others > 0 ? [plural(others, { one: '1 andet objekt', other: `${number(others)} andre objekter` })] : []),
    ...(extent === 'unknown' ? ['flere, som ikke er talt'] : [])
  ];
  return [parts.length === 0 ? 'Intet bruger dets navn.' : `Flyttes til det oprindelige domæne: ${list(parts)}.`];
}

/** What to change at the registrar before the domain goes; in the order in which people notice. */
function atTheRegistrar(services: readonly string[]): readonly string[] {
  const records = [
    ...(services.some((each) => each.startsWith('Email')) ? ['MX, autodiscover, SPF og DKIM'] : []),
    ...(services.includes('OfficeCommunicationsOnline') ? ['posterne til SIP og lyncdiscover'] : []),
    ...(services.includes('Intune') ? ['posterne til tilmelding af enheder'] : [])
  ];
  return records.length === 0 ? [] : [`Ændr først hos domæneregistratoren: ${records.join('; ')}.`];
}

/** What Graph calls the services of a domain; unknown ones are shown as Graph spells them. */
const SERVICE: ReadonlyMap<string, string> = new Map(Object.entries({
  Email: 'mail (MX og autodiscover)',
  EmailInternalRelayOnly: 'internt mailrelæ',
  OfficeCommunicationsOnline: 'Teams-opkald og -chats til disse adresser (SIP)',
  OrgIdAuthentication: 'logon med dette domæne',
  Intune: 'tilmelding af enheder',
  Yammer: 'Viva Engage',
  SharePoint: 'SharePoint'
}));

/** Custom domains, D01: step 2 and step 5 show it. */
export const checksDomains: Translation<typeof english> = {
  'check.D01.title': 'Brugerdefinerede domæner er frigivet, før du annullerer',
  'check.D01.why':
    'Et domæne, der stadig er bekræftet her, kan ikke bruges i en anden lejer, og når abonnementet er annulleret, kan måske ingen frigive det. Mail og logon på domænet holder op, når det frigives.',
  'check.D01.todo':
    'Hos domæneregistratoren: Peg MX, autodiscover, SIP og de andre poster mod det nye sted, eller fjern dem.\nFlyt dit eget logonnavn til det oprindelige domæne (P02).\nGør det oprindelige domæne til standarddomæne i trin 5.\nLav fødererede domæner om til administrerede i trin 5.\nFrigiv domænerne i trin 5: Det, der bruger dem, omdøbes til det oprindelige domæne, og ingen blokeres.\nEr der flere end 1.000 referencer, så slet brugerne først; har en multilejerapp sin adresse på domænet, så fjern først adressen eller appen.\nVent fem minutter til et døgn for hvert domæne.',
  'check.D01.proof': 'Graph viser kun det oprindelige domæne; hvert frigivet domæne svarer 404.',
  'check.D01.pass': (values) =>
    values.initialDomain === '' ? 'Intet brugerdefineret domæne er tilbage.' : `Kun ${values.initialDomain} er tilbage.`,
  'check.D01.blocks': ({ count }, format) =>
    format.plural(count, {
      one: '1 brugerdefineret domæne skal frigives.',
      other: `${format.number(count)} brugerdefinerede domæner skal frigives.`
    }),
  'check.D01.waiting': ({ count }, format) =>
    format.plural(count, {
      one: '1 brugerdefineret domæne er ved at blive frigivet.',
      other: `${format.number(count)} brugerdefinerede domæner er ved at blive frigivet.`
    }),
  'check.D01.domain': (values, format) => {
    if (values.verification === 'unverified') {
      return 'Ikke bekræftet: Det tilhører ingen endnu og behøver ikke frigives.';
    }
    if (values.release === 'underWay') {
      return 'Er ved at blive frigivet: Det tager mellem fem minutter og et døgn.';
    }
    const stops = [
      ...values.services.map((service) => SERVICE.get(service) ?? service),
      ...(values.authentication === 'federated' ? [values.federation === '' ? 'logon via din føderation' : `logon via ${values.federation}`] : [])
    ];
    return [
      ...(values.release === 'failed' ? ['Den seneste frigivelse mislykkedes.'] : []),
      stops.length > 0 ? `Det holder op med at virke: ${format.list(stops)}.` : 'Ingen tjeneste bruger det.',
      ...atTheRegistrar(values.services),
      ...usedBy(values.references, format),
      ...(values.authentication === 'federated' ? ['Lav det først om til et administreret domæne.'] : []),
      ...(values.preference === 'default' ? ['Gør først det oprindelige domæne til standarddomæne.'] : [])
    ].join(' ');
  }
};
