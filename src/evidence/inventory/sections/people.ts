import { read } from '../../../routes/call';
import { objectOf, listOf, textOf } from '../shape';
import { NO_NAMES, nothing, type NameSource, type Names, type Raw, type Section } from './section';
import { selected } from './select';

const PERSON = ['id', 'displayName', 'userPrincipalName'] as const;

/** Ids of products mean nothing to anybody: their part numbers stand beside them. */
const SKU_NAMES: NameSource = {
  kind: 'listing',
  call: read('listSubscribedSkus', {}, { query: { $select: 'skuId,skuPartNumber' } }),
  id: 'skuId',
  name: 'skuPartNumber'
};

function licences({ assignedLicenses, onPremisesSyncEnabled }: Raw, names: Names): Raw {
  const skuIds = listOf(assignedLicenses).map((licence) => textOf(objectOf(licence).skuId));
  return {
    licences: skuIds.map((id) => names.get(id) ?? id),
    source: onPremisesSyncEnabled === true ? 'synced' : 'cloud'
  };
}

const USER = [
  ...PERSON, 'mail', 'userType', 'accountEnabled', 'givenName', 'surname', 'jobTitle', 'department', 'companyName',
  'usageLocation', 'preferredLanguage', 'otherMails', 'proxyAddresses', 'employeeId', 'createdDateTime',
  'onPremisesSyncEnabled', 'onPremisesImmutableId', 'assignedLicenses'
] as const;
const users = selected(USER, { manager: PERSON });
const deletedUsers = selected([...USER, 'deletedDateTime']);
const groups = selected([
  'id', 'displayName', 'description', 'mail', 'mailNickname', 'groupTypes', 'mailEnabled', 'securityEnabled',
  'visibility', 'isAssignableToRole', 'membershipRule', 'resourceProvisioningOptions', 'proxyAddresses',
  'onPremisesSyncEnabled', 'createdDateTime'
]);
const MEMBER = { properties: ['groupId', 'groupDisplayName', ...PERSON], within: {} };
const MEMBER_COLUMNS = ['groupId', 'groupDisplayName', '@odata.type', ...PERSON];
const administrativeUnits = selected(['id', 'displayName', 'description', 'visibility']);
const contacts = selected(['id', 'displayName', 'givenName', 'surname', 'mail', 'companyName', 'proxyAddresses']);

const USER_COLUMNS = [
  ...PERSON, 'mail', 'userType', 'accountEnabled', 'source', 'licences', 'givenName', 'surname', 'jobTitle',
  'department', 'companyName', 'usageLocation', 'otherMails', 'proxyAddresses', 'employeeId', 'createdDateTime'
];

/** Who is in the tenant, and in which groups. */
export const USERS: Section = {
  kind: 'listing',
  id: 'users',
  call: read('listUsers', {}, {
    query: { ...users.query, $expand: `manager($select=${PERSON.join(',')})` }
  }),
  counted: 'index',
  kept: users.kept,
  names: SKU_NAMES,
  add: licences,
  columns: [...USER_COLUMNS, 'manager/displayName', 'manager/userPrincipalName', 'manager/id']
};

export const DELETED_USERS: Section = {
  kind: 'listing',
  id: 'deletedUsers',
  call: read('listDeletedUsers', {}, { query: deletedUsers.query }),
  counted: 'no',
  kept: deletedUsers.kept,
  names: SKU_NAMES,
  add: licences,
  columns: [...USER_COLUMNS, 'deletedDateTime']
};

export const GROUPS: Section = {
  kind: 'listing',
  id: 'groups',
  call: read('listGroups', {}, { query: groups.query }),
  counted: 'index',
  kept: groups.kept,
  names: NO_NAMES,
  add: nothing,
  columns: groups.kept.properties
};

const perGroup = (id: 'groupMembers' | 'groupOwners', route: 'listGroupMembers' | 'listGroupOwners'): Section => ({
  kind: 'perGroup',
  id,
  route,
  kept: MEMBER,
  names: NO_NAMES,
  add: nothing,
  columns: MEMBER_COLUMNS
});

export const GROUP_MEMBERS = perGroup('groupMembers', 'listGroupMembers');
export const GROUP_OWNERS = perGroup('groupOwners', 'listGroupOwners');

export const ADMINISTRATIVE_UNITS: Section = {
  kind: 'listing',
  id: 'administrativeUnits',
  call: read('listAdministrativeUnits', {}, { query: administrativeUnits.query }),
  counted: 'no',
  kept: administrativeUnits.kept,
  names: NO_NAMES,
  add: nothing,
  columns: administrativeUnits.kept.properties
};

export const CONTACTS: Section = {
  kind: 'listing',
  id: 'contacts',
  call: read('listContacts', {}, { query: contacts.query }),
  counted: 'index',
  kept: contacts.kept,
  names: NO_NAMES,
  add: nothing,
  columns: contacts.kept.properties
};
