import type { GuardCode } from '../../ports/graph';

/** What a guard says. */
export type Verdict = 'allowed' | GuardCode;
