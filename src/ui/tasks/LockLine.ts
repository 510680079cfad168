import * as React from 'react';
import type { CheckId } from '../../checks/check';

/** The line of a card that says what locks it, so that the work inside need not say it again. */
export interface LockLineSeen {
  /** Of the element; empty where no card has such a line. */
  readonly id: string;
  readonly checks: readonly CheckId[];
}

export const LockLine = React.createContext<LockLineSeen>({ id: '', checks: [] });
