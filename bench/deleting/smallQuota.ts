import type { Size } from '../args';
import { rounded, shown, told, type Section } from '../figure';
import { writesLimited } from '../host/control';
import type { Tenants } from '../host/tenants';
import { floorMs, percent } from '../statistics';
import { CONTENDERS, OURS } from './contenders';
import { isClean, race } from './race';
import { resultTable } from './resultTable';

/** Enough that a loop one by one meets the quota as well. */
const LATENCY_MS = 10;
/** s */
const PATIENCE = 180;

/** Everybody against a quota that nobody told them, all at once, each on a server of its own. */
export async function smallQuota(tenants: Tenants, size: Size): Promise<Section> {
  const [users, quota] = size === 'quick' ? [61, { limit: 40, windowMs: 2_000 }] : [501, { limit: 200, windowMs: 10_000 }];
  const results = await Promise.all(
    CONTENDERS.map(async (contender) => {
      const tenant = await tenants.open(users, { latencyMs: LATENCY_MS, quotas: writesLimited(quota) });
      return race(contender, tenant, { users: Number.POSITIVE_INFINITY, faults: [], patience: PATIENCE });
    })
  );
  const ours = results.find(({ contender }) => contender === OURS);
  const clean = ours !== undefined && isClean(ours);
  const floor = floorMs(users - 1, quota) / 1_000;
  const refused = results.map(({ contender, throttled, tries }) => `${contender} ${shown(rounded(percent(throttled, tries)))} %`);
  return {
    title: `Deleting under a quota that nobody told: ${quota.limit} writes in ${quota.windowMs / 1_000} s`,
    tables: [resultTable(`${LATENCY_MS} ms latency; the quota itself needs ${floor} s`, results, undefined)],
    notes: [`Refused of all deletions sent: ${refused.join(', ')}. The bars on pace and refusals are held on the virtual clock, over 10,000 users.`],
    figures: [
      { what: 'Deleting, small quota: nobody left, no false report, everybody settled', figure: clean ? 'yes' : 'no', bar: 'yes', verdict: clean ? 'met' : 'missed' },
      told('Deleting, small quota: refused of all deletions sent (learning from none on)', percent(ours?.throttled ?? 0, ours?.tries ?? 0), '%')
    ]
  };
}
