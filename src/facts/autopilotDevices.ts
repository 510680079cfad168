import * as v from 'valibot';
import { read } from '../routes/call';
import { items } from './reading/question';
import { id, shaped, text } from './reading/shape';
import type { ListingSource } from './source';

const RAW = v.object({ id, serialNumber: text, model: text });

/** Intune pages by its own size and does not count in advance. */
export const autopilotDevices: ListingSource<'autopilotDevices'> = {
  kind: 'listing',
  id: 'autopilotDevices',
  page: items(read('listAutopilotDevices', {})),
  item: (raw) => shaped(RAW, raw)
};
