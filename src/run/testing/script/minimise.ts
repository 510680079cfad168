import type { FaultScript, Sitting } from './faultScript';
import { tryScript } from './tryScript';

/** Scripts that are a little smaller, the boldest first. */
function smaller(script: FaultScript): readonly FaultScript[] {
  const without = <Value>(list: readonly Value[]): readonly (readonly Value[])[] => list.map((_, at) => list.filter((__, other) => other !== at));
  const sitting = (at: number, over: Partial<Sitting>): FaultScript => ({
    ...script,
    sittings: script.sittings.map((each, other) => (other === at ? { ...each, ...over } : each))
  });
  return [
    ...without(script.sittings).map((sittings) => ({ ...script, sittings })),
    ...script.sittings.flatMap(({ faults, happenings }, at) => [
      ...without(faults).map((fewer) => sitting(at, { faults: fewer })),
      ...without(happenings).map((fewer) => sitting(at, { happenings: fewer })),
      sitting(at, { then: { kind: 'none' }, mode: 'write' })
    ]),
    { ...script, keep: [], lag: 0, quota: 'none', facts: script.task === 'releaseDomains' ? 'graph' : 'known' },
    ...[1, 2, 5, 12].filter((size) => size < script.size).map((size) => ({ ...script, size }))
  ];
}

/** Tries of smaller scripts, all told. */
const MOST = 300;

/** The smallest script found that still fails. */
export async function minimise(script: FaultScript): Promise<FaultScript> {
  let least = script;
  const known = new Set([JSON.stringify(script)]);
  for (let candidates = smaller(least); candidates.length > 0 && known.size < MOST; ) {
    const [next, ...rest] = candidates;
    const isNew = next !== undefined && !known.has(JSON.stringify(next));
    known.add(JSON.stringify(next));
    const fails = isNew && (await tryScript(next)).wrong.length > 0;
    least = fails ? next : least;
    candidates = fails ? smaller(least) : rest;
  }
  return least;
}
