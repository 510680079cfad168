import { MOST_BLOCKERS, SHOWS_AT_FIRST, type Shows } from '../../ui/dashboard/shows';
import { stored } from '../host/stored';

/** What page editors set. Flat, as property panes write it. */
export interface DashboardProperties {
  /** Address of the page with the closing console; empty when there is none. */
  readonly consoleUrl: string;
  readonly showTenant: boolean;
  readonly showCounters: boolean;
  /** How many blockers are named at most. */
  readonly blockers: number;
}

/** Version of what is stored with the page. Since 1.1 it says what is shown; 1.0 had the address only. */
export const DATA_VERSION = '1.1';

export function dashboardProperties(properties: unknown): DashboardProperties {
  const { text, flag, whole } = stored(properties);
  return {
    consoleUrl: text('consoleUrl'),
    showTenant: flag('showTenant', SHOWS_AT_FIRST.tenant),
    showCounters: flag('showCounters', SHOWS_AT_FIRST.counters),
    blockers: whole('blockers', SHOWS_AT_FIRST.blockers, MOST_BLOCKERS)
  };
}

export const showsOf = ({ showTenant, showCounters, blockers }: DashboardProperties): Shows => ({
  tenant: showTenant,
  counters: showCounters,
  blockers
});
