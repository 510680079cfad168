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
    return [
      'Etwa 1.000 Objekte oder mehr verwenden sie: So viele kann Graph nicht umbenennen. Löschen Sie zuerst Benutzer, oder entfernen Sie die Domäne in Entra.'
    ];
  }
  const parts = [
    ...(users > 0 ? [plural(users, { one: '1 Benutzer', other: `${number(users)} Benutzer` })] : []),
    ...(groups > 0 ? [plural(groups, { one: '1 Gruppe', other: `${number(groups)} Gruppen` })] : []),
    ...(applications > 0
      ? [plural(applications, { one: '1 App-Registrierung', other: `${number(applications)} App-Registrierungen` })]
      : []),
    ...(others > 0 ? [plural(others, { one: '1 anderes Objekt', other: `${number(others)} andere Objekte` })] : []),
    ...(extent === 'unknown' ? ['weitere, die nicht gezählt wurden'] : [])
  ];
  return [parts.length === 0 ? 'Nichts verwendet ihren Namen.' : `Auf die Anfangsdomäne umgestellt werden: ${list(parts)}.`];
}

/** What to change at the registrar before the domain goes; in the order in which people notice. */
function atTheRegistrar(services: readonly string[]): readonly string[] {
  const records = [
    ...(services.some((each) => each.startsWith('Email')) ? ['MX, AutoErmittlung, SPF und DKIM'] : []),
    ...(services.includes('OfficeCommunicationsOnline') ? ['die Einträge für SIP und lyncdiscover'] : []),
    ...(services.includes('Intune') ? ['die Einträge für die Geräteregistrierung (enterpriseenrollment, enterpriseregistration)'] : [])
  ];
  return records.length === 0 ? [] : [`Vorher beim Registrar umstellen: ${records.join('; ')}.`];
}

/** What Graph calls the services of a domain; unknown ones are shown as Graph spells them. */
const SERVICE: ReadonlyMap<string, string> = new Map(Object.entries({
  Email: 'E-Mail (MX, AutoErmittlung)',
  EmailInternalRelayOnly: 'internes E-Mail-Relay',
  OfficeCommunicationsOnline: 'Teams-Anrufe und -Chats an diese Adressen (SIP)',
  OrgIdAuthentication: 'Anmeldung mit dieser Domäne',
  Intune: 'Geräteregistrierung',
  Yammer: 'Viva Engage',
  SharePoint: 'SharePoint'
}));

/** Custom domains, D01: step 2 and step 5 show it. */
export const checksDomains: Translation<typeof english> = {
  'check.D01.title': 'Benutzerdefinierte Domänen sind vor dem Kündigen freigegeben',
  'check.D01.why':
    'Solange eine Domäne hier bestätigt ist, lässt sie sich in keinem anderen Mandanten verwenden, und nach der Kündigung des Abonnements kann sie womöglich niemand mehr freigeben. Mit der Freigabe enden E-Mail und Anmeldung über die Domäne.',
  'check.D01.todo':
    'Beim Registrar: Richten Sie MX, AutoErmittlung, SIP und die übrigen Einträge auf das neue Ziel aus, oder entfernen Sie sie.\nStellen Sie Ihren eigenen Anmeldenamen auf die Anfangsdomäne um (P02).\nMachen Sie in Schritt 5 die Anfangsdomäne zur Standarddomäne.\nWandeln Sie in Schritt 5 Verbunddomänen in verwaltete Domänen um.\nGeben Sie die Domänen in Schritt 5 frei: Benutzer, Gruppen und Apps mit einem Namen darin werden auf die Anfangsdomäne umbenannt, und kein Konto wird deaktiviert.\nBei mehr als 1.000 Verweisen löschen Sie zuerst Benutzer; hat eine mehrinstanzenfähige App eine Adresse in der Domäne, entfernen Sie zuerst diese Adresse oder die App.\nWarten Sie für jede Domäne fünf Minuten bis einen Tag.',
  'check.D01.proof': 'Graph listet nur noch die Anfangsdomäne auf; jede freigegebene Domäne antwortet mit 404.',
  'check.D01.pass': ({ initialDomain }) =>
    initialDomain === '' ? 'Keine benutzerdefinierte Domäne ist übrig.' : `Nur ${initialDomain} ist übrig.`,
  'check.D01.blocks': ({ count }, format) =>
    format.plural(count, {
      one: '1 benutzerdefinierte Domäne ist freizugeben.',
      other: `${format.number(count)} benutzerdefinierte Domänen sind freizugeben.`
    }),
  'check.D01.waiting': ({ count }, format) =>
    format.plural(count, {
      one: '1 benutzerdefinierte Domäne wird gerade freigegeben.',
      other: `${format.number(count)} benutzerdefinierte Domänen werden gerade freigegeben.`
    }),
  'check.D01.domain': (values, format) => {
    if (values.verification === 'unverified') {
      return 'Nicht bestätigt: Sie gehört noch niemandem und muss nicht freigegeben werden.';
    }
    if (values.release === 'underWay') {
      return 'Wird gerade freigegeben: dauert fünf Minuten bis einen Tag.';
    }
    const stops = [
      ...values.services.map((service) => SERVICE.get(service) ?? service),
      ...(values.authentication === 'federated'
        ? [values.federation === '' ? 'Anmeldung über Ihren Verbund' : `Anmeldung über ${values.federation}`]
        : [])
    ];
    return [
      ...(values.release === 'failed' ? ['Die letzte Freigabe ist fehlgeschlagen.'] : []),
      stops.length > 0 ? `Damit endet: ${format.list(stops)}.` : 'Kein Dienst verwendet sie.',
      ...atTheRegistrar(values.services),
      ...usedBy(values.references, format),
      ...(values.authentication === 'federated' ? ['Wandeln Sie die Domäne zuerst in eine verwaltete um.'] : []),
      ...(values.preference === 'default' ? ['Machen Sie zuerst die Anfangsdomäne zur Standarddomäne.'] : [])
    ].join(' ');
  }
};
