import type { SectionId } from '../../evidence/inventory/sections/section';
import type { Format } from '../format';

const SECTION: Readonly<Record<SectionId, string>> = {
  organization: 'organization',
  subscribedSkus: 'licences',
  subscriptions: 'subscriptions',
  domains: 'domains',
  users: 'users',
  deletedUsers: 'deleted users',
  groups: 'groups',
  groupMembers: 'members of groups',
  groupOwners: 'owners of groups',
  administrativeUnits: 'administrative units',
  roleDefinitions: 'roles',
  roleAssignments: 'role assignments',
  roleEligibilities: 'eligible role assignments',
  applications: 'app registrations',
  servicePrincipals: 'enterprise applications',
  permissionGrants: 'granted permissions',
  conditionalAccess: 'Conditional Access policies',
  namedLocations: 'named locations',
  policies: 'tenant policies',
  devices: 'devices',
  contacts: 'contacts'
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The inventory: its export, its file, and what check P07 finds. */
export const inventory = {
  'inventory.section': (values: { readonly section: SectionId }) => capital(SECTION[values.section]),
  'inventory.what':
    'The inventory is a list of what existed: who, in which groups, with which roles and licences. It is not a backup of mail or files; those are gone with the tenant.',
  'inventory.reads': (values: { readonly sections: readonly SectionId[] }, format: Format) =>
    `These lists are read: ${format.list(values.sections.map((section) => SECTION[section]))}. Secrets of apps are not read. Nothing in the tenant changes.`,
  'inventory.stays': 'It stays in this browser until you save it. Leaving this page stops it; it can be continued within a day.',
  'inventory.start': 'Export inventory',
  'inventory.again': 'Export again',
  'inventory.continue': 'Continue export',
  'inventory.readMissing': 'Read what is missing',
  'inventory.stop': 'Stop',
  'inventory.stopping': 'Stopping',
  'inventory.notRead': 'Read the tenant first: the inventory has to say whose it is.',
  'inventory.sections': (values: { readonly done: number; readonly of: number }, format: Format) =>
    `${format.number(values.done)} of ${format.number(values.of)} lists`,
  'inventory.reading': (values: { readonly section: SectionId; readonly read: number; readonly total: number | 'unknown' }, format: Format) =>
    values.total === 'unknown' || values.total < values.read
      ? `${capital(SECTION[values.section])}: ${format.number(values.read)}`
      : `${capital(SECTION[values.section])}: ${format.number(values.read)} of ${format.number(values.total)}`,
  'inventory.progress': 'Progress of the export',
  'inventory.starting': 'Starting',
  'inventory.stopped': 'Stopped. What was read stays in this browser.',
  'inventory.broken': 'The export could not go on. What was read stays in this browser.',
  'inventory.notStored': 'The export stopped: this browser could not keep it.',
  'inventory.store.full': 'It has no room left. Free some space and continue.',
  'inventory.store.readOnly': 'It does not allow this page to store anything. Leave private browsing and try again.',
  'inventory.store.cleared': 'What was kept has been cleared. Export again.',
  'inventory.store.taken': 'Another tab has written in between. Close it and export again.',
  'inventory.store.unavailable': 'Its storage does not answer. Close other tabs with this page, and reload it.',
  'inventory.open': (values: { readonly at: string }, format: Format) => `An export of ${format.dateTime(values.at)} is not finished.`,
  'inventory.ready': 'The export is finished. Save the file outside this tenant: nothing can be deleted before that.',
  'inventory.readyPartly':
    'The export is finished, but not everything could be read. The list below says what and why. Save the file outside this tenant.',
  'inventory.result': 'What the inventory holds',
  'inventory.column.list': 'List',
  'inventory.column.count': 'Objects',
  'inventory.column.state': 'State',
  'inventory.state.complete': 'Complete',
  'inventory.state.nothing': 'Not read.',
  'inventory.state.partly': 'Not everything was read.',
  'inventory.save': 'Save file',
  'inventory.saving': 'Packing',
  'inventory.saved': 'The file was handed to the browser, and the export is recorded.',
  'inventory.notKept': 'The file was handed to the browser, but the export could not be recorded. Save it again.',
  'inventory.damaged': (values: { readonly file: string }) =>
    `No file was made: ${values.file} is no longer what was exported. Export again.`,
  'inventory.failed': 'This did not work. Reload the page and try again.',
  'inventory.last': (values: { readonly by: string; readonly at: string }, format: Format) =>
    `Last saved export: ${format.dateTime(values.at)}, by ${values.by}.`,
  'inventory.last.counts': (values: { readonly objects: number; readonly unread: number }, format: Format) => {
    const objects = format.plural(values.objects, { one: '1 object', other: `${format.number(values.objects)} objects` });
    const unread = format.plural(values.unread, { one: '1 list', other: `${format.number(values.unread)} lists` });
    return values.unread === 0 ? `${objects}, every list complete.` : `${objects}; ${unread} could not be read completely.`;
  },
  'inventory.last.fingerprint': (values: { readonly fingerprint: string }) => `Fingerprint of its manifest: ${values.fingerprint}`,
  'inventory.last.none': 'No export has been saved yet.',
  'inventory.check': 'Check a saved file',
  'inventory.check.input': 'Inventory file to check',
  'inventory.check.checking': 'Checking the file',
  'inventory.check.recorded': (values: { readonly at: string }, format: Format) =>
    `Intact. Every byte is as it was written, and it is the export of ${format.dateTime(values.at)} that is recorded here.`,
  'inventory.check.other': (values: { readonly at: string; readonly by: string; readonly tenant: string }, format: Format) =>
    `Intact in itself, but not the export that is recorded here: it says ${values.tenant}, ${format.dateTime(values.at)}, by ${values.by}.`,
  'inventory.check.altered': (values: { readonly files: readonly string[] }, format: Format) =>
    values.files.length === 0
      ? 'Altered. The archive around the files is not as it was written.'
      : `Altered: ${format.list(values.files)}.`,
  'inventory.check.incomplete': 'Incomplete. The file ends too early, or was packed again by another program.',
  'inventory.check.notOurs': 'This file is not an inventory of this tool.',
  'inventory.readme': (
    values: { readonly tenant: string; readonly domain: string; readonly by: string; readonly at: string; readonly version: string },
    format: Format
  ) =>
    [
      `Inventory of ${values.tenant} (${values.domain})`,
      `Begun on ${format.dateTime(values.at)} by ${values.by}, with Tenant Closure ${values.version}.`,
      '',
      'This is a list of what existed in the tenant. It is not a backup of mail or files.',
      'Each list is there twice: as JSON with everything that was read, and as CSV for a spreadsheet.',
      'A file whose name says “incomplete” does not hold everything. A list without a file could not be read.',
      'manifest.json says what was read, how many objects there are, what could not be read and why.',
      'Keep this file outside the tenant. Tenant Closure can check that no byte of it has changed.'
    ].join('\n'),
  'inventory.finding.newApp': 'Registered since the inventory',
  'inventory.finding.unread': (values: { readonly section: SectionId }) => `${capital(SECTION[values.section])} are not in the inventory, or not all of them.`,
  'inventory.finding.more': (values: { readonly section: SectionId; readonly listed: number; readonly now: number }, format: Format) =>
    `${capital(SECTION[values.section])}: ${format.number(values.listed)} listed, ${format.number(values.now)} now.`
} as const;
