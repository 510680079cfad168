import type { Fault, FaultEffect, FaultMatch } from './fault';

export interface FaultList {
  add(...faults: readonly Fault[]): void;
  clear(): void;
  /** With how many requests each has matched so far. */
  list(): readonly (Fault & { readonly matched: number })[];
  /** What strikes this request, in the order the faults were added; counts it. */
  strike(request: StruckRequest): readonly FaultEffect[];
}

export interface StruckRequest {
  readonly method: string;
  /** Path below the version with its query, decoded. */
  readonly path: string;
  readonly inBatch: boolean;
}

function matches(match: FaultMatch, request: StruckRequest): boolean {
  const { method, path = '', inBatch = request.inBatch } = match;
  return (
    (method === undefined || method.toUpperCase() === request.method) &&
    inBatch === request.inBatch &&
    // `search` makes a regular expression of a text.
    (path.startsWith('^') ? request.path.search(path) >= 0 : request.path.toLowerCase().startsWith(path.toLowerCase()))
  );
}

export function createFaultList(): FaultList {
  let entries: { readonly fault: Fault; matched: number }[] = [];
  return {
    add: (...faults) => {
      entries.push(...faults.map((fault) => ({ fault, matched: 0 })));
    },
    clear: () => {
      entries = [];
    },
    list: () => entries.map(({ fault, matched }) => ({ ...fault, matched })),
    strike: (request) => {
      const effects: FaultEffect[] = [];
      for (const entry of entries) {
        const { match, effect } = entry.fault;
        if (matches(match, request)) {
          entry.matched++;
          const first = match.nth ?? 1;
          const last = match.times === 'always' ? Number.POSITIVE_INFINITY : first + (match.times ?? 1) - 1;
          if (entry.matched >= first && entry.matched <= last) {
            effects.push(effect);
          }
        }
      }
      return effects;
    }
  };
}
