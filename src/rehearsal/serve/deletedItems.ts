import { collectionAnswer } from '../odata/collection';
import { names, pick } from '../odata/select';
import type { Exchange, Handler } from '../exchange';
import { json } from '../http/answer';
import { notFound } from '../http/refusal';
import { option } from '../http/request';
import type { RawDeletedUser } from '../state';
import { isRestorable, userAt } from '../tenant/lifecycle';
import { only } from '../tenant/table';
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

export function deletedUserOf({ tenant, parameters }: Exchange, at: number): RawDeletedUser {
  const id = parameters.id ?? '';
  const user = tenant.deletedUsers.get(id, at);
  return user !== undefined && isRestorable(user, at) ? user : notFound(id);
}

/** The cast is part of the path: without it Graph does not know what to list. */
export const listDeletedUsers: Handler = (exchange) => {
  const { tenant, at } = exchange;
  return collectionAnswer(
    exchange,
    DELETED_USERS,
    only(tenant.deletedUsers, (user) => isRestorable(user, at))
  );
};

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
