import { STRIDE, type Work } from '../../ports/work';
import type { PlannedItem } from '../../steps/task';
import type { Unsealed } from './plan';
import { createDigest } from '../sha256';

const list = (values: readonly unknown[]): string => values.map((value) => JSON.stringify(value)).join(',');

const lineOf = ({ id, name, reference, kind, authority, reason, effect }: PlannedItem): string =>
  JSON.stringify([id, name, reference, kind, authority, reason, effect]);

/**
 * SHA-256 of a plan's canonical form: JSON of arrays in a fixed order, so that no two ways of writing a plan differ. The
 * form of a plan of 100,000 items is 18 MB long, and never there as a whole.
 */
export function* fingerprintOf(plan: Unsealed): Work<string> {
  const { schema, task, tenantId, tenantName, initialDomain, items, keptIds, createdBy, createdAt } = plan;
  const digest = createDigest();
  digest.add(`[${list([schema, task, tenantId, tenantName, initialDomain])},[`);
  for (let at = 0; at < items.length; at += STRIDE) {
    digest.add((at === 0 ? '' : ',') + items.slice(at, at + STRIDE).map(lineOf).join(','));
    yield;
  }
  digest.add(`],[${list(keptIds)}],${list([[createdBy.id, createdBy.name], createdAt])}]`);
  return digest.hex();
}
