import type { Handler } from '../exchange';
import { noContent } from '../http/answer';
import { notFound, refuse } from '../http/refusal';
import { iso, isSyncOn } from '../tenant/lifecycle';
import { HYBRID_IDENTITY_ADMINISTRATOR } from '../tenant/roles';
import { needRole } from './authority';
import { onlyProperty, refuseValue } from './body';

/**
 * Switching directory synchronization off. Which version takes it has changed over the years, and some tenants answer
 * that the property is read-only.
 * @see https://learn.microsoft.com/microsoft-365/enterprise/turn-off-directory-synchronization
 * @see https://github.com/microsoftgraph/microsoft-graph-docs-contrib/issues/21601
 */
export const turnOffSync: Handler = (exchange) => {
  const { tenant, request, parameters, now } = exchange;
  const { settings } = tenant;
  if ((parameters.id ?? '').toLowerCase() !== settings.organization.id.toLowerCase()) {
    return notFound(parameters.id ?? '');
  }
  if (onlyProperty(exchange, 'onPremisesSyncEnabled') !== false) {
    return refuseValue('onPremisesSyncEnabled');
  }
  needRole(exchange, HYBRID_IDENTITY_ADMINISTRATOR);
  const { syncOffAnswer } = settings;
  if (syncOffAnswer === 'readOnly' || (syncOffAnswer === 'betaOnly' && request.version === 'v1.0')) {
    return refuse(400, 'Request_BadRequest', "Property 'onPremisesSyncEnabled' is read-only and cannot be set.");
  }
  if (isSyncOn(tenant, now) && settings.syncOffRequestedAt === '') {
    settings.syncOffRequestedAt = iso(now);
  }
  return noContent();
};
