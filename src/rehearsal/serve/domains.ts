import type { Exchange, Handler } from '../exchange';
import { notFound } from '../http/refusal';
import { collectionAnswer, objectAnswer } from '../odata/collection';
import type { RawDomain } from '../state';
import { domainReferences, isDomainThere } from '../tenant/domains';
import { listSource, only } from '../tenant/table';
import { directoryObject } from './directoryObjects';
import { DIRECTORY_OBJECTS, DOMAINS, FEDERATIONS } from './kinds';

/** A domain by its name; 404 once its removal is over. */
export function domainOf({ tenant, parameters }: Exchange, at: number): RawDomain {
  const id = parameters.id ?? '';
  const domain = tenant.domains.get(id, at);
  return domain !== undefined && isDomainThere(tenant, domain.id, at) ? domain : notFound(id);
}

export const listDomains: Handler = (exchange) => {
  const { tenant, at } = exchange;
  return collectionAnswer(
    exchange,
    DOMAINS,
    only(tenant.domains, ({ id }) => isDomainThere(tenant, id, at))
  );
};

export const getDomain: Handler = (exchange) => objectAnswer(exchange, DOMAINS, domainOf(exchange, exchange.at));

/** Users, groups and applications. @see https://learn.microsoft.com/graph/api/domain-list-domainnamereferences */
export const listDomainReferences: Handler = (exchange) => {
  const { tenant, at } = exchange;
  const objects = domainReferences(tenant, domainOf(exchange, at).id, at)
    .map((id) => directoryObject(tenant, id, at))
    .filter((each) => each !== undefined);
  return collectionAnswer(exchange, DIRECTORY_OBJECTS, listSource(objects));
};

export const listFederations: Handler = (exchange) => {
  const { tenant, at } = exchange;
  const federations = tenant.settings.federations[domainOf(exchange, at).id] ?? [];
  return collectionAnswer(exchange, FEDERATIONS, listSource(federations));
};
