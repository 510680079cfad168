import { createGraphReader } from '../../graph/createGraphReader';
import { databaseOpener } from '../../storage/database';
import { createRecordStore } from '../../storage/recordStore';
import type { DashboardAppProps } from '../../ui/dashboard/DashboardApp';
import { browserClock } from '../host/browserClock';
import { createDownload } from '../host/download';
import { graphOptions } from '../host/graphOptions';
import type { SpfxHost } from '../host/spfxHost';

/** What the readiness dashboard is handed: a Graph that only reads, and what people told us in this browser. */
export function createServices(spfx: SpfxHost): Omit<DashboardAppProps, 'shows'> {
  const options = graphOptions(spfx);
  return {
    host: spfx.host,
    graph: createGraphReader(options),
    clock: browserClock,
    records: createRecordStore(databaseOpener()),
    download: createDownload(options.fetch)
  };
}
