import type { Clock } from '../ports/clock';
import type { Graph, GraphFailure, GraphWriter, OpenedWriter } from '../ports/graph';
import { inSlices } from '../ports/work';
import type { Holding } from './holding';
import type { PauseReason } from './pause';
import { rejectionMeans } from './ledger/rejection';
import type { HaltReason } from './runEnd';
import { readStanding } from './standing';
import type { AskWhoStays } from './whoStays';

/** Whether anything may be written at this moment. */
export type Admission =
  /** `role`: whether it was seen that the acting admin holds the role, as far as the task takes one. */
  | { readonly kind: 'open'; readonly writer: GraphWriter; readonly role: 'seen' | 'unread' }
  /** Not now: it passes by itself, or a person does something about it. */
  | { readonly kind: 'shut'; readonly why: PauseReason }
  /** Somebody answers, and not this. */
  | { readonly kind: 'later'; readonly failure: GraphFailure }
  /** Not in this sitting. */
  | { readonly kind: 'barred'; readonly reason: HaltReason }
  | { readonly kind: 'stopped' };

/** Whom and what to ask. */
export interface AdmissionRequest {
  readonly graph: Graph;
  readonly holding: Holding;
  readonly whoStays: AskWhoStays;
  readonly role: 'takesRole' | 'asGraphSays';
  readonly clock: Clock;
  readonly stop: AbortSignal;
}

/** Should a colleague's code throw after all. */
const UNKNOWN: GraphFailure = { code: 'malformed', status: 0, graphCode: '', requestId: '' };

/**
 * Opens the writer, with its look at token, tenant and acting admin, looks whether that one still holds the role, and
 * last of all who is to stay by now: whoever has been protected meanwhile is held back by the very writer that is given.
 */
export async function askAdmission(request: AdmissionRequest): Promise<Admission> {
  try {
    const admission = await openDoor(request);
    return admission.kind === 'open' ? await withWhoStays(admission, request) : admission;
  } catch {
    return { kind: 'later', failure: UNKNOWN };
  }
}

async function openDoor(request: AdmissionRequest): Promise<Admission> {
  const opened = await request.graph.openWriter(request.holding.permit(), { signal: request.stop });
  return opened.kind === 'open' ? await withStanding(opened.writer, request) : withoutWriter(opened);
}

async function withWhoStays(admission: Extract<Admission, { kind: 'open' }>, request: AdmissionRequest): Promise<Admission> {
  const { holding, whoStays, clock, stop } = request;
  const stays = await whoStays(stop);
  switch (stays.kind) {
    case 'asBefore':
      return admission;
    case 'drifted':
      await inSlices(clock)(holding.take(stays.drift));
      return openDoor(request);
    case 'unknown':
      return { kind: 'later', failure: UNKNOWN };
    case 'otherTenant':
      return { kind: 'barred', reason: { kind: 'guard', guard: 'otherTenant' } };
    case 'stopped':
      return { kind: 'stopped' };
  }
}

async function withStanding(writer: GraphWriter, { graph, role, clock, stop }: AdmissionRequest): Promise<Admission> {
  const standing = await readStanding(graph, clock, stop);
  switch (standing) {
    case 'guest':
    case 'synced':
      return { kind: 'barred', reason: { kind: 'actingAdmin', what: standing } };
    case 'withoutRole':
      return role === 'takesRole' ? { kind: 'shut', why: { kind: 'role' } } : { kind: 'open', writer, role: 'seen' };
    case 'fit':
      return { kind: 'open', writer, role: 'seen' };
    case 'unread':
      return { kind: 'open', writer, role: 'unread' };
  }
}

/** An answer that did not come is worth waiting for; one that names no single person or tenant, or another one, is not. */
function withoutWriter({ guard, trouble }: Extract<OpenedWriter, { kind: 'refused' }>): Admission {
  const barred: Admission = { kind: 'barred', reason: { kind: 'guard', guard } };
  if (guard === 'stopped') {
    return { kind: 'stopped' };
  }
  return guard === 'identityUnknown' && trouble !== 'none' ? afterTrouble(trouble, barred) : barred;
}

function afterTrouble(failure: GraphFailure, barred: Admission): Admission {
  if (failure.code === 'network') {
    return { kind: 'shut', why: { kind: 'offline', failure } };
  }
  switch (rejectionMeans(failure)) {
    case 'person':
      return { kind: 'shut', why: { kind: 'signIn', failure } };
    case 'throttled':
    case 'later':
      return { kind: 'later', failure };
    case 'absent':
    case 'final':
      return barred;
  }
}
