import type { JournalRecord } from '../../journal/journal';
import type { Ledger } from '../../ledger/ledger';
import type { Story } from './story';
import { isDone } from './targets';
import { violation, type Wrong } from './wrong';

/** Addresses of a whole listing, as sweeps ask for it. */
const LISTING = /\$top=999|^\/domains$/;

/**
 * Green needs: the tenant shows the effect on everything, and both the journal and the tenant's own log have a look at
 * the whole listing after the last change. Orders are compared, not times: clocks jump in scripts. Whom somebody else
 * brought back may have come after the last look, or been hidden from it by a lagging replica.
 */
export function greenWithoutProof({ script, plans, touched, world }: Story, { plan }: Ledger): readonly Wrong[] {
  const there = plan.items.filter(({ id }) => !isDone(script.task, world.rehearsal, id) && !touched.has(id)).map(({ id }) => `green, and ${id} is there`);
  const records = world.journals.records(plans[plans.length - 1]?.fingerprint ?? '') as unknown as readonly JournalRecord[];
  const lastWrite = records.map(({ kind }) => kind === 'intent' || kind === 'outcome').lastIndexOf(true);
  const isSwept = records.slice(lastWrite + 1).some((record) => record.kind === 'swept' && record.still.length === 0);
  const { log } = world.rehearsal;
  const lastChange = log.map(({ method, path }) => method !== 'GET' && path !== '/$batch').lastIndexOf(true);
  const isListed = log.slice(lastChange + 1).some(({ method, path, status }) => method === 'GET' && status === 200 && LISTING.test(path));
  return [
    ...there,
    ...(isSwept ? [] : ['green without a clean look in the journal after the last write']),
    ...(isListed ? [] : ['green without a listing that was read after the last change'])
  ].map(violation);
}
