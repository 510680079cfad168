import type { Section } from '../figure';
import { setWeather, type BenchTenant } from '../host/tenants';
import { CONTENDERS, OURS, PEERS, YARDSTICK } from './contenders';
import { product } from './product';
import { isClean, race, type Result } from './race';
import { resultTable } from './resultTable';

const LATENCY_MS = 60;
/** s */
const PATIENCE = 600;
/** Users that each of the others gets where nobody can bring deleted users back. */
const SHARE = 25;

/** With a control plane everybody deletes everybody, the tenant begun anew each time. */
async function begunAnew(tenant: BenchTenant): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const contender of CONTENDERS) {
    if (tenant.control !== 'none') {
      await tenant.control.tell('reset', {});
    }
    await setWeather(tenant, { latencyMs: LATENCY_MS, quotas: 'none' });
    results.push(await race(contender, tenant, { users: Number.POSITIVE_INFINITY, faults: [], patience: PATIENCE }));
  }
  return results;
}

async function inShares(tenant: BenchTenant): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const peer of PEERS) {
    results.push(await race(peer, tenant, { users: SHARE, faults: [], patience: PATIENCE }));
  }
  return [await race(product, tenant, { users: Number.POSITIVE_INFINITY, faults: [], patience: PATIENCE }), ...results];
}

/** Deletes on another server, as far as that allows a comparison. */
export async function deletingElsewhere(tenant: BenchTenant): Promise<Section> {
  const results = await (tenant.control === 'none' ? inShares(tenant) : begunAnew(tenant));
  const yardstick = results.find(({ contender }) => contender === YARDSTICK);
  const clean = results.some((result) => result.contender === OURS && isClean(result));
  return {
    title: 'Deleting on another server',
    tables: [resultTable(`ratio to ${YARDSTICK}`, results, yardstick)],
    notes: [
      tenant.control === 'none'
        ? `That server can't be begun anew: each of the others deleted ${SHARE} users, our run everybody who was left, at the latency it has.`
        : `The tenant was begun anew for everybody, at ${LATENCY_MS} ms latency and without a quota.`
    ],
    figures: [{ what: 'Deleting elsewhere: nobody left, no false report, everybody settled', figure: clean ? 'yes' : 'no', bar: 'yes', verdict: clean ? 'met' : 'missed' }]
  };
}
