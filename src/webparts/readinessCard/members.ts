import type { Shown } from './shown';

export interface ReadinessCardProps {
  /** Address of the page with the closing console; empty when there is none. */
  consoleUrl: string;
}

/** In a member of its own: SPFx merges a new state into the old one. */
export interface ReadinessCardState {
  readonly shown: Shown;
}
