import { attestationOf } from '../../checks/lib/attested';
import type { Facts } from '../../facts';
import type { Attestation } from '../../facts/records';

/** Who said that the directory is deleted. Kept in this browser, so it is known when nothing of Graph is. */
export function closedBy({ records }: Pick<Facts, 'records'>): Attestation | 'open' {
  return records.kind === 'read' ? attestationOf(records.value, 'directoryDeleted') : 'open';
}
