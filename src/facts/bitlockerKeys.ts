import * as v from 'valibot';
import { read } from '../routes/call';
import { items } from './reading/question';
import { id, shaped, text } from './reading/shape';
import type { ListingSource } from './source';

const RAW = v.object({ id, deviceId: text });

/**
 * Takes no `$top` and no `$count`. Never ask for `key`: that reads the secret and writes an audit record for each.
 * @see https://learn.microsoft.com/graph/api/bitlocker-list-recoverykeys
 */
export const bitlockerKeys: ListingSource<'bitlockerKeys'> = {
  kind: 'listing',
  id: 'bitlockerKeys',
  page: items(read('listBitlockerKeys', {})),
  item: (raw) => shaped(RAW, raw)
};
