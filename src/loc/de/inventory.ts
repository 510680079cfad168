import type { SectionId } from '../../evidence/inventory/sections/section';
import type { inventory as english } from '../en/inventory';
import type { Translation } from '../message';

const SECTION: Readonly<Record<SectionId, string>> = {
  organization: 'Organisation',
  subscribedSkus: 'Lizenzen',
  subscriptions: 'Abonnements',
  domains: 'Domänen',
  users: 'Benutzer',
  deletedUsers: 'gelöschte Benutzer',
  groups: 'Gruppen',
  groupMembers: 'Mitglieder von Gruppen',
  groupOwners: 'Besitzer von Gruppen',
  administrativeUnits: 'Verwaltungseinheiten',
  roleDefinitions: 'Rollen',
  roleAssignments: 'Rollenzuweisungen',
  roleEligibilities: 'berechtigte Rollenzuweisungen',
  applications: 'App-Registrierungen',
  servicePrincipals: 'Unternehmensanwendungen',
  permissionGrants: 'gewährte Berechtigungen',
  conditionalAccess: 'Richtlinien für bedingten Zugriff',
  namedLocations: 'benannte Standorte',
  policies: 'Richtlinien des Mandanten',
  devices: 'Geräte',
  contacts: 'Kontakte'
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The inventory: its export, its file, and what check P07 finds. */
export const inventory: Translation<typeof english> = {
  'inventory.section': ({ section }) => capital(SECTION[section]),
  'inventory.what':
    'Das Inventar hält fest, was es gab: welche Benutzer, in welchen Gruppen, mit welchen Rollen und Lizenzen. Es sichert weder E-Mails noch Dateien; die sind mit dem Mandanten verloren.',
  'inventory.reads': ({ sections }, format) =>
    `Diese Listen werden gelesen: ${format.list(sections.map((section) => SECTION[section]))}. Geheimnisse von Apps werden nicht gelesen. Im Mandanten ändert sich nichts.`,
  'inventory.stays':
    'Der Export bleibt in diesem Browser, bis Sie ihn speichern. Wenn Sie diese Seite verlassen, hält er an; innerhalb eines Tages lässt er sich fortsetzen.',
  'inventory.start': 'Inventar exportieren',
  'inventory.again': 'Erneut exportieren',
  'inventory.continue': 'Export fortsetzen',
  'inventory.readMissing': 'Fehlendes lesen',
  'inventory.stop': 'Anhalten',
  'inventory.stopping': 'Wird angehalten',
  'inventory.notRead': 'Lesen Sie zuerst den Mandanten: Im Inventar muss stehen, zu welchem es gehört.',
  'inventory.sections': ({ done, of }, format) =>
    `${format.number(done)} von ${format.plural(of, { one: '1 Liste', other: `${format.number(of)} Listen` })}`,
  'inventory.reading': ({ section, read, total }, format) =>
    total === 'unknown' || total < read
      ? `${capital(SECTION[section])}: ${format.number(read)}`
      : `${capital(SECTION[section])}: ${format.number(read)} von ${format.number(total)}`,
  'inventory.progress': 'Fortschritt des Exports',
  'inventory.starting': 'Wird gestartet',
  'inventory.stopped': 'Angehalten. Was gelesen wurde, bleibt in diesem Browser.',
  'inventory.broken': 'Der Export konnte nicht weiterlaufen. Was gelesen wurde, bleibt in diesem Browser.',
  'inventory.notStored': 'Der Export wurde angehalten: Dieser Browser konnte ihn nicht speichern.',
  'inventory.store.full': 'Der Browser hat keinen Platz mehr. Schaffen Sie Platz, und setzen Sie den Export fort.',
  'inventory.store.readOnly':
    'Der Browser erlaubt dieser Seite nicht, etwas zu speichern. Verlassen Sie den privaten Modus, und versuchen Sie es erneut.',
  'inventory.store.cleared': 'Was gespeichert war, wurde aus dem Browser gelöscht. Exportieren Sie erneut.',
  'inventory.store.taken':
    'Eine andere Registerkarte hat inzwischen geschrieben. Schließen Sie sie, und exportieren Sie erneut.',
  'inventory.store.unavailable': 'Der Speicher des Browsers antwortet nicht. Schließen Sie andere Registerkarten mit dieser Seite, und laden Sie die Seite neu.',
  'inventory.open': ({ at }, format) => `Ein Export ist nicht abgeschlossen. Begonnen wurde er am ${format.dateTime(at)}.`,
  'inventory.ready':
    'Der Export ist abgeschlossen. Speichern Sie die Datei außerhalb dieses Mandanten: Vorher kann nichts gelöscht werden.',
  'inventory.readyPartly':
    'Der Export ist abgeschlossen, aber nicht alles konnte gelesen werden. In der Liste unten steht, was fehlt und warum. Speichern Sie die Datei außerhalb dieses Mandanten.',
  'inventory.result': 'Was das Inventar enthält',
  'inventory.column.list': 'Liste',
  'inventory.column.count': 'Objekte',
  'inventory.column.state': 'Zustand',
  'inventory.state.complete': 'Vollständig',
  'inventory.state.nothing': 'Nicht gelesen.',
  'inventory.state.partly': 'Nicht alles wurde gelesen.',
  'inventory.save': 'Datei speichern',
  'inventory.saving': 'Wird gepackt',
  'inventory.saved': 'Die Datei wurde an den Browser übergeben, und der Export ist festgehalten.',
  'inventory.notKept':
    'Die Datei wurde an den Browser übergeben, aber der Export konnte nicht festgehalten werden. Speichern Sie sie erneut.',
  'inventory.damaged': ({ file }) =>
    `Es wurde keine Datei erstellt: ${file} ist nicht mehr so, wie es exportiert wurde. Exportieren Sie erneut.`,
  'inventory.failed': 'Das hat nicht geklappt. Laden Sie die Seite neu, und versuchen Sie es erneut.',
  'inventory.last': ({ by, at }, format) => `Zuletzt gespeicherter Export: ${format.dateTime(at)}, von ${by}.`,
  'inventory.last.counts': ({ objects, unread }, format) => {
    const counted = format.plural(objects, { one: '1 Objekt', other: `${format.number(objects)} Objekte` });
    return unread === 0
      ? `${counted}, alle Listen vollständig.`
      : `${counted}; ${format.plural(unread, {
          one: '1 Liste konnte',
          other: `${format.number(unread)} Listen konnten`
        })} nicht vollständig gelesen werden.`;
  },
  'inventory.last.fingerprint': ({ fingerprint }) => `Fingerabdruck des Manifests: ${fingerprint}`,
  'inventory.last.none': 'Noch wurde kein Export gespeichert.',
  'inventory.check': 'Gespeicherte Datei prüfen',
  'inventory.check.input': 'Inventardatei, die geprüft werden soll',
  'inventory.check.checking': 'Die Datei wird geprüft',
  'inventory.check.recorded': ({ at }, format) =>
    `Unversehrt. Jedes Byte ist so, wie es geschrieben wurde, und es ist der Export, der hier festgehalten ist: ${format.dateTime(at)}.`,
  'inventory.check.other': ({ at, by, tenant }, format) =>
    `In sich unversehrt, aber nicht der Export, der hier festgehalten ist. In der Datei steht: ${tenant}, ${format.dateTime(at)}, von ${by}.`,
  'inventory.check.altered': ({ files }, format) =>
    files.length === 0
      ? 'Verändert. Das Archiv um die Dateien herum ist nicht mehr so, wie es geschrieben wurde.'
      : `Verändert: ${format.list(files)}.`,
  'inventory.check.incomplete': 'Unvollständig. Die Datei endet zu früh oder wurde mit einem anderen Programm neu gepackt.',
  'inventory.check.notOurs': 'Diese Datei ist kein Inventar dieses Tools.',
  'inventory.readme': ({ tenant, domain, by, at, version }, format) =>
    [
      `Inventar von ${tenant} (${domain})`,
      `Begonnen am ${format.dateTime(at)} von ${by}, mit Tenant Closure ${version}.`,
      '',
      'Dies ist eine Liste dessen, was es im Mandanten gab. Sie sichert weder E-Mails noch Dateien.',
      'Jede Liste gibt es zweimal: als JSON mit allem, was gelesen wurde, und als CSV für die Tabellenkalkulation.',
      'Eine Datei mit „incomplete“ im Namen enthält nicht alles. Eine Liste ohne Datei konnte nicht gelesen werden.',
      'In manifest.json steht, was gelesen wurde, wie viele Objekte es sind, was nicht gelesen werden konnte und warum.',
      'Bewahren Sie diese Datei außerhalb des Mandanten auf. Tenant Closure kann prüfen, dass sich kein Byte darin geändert hat.'
    ].join('\n'),
  'inventory.finding.newApp': 'Seit dem Inventar registriert',
  'inventory.finding.unread': ({ section }) => `Im Inventar nicht oder nicht vollständig enthalten: ${SECTION[section]}.`,
  'inventory.finding.more': ({ section, listed, now }, format) =>
    `${capital(SECTION[section])}: ${format.number(listed)} im Inventar, jetzt ${format.number(now)}.`
};
