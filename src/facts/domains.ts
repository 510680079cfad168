import * as v from 'valibot';
import { read } from '../routes/call';
import { items } from './reading/question';
import { flag, id, shapedEach, spelled, texts } from './reading/shape';
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
}

const RAW = v.pipe(
  v.object({
    id,
    authenticationType: spelled({ Federated: 'federated' }, 'managed'),
    isDefault: flag,
    isInitial: flag,
    isVerified: flag,
    supportedServices: texts
  }),
  v.transform(
    (said): Domain => ({
      name: said.id,
      kind: said.isInitial ? 'initial' : 'custom',
      authentication: said.authenticationType,
      preference: said.isDefault ? 'default' : 'other',
      verification: said.isVerified ? 'verified' : 'unverified',
      services: said.supportedServices
    })
  )
);

export const domains: SingleSource<'domains'> = {
  kind: 'single',
  id: 'domains',
  questions: [items(read('listDomains', {}))],
  parse: ([answer]) => shapedEach(RAW, answer)
};
