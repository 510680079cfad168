import type { Stored, StoreProblem } from '../run/journal/journal';

/** What a browser's storage error means for us. */
function problemOf(error: unknown): StoreProblem {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  switch (name) {
    case 'QuotaExceededError':
      return 'full';
    case 'ReadOnlyError':
    case 'NotAllowedError':
    case 'NoModificationAllowedError':
      return 'readOnly';
    case 'ConstraintError':
      return 'taken';
    default:
      return 'unavailable';
  }
}

/** Turns what storage throws into a value. */
export async function settled<Value>(work: () => Promise<Stored<Value>>): Promise<Stored<Value>> {
  try {
    return await work();
  } catch (error) {
    return { kind: 'failed', problem: problemOf(error) };
  }
}
