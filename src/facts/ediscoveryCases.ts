import * as v from 'valibot';
import { read } from '../routes/call';
import { items } from './reading/question';
import { id, shapedEach, spelled, text } from './reading/shape';
import type { SingleSource } from './source';

/** @see https://learn.microsoft.com/graph/api/security-casesroot-list-ediscoverycases */
export interface EdiscoveryCase {
  readonly id: string;
  readonly displayName: string;
  readonly status: 'open' | 'closed' | 'unknown';
}

const RAW = v.object({
  id,
  displayName: text,
  status: spelled({ active: 'open', closing: 'open', pendingDelete: 'open', closed: 'closed' }, 'unknown')
});

export const ediscoveryCases: SingleSource<'ediscoveryCases'> = {
  kind: 'single',
  id: 'ediscoveryCases',
  questions: [items(read('listEdiscoveryCases', {}, { query: { $select: 'id,displayName,status' } }))],
  parse: ([answer]) => shapedEach(RAW, answer)
};
