import * as v from 'valibot';
import { read } from '../routes/call';
import { count, pages } from './reading/question';
import { id, MALFORMED, parsed, shaped, text, type Parsed } from './reading/shape';
import type { ListingSource } from './source';

/** A soft-deleted user; restorable for 30 days. @see https://learn.microsoft.com/graph/api/directory-deleteditems-list */
export interface DeletedUser {
  readonly id: string;
  readonly displayName: string;
  readonly userPrincipalName: string;
  readonly deletedAt: string;
}

/** Days a deleted user can be restored. */
export const RESTORABLE_DAYS = 30;

const RAW = v.object({ id, displayName: text, userPrincipalName: text, deletedDateTime: text });

/** Graph puts the id without its hyphens before the name of a deleted user, to free the name for others. */
function originalName(userPrincipalName: string, objectId: string): string {
  const prefix = objectId.replace(/-/g, '');
  return userPrincipalName.toLowerCase().startsWith(prefix.toLowerCase())
    ? userPrincipalName.slice(prefix.length)
    : userPrincipalName;
}

function item(raw: unknown): Parsed<DeletedUser> {
  const shape = shaped(RAW, raw);
  if (shape.kind === 'unparsed') {
    return MALFORMED;
  }
  const { deletedDateTime, ...said } = shape.value;
  return parsed({
    ...said,
    userPrincipalName: originalName(said.userPrincipalName, said.id),
    deletedAt: deletedDateTime
  });
}

export const deletedUsers: ListingSource<'deletedUsers'> = {
  kind: 'listing',
  id: 'deletedUsers',
  page: pages(read('listDeletedUsers', {}, { query: { $select: 'id,displayName,userPrincipalName,deletedDateTime' } })),
  count: count(read('listDeletedUsers', {})),
  item
};
