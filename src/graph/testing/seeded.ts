import * as fc from 'fast-check';

/** The same cases every time; `PROPERTY_SEED=n` tries others. A failure prints its seed and path. */
export const seeded = (numRuns: number): fc.Parameters<unknown> => ({
  seed: Number(process.env.PROPERTY_SEED ?? 20261120),
  numRuns,
  endOnFailure: false
});

/** Milliseconds that a property may take on a busy machine. */
export const PROPERTY_TIMEOUT = 60_000;

export { fc };
