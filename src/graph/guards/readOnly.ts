import type { WritePermit } from '../../ports/graph';
import type { Verdict } from './verdict';

/** A permit that names no tenant or no approved plan permits nothing. */
export function readOnly({ tenantId, fingerprint }: WritePermit): Verdict {
  return tenantId.trim() === '' || fingerprint.trim() === '' ? 'readOnly' : 'allowed';
}
