import * as v from 'valibot';
import { read } from '../routes/call';
import type { Intern } from './reading/intern';
import { count, pages } from './reading/question';
import { flag, id, MALFORMED, parsed, shaped, text, type Parsed } from './reading/shape';
import type { ListingSource } from './source';

/** A user as this product looks at it. @see https://learn.microsoft.com/graph/api/user-list */
export interface User {
  readonly id: string;
  readonly displayName: string;
  readonly userPrincipalName: string;
  /** `sync`: service account of directory synchronization. `agent`: an AI agent's user. `resource`: not told by Graph's user list, so never used without proof. */
  readonly type: 'member' | 'guest' | 'agent' | 'sync';
  readonly source: 'cloud' | 'synced';
  readonly signIn: 'enabled' | 'blocked';
  readonly licences: number;
  readonly createdAt: string;
}

const RAW = v.object({
  '@odata.type': text,
  id,
  displayName: text,
  userPrincipalName: id,
  userType: text,
  accountEnabled: v.nullish(v.boolean(), true),
  onPremisesSyncEnabled: flag,
  assignedLicenses: v.nullish(v.array(v.unknown()), []),
  createdDateTime: text
});

/** How Microsoft Entra Connect and Cloud Sync name their service accounts. @see https://learn.microsoft.com/entra/identity/hybrid/connect/reference-connect-accounts-permissions */
const SYNC_UPN = /^(sync_|adtoaadsyncserviceaccount)/i;
const SYNC_NAME = 'on-premises directory synchronization service account';

function typeOf(said: v.InferOutput<typeof RAW>): User['type'] {
  if (said['@odata.type'].toLowerCase().endsWith('.agentuser') || said.userType.toLowerCase() === 'agentuser') {
    return 'agent';
  }
  if (SYNC_UPN.test(said.userPrincipalName) || said.displayName.toLowerCase() === SYNC_NAME) {
    return 'sync';
  }
  return said.userType.toLowerCase() === 'guest' ? 'guest' : 'member';
}

function item(raw: unknown, intern: Intern): Parsed<User> {
  const shape = shaped(RAW, raw);
  if (shape.kind === 'unparsed') {
    return MALFORMED;
  }
  const said = shape.value;
  return parsed({
    id: said.id,
    displayName: said.displayName,
    userPrincipalName: said.userPrincipalName,
    type: typeOf(said),
    source: said.onPremisesSyncEnabled ? 'synced' : 'cloud',
    signIn: said.accountEnabled ? 'enabled' : 'blocked',
    licences: said.assignedLicenses.length,
    createdAt: intern(said.createdDateTime)
  });
}

const $select =
  'id,displayName,userPrincipalName,userType,accountEnabled,onPremisesSyncEnabled,assignedLicenses,createdDateTime';

export const users: ListingSource<'users'> = {
  kind: 'listing',
  id: 'users',
  page: pages(read('listUsers', {}, { query: { $select } })),
  count: count(read('listUsers', {})),
  item
};
