import * as v from 'valibot';
import type { Fault } from '../../../src/rehearsal/faults/fault';
import { GRAPH_QUOTAS, NO_QUOTAS, type Quotas } from '../../../src/rehearsal/limits/quotas';
import { PORTAL_ACT_IDS } from '../../../src/rehearsal/portal';
import { SCENARIO_NAMES } from '../../../src/rehearsal/scenarios';

const WHOLE = v.pipe(v.number(), v.integer(), v.minValue(0));
const YEAR_MS = 366 * 86_400_000;

function isPattern(path: string): boolean {
  try {
    // `search` makes a regular expression of a text, as the fault list does; a broken one throws.
    return !path.startsWith('^') || ''.search(path) < 1;
  } catch {
    return false;
  }
}

const MATCH = v.strictObject({
  method: v.optional(v.string()),
  path: v.optional(v.pipe(v.string(), v.check(isPattern))),
  nth: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  times: v.optional(v.union([WHOLE, v.literal('always')])),
  inBatch: v.optional(v.boolean())
});

const kind = <const Kind extends string>(name: Kind): { readonly kind: v.LiteralSchema<Kind, undefined> } => ({
  kind: v.literal(name)
});

const EFFECT = v.variant('kind', [
  v.strictObject({
    ...kind('status'),
    status: v.pipe(v.number(), v.integer(), v.minValue(200), v.maxValue(599)),
    code: v.optional(v.string()),
    message: v.optional(v.string()),
    body: v.optional(v.unknown()),
    headers: v.optional(v.record(v.string(), v.string())),
    retryAfter: v.optional(v.union([v.number(), v.string()])),
    carriedOut: v.optional(v.boolean())
  }),
  v.strictObject({ ...kind('delay'), ms: WHOLE }),
  v.strictObject({ ...kind('drop'), when: v.picklist(['before', 'after']) }),
  v.strictObject({ ...kind('shortBatch'), omit: WHOLE }),
  v.strictObject({ ...kind('duplicates'), count: WHOLE }),
  v.strictObject({ ...kind('wrongCount'), by: v.pipe(v.number(), v.integer()) }),
  v.strictObject({ ...kind('lag'), ms: WHOLE }),
  ...(
    ['cutBody', 'notJson', 'nextLinkLoop', 'emptyPage', 'claimsChallenge', 'expiredToken', 'expiredPageToken'] as const
  ).map((name) => v.strictObject(kind(name)))
]);

const FAULT = v.strictObject({ match: MATCH, effect: EFFECT });

/** One fault or several. */
export const FAULTS: v.GenericSchema<unknown, Fault | Fault[]> = v.union([FAULT, v.array(FAULT)]);

export const ADVANCE = v.strictObject({ advanceMs: v.pipe(WHOLE, v.maxValue(100 * YEAR_MS)) });

export const LATENCY = v.strictObject({ ms: v.pipe(WHOLE, v.maxValue(60_000)) });

export const RESET = v.strictObject({
  scenario: v.optional(v.picklist(SCENARIO_NAMES)),
  seed: v.optional(v.pipe(WHOLE, v.maxValue(0xffff_ffff)))
});

const QUOTA = v.strictObject({ limit: WHOLE, windowMs: v.pipe(WHOLE, v.minValue(1)) });
const LIMITED = v.union([QUOTA, v.literal('none')]);

/** `graph`: Graph's own; `none`: no limit; or each by itself. */
export const QUOTAS: v.GenericSchema<unknown, Quotas> = v.union([
  v.pipe(v.literal('graph'), v.transform(() => GRAPH_QUOTAS)),
  v.pipe(v.literal('none'), v.transform(() => NO_QUOTAS)),
  v.strictObject({
    units: v.union([LIMITED, v.literal('bySize')]),
    writes: LIMITED,
    conditionalAccess: LIMITED,
    identityReports: LIMITED
  })
]);

/** One thing done in a portal. */
export const PORTAL = v.strictObject({ act: v.picklist(PORTAL_ACT_IDS), target: v.string() });

export const LAG = v.strictObject({ session: WHOLE, eventual: WHOLE });
