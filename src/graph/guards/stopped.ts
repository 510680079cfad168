import type { Verdict } from './verdict';

/** After Stop nothing more is sent. What is under way settles. */
export function stopped(signal: AbortSignal | undefined): Verdict {
  return signal?.aborted === true ? 'stopped' : 'allowed';
}
