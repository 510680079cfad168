import type { RecordStore } from '../facts/recordsStore';
import type { OpenDatabase } from './database';

/** What people told us, one record for each tenant. */
export function createRecordStore(open: OpenDatabase): RecordStore {
  return {
    load: async (tenantId): Promise<unknown> => (await open()).get('records', tenantId),
    save: async (records) => {
      await (await open()).put('records', records, records.tenantId);
    }
  };
}
