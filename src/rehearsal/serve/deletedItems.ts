import { collectionAnswer } from '../odata/collection';
import { names, pick } from '../odata/select';
import type { Exchange, Handler } from '../exchange';
import { json } from '../http/answer';
import { notFound } from '../http/refusal';
import { option } from '../http/request';
import type { RawDeletedUser } from '../state';
import { isRestorable, userAt } from '../tenant/lifecycle';
import type { Source } from '../tenant/table';
import { DIRECTORY_PAGES, type Kind } from '../odata/kind';
import { USER_DEFAULTS } from '../odata/entityTypes';

const DEFAULTS = [...USER_DEFAULTS, 'deletedDateTime'];

const DELETED_USERS: Kind<RawDeletedUser> = {
  ...DIRECTORY_PAGES,
  context: 'users',
  type: 'user',
  defaults: DEFAULTS,
  present: (user, { tenant, at }) => userAt(tenant, user, at)
};

/** Deleted users that have not been purged by time. */
function restorable({ tenant, at: seen }: Exchange): Source<RawDeletedUser> {
  return {
    scan: (after, at, visit) =>
      tenant.deletedUsers.scan(after, at, (user, position) =>
        isRestorable(user, seen) ? visit(user, position) : 'go'
      )
  };
}

export function deletedUserOf({ tenant, parameters }: Exchange, at: number): RawDeletedUser {
  const id = parameters.id ?? '';
  const user = tenant.deletedUsers.get(id, at);
  return user !== undefined && isRestorable(user, at) ? user : notFound(id);
}

/** The cast is part of the path: without it Graph does not know what to list. */
export const listDeletedUsers: Handler = (exchange) =>
  collectionAnswer(exchange, DELETED_USERS, restorable(exchange));

export const getDeletedItem: Handler = (exchange) => {
  const { tenant, request, at } = exchange;
  const user = deletedUserOf(exchange, at);
  const selected = names(option(request, '$select'));
  return json({
    '@odata.context': `${tenant.settings.graphOrigin}/${request.version}/$metadata#directoryObjects/$entity`,
    '@odata.type': '#microsoft.graph.user',
    ...pick(user, selected.length > 0 ? selected : DEFAULTS)
  });
};
