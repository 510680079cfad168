import { collectionAnswer, objectAnswer } from '../odata/collection';
import type { Exchange, Handler } from '../exchange';
import { json } from '../http/answer';
import { notFound } from '../http/refusal';
import type { RawUser } from '../state';
import { USERS } from './kinds';

/** By id or by user principal name, as of the moment of the read. */
function userOf({ tenant, parameters, at }: Exchange): RawUser {
  const id = parameters.id ?? '';
  const named = tenant.users.find(id);
  return tenant.users.get(named?.id ?? id, at) ?? notFound(id);
}

export const listUsers: Handler = (exchange) => collectionAnswer(exchange, USERS, exchange.tenant.users);

export const getUser: Handler = (exchange) => objectAnswer(exchange, USERS, userOf(exchange));

/** Beta only. @see https://learn.microsoft.com/graph/api/authentication-get?view=graph-rest-beta */
export const getUserMfaRequirements: Handler = (exchange) => {
  const { tenant, request } = exchange;
  const user = userOf(exchange);
  return json({
    '@odata.context': `${tenant.settings.graphOrigin}/${request.version}/$metadata#users('${user.id}')/authentication/requirements`,
    perUserMfaState: tenant.settings.perUserMfa[user.id] ?? 'disabled'
  });
};
