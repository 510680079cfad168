/** Tells a run that pauses to look now whether it can go on: somebody pressed, the network is back, the tab is seen again. */
export interface Nudge {
  nudge(): void;
  /** Calls `listener` at every nudge until the returned function is called. */
  listen(listener: () => void): () => void;
}

export function createNudge(): Nudge {
  const listeners = new Set<() => void>();
  return {
    nudge: () => [...listeners].forEach((listener) => listener()),
    listen: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    }
  };
}
