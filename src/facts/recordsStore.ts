import * as v from 'valibot';
import type { Fact } from './fact';
import { AGREEMENTS, ATTESTATIONS, type Agreement, type Attestation, type AttestationId, type Intent, type Records, type Settled } from './records';
import { unread } from './unread';

/** Where what people told us is kept, one record per tenant. May fail; `loadRecords` survives that. */
export interface RecordStore {
  /** What was saved for this tenant, `undefined` when nothing was. Not trusted: `loadRecords` checks it. */
  load(tenantId: string): Promise<unknown>;
  save(records: Records): Promise<void>;
}

/** Nobody has told anything about this tenant yet. */
export function emptyRecords(tenantId: string): Records {
  return {
    tenantId,
    billingAgreement: { kind: 'notAsked' },
    attestations: [],
    inventory: { kind: 'none' },
    standByAdminId: '',
    intents: [],
    runbook: { kind: 'notSaved' },
    syncOff: { kind: 'notAsked' },
    settled: []
  };
}

const ISO = v.pipe(v.string(), v.isoTimestamp());
const WHO = v.pipe(v.string(), v.nonEmpty());
const WHOLE = v.pipe(v.number(), v.integer(), v.minValue(0));

const STORED = v.strictObject({
  tenantId: WHO,
  billingAgreement: v.variant('kind', [
    v.strictObject({ kind: v.literal('notAsked') }),
    v.strictObject({
      kind: v.literal('answered'),
      agreement: v.picklist(AGREEMENTS),
      by: WHO,
      at: ISO
    })
  ]),
  attestations: v.array(v.strictObject({ id: v.picklist(ATTESTATIONS), by: WHO, at: ISO, note: v.string() })),
  inventory: v.variant('kind', [
    v.strictObject({ kind: v.literal('none') }),
    v.strictObject({
      kind: v.literal('exported'),
      at: ISO,
      by: WHO,
      counts: v.record(v.string(), WHOLE),
      unread: v.array(v.string()),
      fingerprint: WHO
    })
  ]),
  standByAdminId: v.string(),
  intents: v.array(v.strictObject({ subscriptionId: WHO, act: v.picklist(['cancel', 'delete']), by: WHO, at: ISO })),
  runbook: v.variant('kind', [
    v.strictObject({ kind: v.literal('notSaved') }),
    v.strictObject({ kind: v.literal('saved'), by: WHO, at: ISO })
  ]),
  syncOff: v.variant('kind', [
    v.strictObject({ kind: v.literal('notAsked') }),
    v.strictObject({ kind: v.literal('asked'), way: v.picklist(['graph', 'powerShell']), by: WHO, at: ISO })
  ]),
  settled: v.array(v.strictObject({ check: WHO, at: ISO }))
});

/**
 * Takes what a store gave back. Anything else than this tenant's records in today's form is refused as `malformed`:
 * an attestation that is guessed into shape would be worth nothing.
 */
export function recordsFrom(stored: unknown, tenantId: string, readAt: string): Fact<Records> {
  if (stored === undefined) {
    return { kind: 'read', value: emptyRecords(tenantId), readAt, requestIds: [] };
  }
  const shape = v.safeParse(STORED, stored, { abortEarly: true });
  return shape.success && shape.output.tenantId === tenantId
    ? { kind: 'read', value: shape.output, readAt, requestIds: [] }
    : unread('malformed', { readAt });
}

/** Loads the records of a tenant; a store that fails leaves them unread. Never throws. */
export async function loadRecords(store: RecordStore, tenantId: string, readAt: string): Promise<Fact<Records>> {
  try {
    return recordsFrom(await store.load(tenantId), tenantId, readAt);
  } catch {
    return unread('service', { readAt });
  }
}

/** A named person says that something is so. Saying it again replaces what was said before. */
export function attest(records: Records, attestation: Attestation): Records {
  return {
    ...records,
    attestations: [...records.attestations.filter(({ id }) => id !== attestation.id), attestation]
  };
}

/** Takes an attestation back. */
export function revoke(records: Records, id: AttestationId): Records {
  return { ...records, attestations: records.attestations.filter((attestation) => attestation.id !== id) };
}

/** A named person says under which agreement the subscriptions were bought. */
export function answerAgreement(records: Records, agreement: Agreement, by: string, at: string): Records {
  return { ...records, billingAgreement: { kind: 'answered', agreement, by, at } };
}

/** A named person sets out to cancel or delete a subscription in the admin center. The newest word replaces the last. */
export function intend(records: Records, intent: Intent): Records {
  const others = records.intents.filter(
    ({ subscriptionId, act }) => subscriptionId !== intent.subscriptionId || act !== intent.act
  );
  return { ...records, intents: [...others, intent] };
}

/** Something was proved settled; the first proof stays until it is proved to be unsettled again. */
export function settle(records: Records, settled: Settled): Records {
  return records.settled.some(({ check }) => check === settled.check) ? records : { ...records, settled: [...records.settled, settled] };
}
