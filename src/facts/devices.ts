import * as v from 'valibot';
import { read } from '../routes/call';
import type { Intern } from './reading/intern';
import { count, pages } from './reading/question';
import { id, MALFORMED, parsed, shaped, spelled, text, type Parsed } from './reading/shape';
import type { ListingSource } from './source';

/** A device. @see https://learn.microsoft.com/graph/api/resources/device */
export interface Device {
  readonly id: string;
  readonly deviceId: string;
  readonly displayName: string;
  readonly operatingSystem: string;
  /** `entraJoined` PCs cannot be signed in to once the directory is gone. */
  readonly trust: 'entraJoined' | 'hybridJoined' | 'registered' | 'unknown';
}

export interface BitlockerKey {
  readonly id: string;
  readonly deviceId: string;
}

export interface AutopilotDevice {
  readonly id: string;
  readonly serialNumber: string;
  readonly model: string;
}

const RAW = v.object({
  id,
  deviceId: text,
  displayName: text,
  operatingSystem: text,
  trustType: spelled({ AzureAd: 'entraJoined', ServerAd: 'hybridJoined', Workplace: 'registered' }, 'unknown')
});

function item(raw: unknown, intern: Intern): Parsed<Device> {
  const shape = shaped(RAW, raw);
  if (shape.kind === 'unparsed') {
    return MALFORMED;
  }
  const { trustType, ...said } = shape.value;
  return parsed({ ...said, operatingSystem: intern(said.operatingSystem), trust: trustType });
}

export const devices: ListingSource<'devices'> = {
  kind: 'listing',
  id: 'devices',
  page: pages(read('listDevices', {}, { query: { $select: 'id,deviceId,displayName,operatingSystem,trustType' } })),
  count: count(read('listDevices', {})),
  item
};
