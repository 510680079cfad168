import * as v from 'valibot';
import type { Facts } from '.';
import { read } from '../routes/call';
import { items } from './reading/question';
import { id, MALFORMED, parsed, shaped, text, type Parsed } from './reading/shape';
import type { AfterSource } from './source';

/** What a federated domain signs in through. @see https://learn.microsoft.com/graph/api/resources/internaldomainfederation */
export interface DomainFederation {
  readonly domain: string;
  readonly federationId: string;
  readonly displayName: string;
}

const RAW = v.array(v.object({ id, displayName: text }));

/** Whether a domain lies below another one of the tenant, and so signs in like it. */
export function isBelow(domain: string, other: string): boolean {
  return domain.toLowerCase().endsWith(`.${other.toLowerCase()}`);
}

/** Only roots are federated themselves; asking for a domain below one is answered with 404. */
function federatedRoots({ domains }: Facts): readonly string[] {
  const federated = domains.kind === 'read' ? domains.value.filter(({ authentication }) => authentication === 'federated') : [];
  const names = federated.map(({ name }) => name);
  return names.filter((name) => !names.some((other) => isBelow(name, other)));
}

function parse(answers: readonly unknown[], facts: Facts): Parsed<readonly DomainFederation[]> {
  const found = federatedRoots(facts).map((domain, index) => ({ domain, shape: shaped(RAW, answers[index]) }));
  const federations: DomainFederation[] = [];
  for (const { domain, shape } of found) {
    if (shape.kind === 'unparsed') {
      return MALFORMED;
    }
    federations.push(...shape.value.map((each) => ({ domain, federationId: each.id, displayName: each.displayName })));
  }
  return parsed(federations);
}

/** One request a federated domain; the route takes no query. @see https://learn.microsoft.com/graph/api/domain-list-federationconfiguration */
export const domainFederations: AfterSource<'domainFederations'> = {
  kind: 'after',
  id: 'domainFederations',
  needs: ['domains'],
  uses: [],
  questions: (facts) => federatedRoots(facts).map((domain) => items(read('listFederations', { id: domain }))),
  parse
};
