import type { Exchange, Handler } from '../exchange';
import { noContent } from '../http/answer';
import { notFound } from '../http/refusal';
import { objectAnswer } from '../odata/collection';
import type { RawPermissionGrant } from '../state';
import { LATEST } from '../tenant/table';
import {
  APPLICATION_ADMINISTRATOR,
  CLOUD_APPLICATION_ADMINISTRATOR,
  PRIVILEGED_ROLE_ADMINISTRATOR
} from '../tenant/roles';
import { needRole } from './authority';
import { PERMISSION_GRANTS } from './kinds';

function grantOf({ tenant, parameters }: Exchange, at = LATEST): RawPermissionGrant {
  const id = parameters.id ?? '';
  return tenant.permissionGrants.get(id, at) ?? notFound(id);
}

export const getPermissionGrant: Handler = (exchange) =>
  objectAnswer(exchange, PERMISSION_GRANTS, grantOf(exchange, exchange.at));

/** Tokens that are out already keep what they say. @see https://learn.microsoft.com/graph/api/oauth2permissiongrant-delete */
export const deletePermissionGrant: Handler = (exchange) => {
  const { id } = grantOf(exchange);
  needRole(exchange, APPLICATION_ADMINISTRATOR, CLOUD_APPLICATION_ADMINISTRATOR, PRIVILEGED_ROLE_ADMINISTRATOR);
  exchange.tenant.permissionGrants.remove(id);
  return noContent();
};
