import * as v from 'valibot';
import type { Fault } from './fault';

const COUNT = v.pipe(v.number(), v.integer(), v.minValue(0));
const POSITIVE = v.pipe(v.number(), v.integer(), v.minValue(1));

function isPattern(path: string): boolean {
  try {
    return !path.startsWith('^') || ''.search(path) >= -1;
  } catch {
    return false;
  }
}

const MATCH = v.strictObject({
  method: v.optional(v.string()),
  path: v.optional(v.pipe(v.string(), v.check(isPattern, 'not a regular expression'))),
  nth: v.optional(POSITIVE),
  times: v.optional(v.union([POSITIVE, v.literal('always')])),
  inBatch: v.optional(v.boolean())
});

const EFFECT = v.variant('kind', [
  v.strictObject({
    kind: v.literal('status'),
    status: v.pipe(v.number(), v.integer(), v.minValue(200), v.maxValue(599)),
    code: v.optional(v.string()),
    message: v.optional(v.string()),
    body: v.optional(v.unknown()),
    headers: v.optional(v.record(v.string(), v.string())),
    retryAfter: v.optional(v.union([v.number(), v.string()])),
    carriedOut: v.optional(v.boolean())
  }),
  v.strictObject({ kind: v.literal('delay'), ms: COUNT }),
  v.strictObject({ kind: v.literal('drop'), when: v.picklist(['before', 'after']) }),
  v.strictObject({ kind: v.literal('shortBatch'), omit: POSITIVE }),
  v.strictObject({ kind: v.literal('cutBody') }),
  v.strictObject({ kind: v.literal('notJson') }),
  v.strictObject({ kind: v.literal('nextLinkLoop') }),
  v.strictObject({ kind: v.literal('duplicates'), count: POSITIVE }),
  v.strictObject({ kind: v.literal('emptyPage') }),
  v.strictObject({ kind: v.literal('wrongCount'), by: v.pipe(v.number(), v.integer()) }),
  v.strictObject({ kind: v.literal('lag'), ms: COUNT }),
  v.strictObject({ kind: v.literal('claimsChallenge') }),
  v.strictObject({ kind: v.literal('expiredToken') }),
  v.strictObject({ kind: v.literal('expiredPageToken') })
]);

const FAULT = v.strictObject({ match: MATCH, effect: EFFECT });

export type ReadFault =
  | { readonly kind: 'fault'; readonly fault: Fault }
  /** `problem` names the place and what is wrong with it, for whoever wrote the fault. */
  | { readonly kind: 'invalid'; readonly problem: string };

/** Checks a fault that came from outside, such as the control plane of the local page. */
export function readFault(input: unknown): ReadFault {
  const result = v.safeParse(FAULT, input);
  if (result.success) {
    return { kind: 'fault', fault: result.output };
  }
  const [issue] = result.issues;
  return { kind: 'invalid', problem: `${v.getDotPath(issue) ?? 'fault'}: ${issue.message}` };
}
