import type { Exchange, Handler } from '../exchange';
import { noContent } from '../http/answer';
import { notFound, refuse } from '../http/refusal';
import type { RawDomain } from '../state';
import { domainReferences, isDomainThere, isUriAt, renameReferences, signsInAt } from '../tenant/domains';
import { iso } from '../tenant/lifecycle';
import {
  DOMAIN_NAME_ADMINISTRATOR,
  EXTERNAL_IDENTITY_PROVIDER_ADMINISTRATOR,
  SECURITY_ADMINISTRATOR
} from '../tenant/roles';
import { needRole } from './authority';
import { bodyOf, onlyProperty, refuseValue } from './body';
import { domainOf } from './domains';

/** More than this many references cannot be moved away. @see https://learn.microsoft.com/graph/api/domain-forcedelete */
const MAX_REFERENCES = 1000;

const refuseDomain = (message: string): never => refuse(400, 'Request_BadRequest', message);

const isLeaving = ({ tenant }: Exchange, { id }: RawDomain): boolean =>
  tenant.settings.domainReleases[id] !== undefined;

/** New names get the default domain; the former default loses it. @see https://learn.microsoft.com/graph/api/domain-update */
export const makeDomainDefault: Handler = (exchange) => {
  const { tenant, now } = exchange;
  const domain = domainOf(exchange, now);
  if (onlyProperty(exchange, 'isDefault') !== true) {
    return refuseValue('isDefault');
  }
  needRole(exchange, DOMAIN_NAME_ADMINISTRATOR);
  if (!domain.isVerified || isLeaving(exchange, domain)) {
    return refuseDomain(`Domain '${domain.id}' is not verified, so it cannot be the default domain.`);
  }
  for (const former of tenant.domains.all()) {
    if (former.isDefault && former.id !== domain.id) {
      tenant.domains.put({ ...former, isDefault: false });
    }
  }
  tenant.domains.put({ ...domain, isDefault: true });
  return noContent();
};

/** Without its federation a domain is a managed one. @see https://learn.microsoft.com/graph/api/internaldomainfederation-delete */
export const deleteFederation: Handler = (exchange) => {
  const { tenant, parameters, now } = exchange;
  const domain = domainOf(exchange, now);
  const federations = tenant.settings.federations[domain.id] ?? [];
  const left = federations.filter(({ id }) => id !== parameters.federationId);
  if (left.length === federations.length) {
    return notFound(parameters.federationId ?? '');
  }
  needRole(exchange, SECURITY_ADMINISTRATOR, EXTERNAL_IDENTITY_PROVIDER_ADMINISTRATOR);
  tenant.settings.federations[domain.id] = left;
  if (left.length === 0) {
    tenant.domains.put({ ...domain, authenticationType: 'Managed' });
  }
  return noContent();
};

function refuseRelease({ tenant, now }: Exchange, domain: RawDomain): void {
  if (domain.isInitial || domain.isDefault) {
    refuseDomain(`Domain '${domain.id}' is the initial or the default domain and cannot be deleted.`);
  }
  if (domain.authenticationType === 'Federated') {
    refuseDomain(`Domain '${domain.id}' is federated and cannot be deleted.`);
  }
  const children = tenant.domains.all().filter(({ id }) => id.endsWith(`.${domain.id}`));
  if (children.some(({ id }) => isDomainThere(tenant, id, now))) {
    refuseDomain(`Domain '${domain.id}' has child domains and cannot be deleted.`);
  }
  if (domainReferences(tenant, domain.id, now).length > MAX_REFERENCES) {
    refuseDomain(`Domain '${domain.id}' has more than ${MAX_REFERENCES} references.`);
  }
  const shared = tenant.applications
    .all()
    .filter((app) => app.signInAudience !== 'AzureADMyOrg' && app.identifierUris.some((uri) => isUriAt(uri, domain.id)));
  if (shared.length > 0) {
    refuseDomain(`Domain '${domain.id}' is used by a multi-tenant application.`);
  }
}

/** Whoever signed in with the domain is shut out, which Graph does unless it is told not to. */
function disableUsers({ tenant, violate }: Exchange, domain: string): void {
  for (const user of tenant.users.all()) {
    if (signsInAt(user, domain)) {
      tenant.users.put({ ...user, accountEnabled: false });
    }
  }
  violate('disabledAccounts', domain);
}

/** Names move to the initial domain at once; the domain itself takes its time. @see https://learn.microsoft.com/graph/api/domain-forcedelete */
export const forceDeleteDomain: Handler = (exchange) => {
  const { tenant, now } = exchange;
  const domain = domainOf(exchange, now);
  needRole(exchange, DOMAIN_NAME_ADMINISTRATOR);
  refuseRelease(exchange, domain);
  if (isLeaving(exchange, domain)) {
    return noContent();
  }
  if (bodyOf(exchange).disableUserAccounts !== false) {
    disableUsers(exchange, domain.id);
  }
  renameReferences(tenant, domain.id);
  const state = { lastActionDateTime: iso(now), operation: 'ForceDelete', status: 'InProgress' };
  tenant.domains.put({ ...domain, state });
  tenant.settings.domainReleases[domain.id] = state.lastActionDateTime;
  return noContent();
};
