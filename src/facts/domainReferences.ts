import * as v from 'valibot';
import type { Facts } from '.';
import { read } from '../routes/call';
import { body, MAX_PAGE } from './reading/question';
import { MALFORMED, parsed, shaped, text, type Parsed } from './reading/shape';
import type { AfterSource } from './source';

/** What uses a custom domain, by its first page: Graph's forced removal renames at most 1,000 objects. */
export interface DomainReferences {
  readonly domain: string;
  readonly users: number;
  readonly groups: number;
  readonly applications: number;
  /** Of kinds that Graph may add, or does not name. */
  readonly others: number;
  /**
   * `counted`: these are all. `tooMany`: Graph announced more after a full page of 999, so it is about 1,000 or above.
   * `unknown`: Graph sent a shorter page and announced more; these are some of them, and nobody counted the rest.
   */
  readonly extent: 'counted' | 'tooMany' | 'unknown';
}

/** More than this and Graph refuses. @see https://learn.microsoft.com/graph/api/domain-forcedelete */
export const MAX_REFERENCES = 1_000;

const RAW = v.object({
  value: v.array(v.object({ '@odata.type': text })),
  '@odata.nextLink': text
});

const $select = 'id';

/** Verified custom domains: a domain that nobody verified is used by nothing. */
function verifiedCustom({ domains }: Facts): readonly string[] {
  const all = domains.kind === 'read' ? domains.value : [];
  return all.filter(({ kind, verification }) => kind === 'custom' && verification === 'verified').map(({ name }) => name);
}

function referencesOf(domain: string, page: v.InferOutput<typeof RAW>): DomainReferences {
  const count = (type: string): number =>
    page.value.filter((each) => each['@odata.type'].toLowerCase() === `#microsoft.graph.${type}`).length;
  const [users, groups, applications] = [count('user'), count('group'), count('application')];
  const more = page['@odata.nextLink'] !== '';
  return {
    domain,
    users,
    groups,
    applications,
    others: page.value.length - users - groups - applications,
    extent: more ? (page.value.length >= Number(MAX_PAGE) ? 'tooMany' : 'unknown') : 'counted'
  };
}

function parse(answers: readonly unknown[], facts: Facts): Parsed<readonly DomainReferences[]> {
  const references: DomainReferences[] = [];
  for (const [index, domain] of verifiedCustom(facts).entries()) {
    const shape = shaped(RAW, answers[index]);
    if (shape.kind === 'unparsed') {
      return MALFORMED;
    }
    references.push(referencesOf(domain, shape.value));
  }
  return parsed(references);
}

/**
 * One page a domain, whatever its size: it is enough to know whether the domain can be released by this product, and
 * 100,000 users on one domain are not walked for it.
 */
export const domainReferences: AfterSource<'domainReferences'> = {
  kind: 'after',
  id: 'domainReferences',
  needs: ['domains'],
  uses: [],
  questions: (facts) =>
    verifiedCustom(facts).map((id) => body(read('listDomainReferences', { id }, { query: { $select, $top: MAX_PAGE } }))),
  parse
};
