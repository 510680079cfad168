import type { Tried } from '../../src/run/testing/script/tryScript';

/** What many scripts came to. */
export interface Tally {
  readonly scripts: number;
  readonly sittings: number;
  readonly writes: number;
  /** Things that went wrong as the scripts wanted it. */
  readonly faults: number;
  readonly violations: number;
  readonly lost: number;
  readonly double: number;
}

export const NOTHING_YET: Tally = { scripts: 0, sittings: 0, writes: 0, faults: 0, violations: 0, lost: 0, double: 0 };

/** One more script. */
export function withTried(tally: Tally, { wrong, sittings, writes }: Tried, faults: number): Tally {
  const count = (kind: (typeof wrong)[number]['kind']): number => wrong.filter((each) => each.kind === kind).length;
  return {
    scripts: tally.scripts + 1,
    sittings: tally.sittings + sittings.length,
    writes: tally.writes + writes,
    faults: tally.faults + faults,
    violations: tally.violations + count('violation'),
    lost: tally.lost + count('lost'),
    double: tally.double + count('double')
  };
}

export function isClean({ violations, lost, double }: Tally): boolean {
  return violations + lost + double === 0;
}

/** How it stands, in one line. */
export function standing({ scripts, sittings, writes, faults, violations, lost, double }: Tally, minutes: number): string {
  return `${minutes} min: ${scripts} scripts, ${sittings} sittings, ${writes} writes, ${faults} faults, ${violations} violations, ${lost} lost, ${double} double effects`;
}

/** The last line of a soak. */
export function verdict({ scripts, writes, violations, lost, double }: Tally, seed: number): string {
  return `soak: ${scripts} scripts, ${writes} writes, ${violations} violations, ${lost} lost, ${double} double effects, seed ${seed}`;
}
