import * as v from 'valibot';
import { read } from '../routes/call';
import { items } from './reading/question';
import { flag, id, shapedEach, spelled, text, texts } from './reading/shape';
import type { SingleSource } from './source';

/** A verified or unverified domain. @see https://learn.microsoft.com/graph/api/resources/domain */
export interface Domain {
  readonly name: string;
  readonly kind: 'initial' | 'custom';
  readonly authentication: 'managed' | 'federated';
  readonly preference: 'default' | 'other';
  readonly verification: 'verified' | 'unverified';
  /** e.g. `Email`, `OfficeCommunicationsOnline`. */
  readonly services: readonly string[];
  readonly release: DomainRelease;
}

/** Its forced removal, which takes minutes to a day. @see https://learn.microsoft.com/graph/api/resources/domainstate */
export type DomainRelease =
  | { readonly kind: 'notAsked' }
  /** ISO 8601 time of the service; empty when Graph does not say since when. */
  | { readonly kind: 'underWay'; readonly since: string }
  | { readonly kind: 'failed' };

const STATE = v.nullish(v.object({ lastActionDateTime: text, operation: text, status: text }));

/** Graph writes the same state for verifying a domain. */
function releaseOf(state: v.InferOutput<typeof STATE>): DomainRelease {
  if (state?.operation.toLowerCase() !== 'forcedelete') {
    return { kind: 'notAsked' };
  }
  return state.status.toLowerCase() === 'failed' ? { kind: 'failed' } : { kind: 'underWay', since: state.lastActionDateTime };
}

/** Whether Graph says of a domain that came as `body` that its forced removal is under way. */
export function isBeingReleased(body: unknown): boolean {
  const said = v.safeParse(v.object({ state: STATE }), body);
  return said.success && releaseOf(said.output.state).kind === 'underWay';
}

const RAW = v.pipe(
  v.object({
    id,
    authenticationType: spelled({ Federated: 'federated' }, 'managed'),
    isDefault: flag,
    isInitial: flag,
    isVerified: flag,
    supportedServices: texts,
    state: STATE
  }),
  v.transform(
    (said): Domain => ({
      name: said.id,
      kind: said.isInitial ? 'initial' : 'custom',
      authentication: said.authenticationType,
      preference: said.isDefault ? 'default' : 'other',
      verification: said.isVerified ? 'verified' : 'unverified',
      services: said.supportedServices,
      release: releaseOf(said.state)
    })
  )
);

export const domains: SingleSource<'domains'> = {
  kind: 'single',
  id: 'domains',
  questions: [items(read('listDomains', {}))],
  parse: ([answer]) => shapedEach(RAW, answer)
};
