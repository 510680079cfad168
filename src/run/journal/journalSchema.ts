import * as v from 'valibot';
import { TASK_IDS } from '../../steps';
import type { JournalHeader, JournalRecord } from './journal';

const person = v.object({ id: v.string(), name: v.string() });
const task = v.picklist(TASK_IDS);
const ids = v.array(v.string());

const header = v.object({
  runId: v.string(),
  schema: v.number(),
  task,
  tenantId: v.string(),
  initialDomain: v.string(),
  planned: v.number(),
  approval: v.object({
    fingerprint: v.string(),
    typed: v.object({ domain: v.string(), count: v.string() }),
    by: person,
    at: v.string()
  }),
  openedAt: v.string()
});

const at = v.pipe(v.string(), v.isoTimestamp());
const batch = v.number();

/** What a failure, an answer or an end consists of is covered by the seal: it was written by this product. */
const kinded = v.looseObject({ kind: v.string() });

const record = v.variant('kind', [
  v.object({
    kind: v.literal('session'),
    at,
    by: person,
    mode: v.picklist(['write', 'readOnly']),
    trust: v.picklist(['journal', 'nothing'])
  }),
  v.object({ kind: v.literal('intent'), at, batch, ids }),
  v.object({ kind: v.literal('outcome'), at, batch, answers: v.array(v.object({ id: v.string(), answer: kinded })) }),
  v.object({
    kind: v.literal('looked'),
    at,
    results: v.array(v.object({ id: v.string(), saw: v.picklist(['proven', 'begun', 'notYet', 'unknown']), requestId: v.string() }))
  }),
  v.object({ kind: v.literal('swept'), at, still: ids, strangers: v.number(), requestIds: ids }),
  v.object({ kind: v.literal('round'), at }),
  v.object({ kind: v.literal('paused'), at, why: kinded, again: ids }),
  v.object({ kind: v.literal('resumed'), at }),
  v.object({ kind: v.literal('held'), at, gone: ids, nowKept: ids, changed: ids }),
  v.object({ kind: v.literal('imported'), at, by: person }),
  v.object({ kind: v.literal('closed'), at, end: kinded })
]);

type Parsed<Value> = { readonly kind: 'parsed'; readonly value: Value } | { readonly kind: 'unreadable' };

function parse<Value>(schema: v.GenericSchema, input: unknown): Parsed<Value> {
  const result = v.safeParse(schema, input);
  return result.success ? { kind: 'parsed', value: result.output as Value } : { kind: 'unreadable' };
}

function parseText<Value>(schema: v.GenericSchema, text: string): Parsed<Value> {
  try {
    return parse(schema, JSON.parse(text));
  } catch {
    return { kind: 'unreadable' };
  }
}

export const parseHeader = (input: unknown): Parsed<JournalHeader> => parse(header, input);
export const parseRecord = (text: string): Parsed<JournalRecord> => parseText(record, text);
