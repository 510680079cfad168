import type { CheckReport } from '../../checks/check';
import type { FactId } from '../../facts';
import type { UnreadReason } from '../../facts/fact';

export interface MissingReason {
  readonly reason: UnreadReason;
  readonly scope: string;
  /** What could not be read for this reason, each once. */
  readonly facts: readonly FactId[];
}

/** Why checks could not be judged, each reason once. What is merely not read yet is no news. */
export function missingReasons(reports: readonly CheckReport[]): readonly MissingReason[] {
  const found = new Map<string, MissingReason>();
  for (const { result } of reports) {
    if (result.kind === 'couldNotCheck' && result.reason !== 'notReadYet') {
      const { reason, scope, facts } = result;
      const key = `${reason} ${scope}`;
      const known = found.get(key)?.facts ?? [];
      found.set(key, { reason, scope, facts: [...new Set([...known, ...facts])] });
    }
  }
  return [...found.values()];
}
