import type { Draft, PlannedItem } from '../../steps/task';
import type { JournalRecord, Look } from '../journal/journal';
import { createLedger, type Ledger } from '../ledger/ledger';
import type { HeldBack } from '../plan/drift';
import { createPlan, type Plan } from '../plan/plan';

export const AT = '2026-11-20T12:00:00.000Z';

export function anItem(over: Partial<PlannedItem> = {}): PlannedItem {
  const id = over.id ?? 'item';
  return {
    id,
    name: `Name of ${id}`,
    reference: `${id}@contoso.onmicrosoft.com`,
    kind: 'member',
    authority: 'none',
    reason: 'noRuleKeeps',
    effect: 'softDeleted',
    ...over
  };
}

type Drafted = Extract<Draft, { kind: 'drafted' }>;

export function draftOf(over: Partial<Drafted> = {}): Drafted {
  return {
    kind: 'drafted',
    tenantId: '7d4a0000-0000-4000-8000-0000000000e1',
    tenantName: 'Contoso GmbH',
    initialDomain: 'contoso.onmicrosoft.com',
    createdBy: { id: 'admin', name: 'Adele Vance' },
    items: [anItem({ id: 'a' }), anItem({ id: 'b' })],
    keptIds: ['admin'],
    ...over
  };
}

export async function aPlan(over: Partial<Drafted> = {}): Promise<Plan> {
  const planned = await createPlan('deleteUsers', draftOf(over), AT);
  if (planned.kind === 'refused') {
    throw new Error(planned.problem);
  }
  return planned.plan;
}

/** A ledger over items with these ids, in their order. */
export async function aLedger(...ids: readonly string[]): Promise<Ledger> {
  return createLedger(await aPlan({ items: ids.map((id) => anItem({ id })) }));
}

/** `seconds` after the start of these tests. */
export function at(seconds: number): string {
  return new Date(Date.parse(AT) + seconds * 1_000).toISOString();
}

type Kind<K extends JournalRecord['kind']> = Extract<JournalRecord, { kind: K }>;
type Answer = Kind<'outcome'>['answers'][number]['answer'];

export const failure = (code: Extract<Answer, { kind: 'undecided' }>['failure']['code'], status = 0) => ({
  code,
  status,
  graphCode: '',
  requestId: 'r'
});
export const ACCEPTED: Answer = { kind: 'accepted', status: 204, requestId: 'r' };
export const UNDECIDED: Answer = { kind: 'undecided', failure: failure('network') };
export const rejected = (code: Parameters<typeof failure>[0], status = 0): Answer => ({
  kind: 'rejected',
  failure: failure(code, status),
  retryAfterMs: 'unknown'
});

export const intent = (seconds: number, ...ids: readonly string[]): Kind<'intent'> => ({ kind: 'intent', at: at(seconds), batch: 1, ids });
export const outcome = (seconds: number, answers: Readonly<Record<string, Answer>>): Kind<'outcome'> => ({
  kind: 'outcome',
  at: at(seconds),
  batch: 1,
  answers: Object.entries(answers).map(([id, answer]) => ({ id, answer }))
});
export const looked = (seconds: number, saws: Readonly<Record<string, Look['saw']>>): Kind<'looked'> => ({
  kind: 'looked',
  at: at(seconds),
  results: Object.entries(saws).map(([id, saw]) => ({ id, saw, requestId: 'look' }))
});
export const held = (seconds: number, why: HeldBack, ...ids: readonly string[]): Kind<'held'> => ({
  ...{ kind: 'held', at: at(seconds), gone: [], nowKept: [], changed: [] },
  [why]: ids
});
export const swept = (seconds: number, ...still: readonly string[]): Kind<'swept'> => ({
  kind: 'swept',
  at: at(seconds),
  still,
  strangers: 0,
  requestIds: ['sweep']
});
export const session = (seconds: number, trust: 'journal' | 'nothing' = 'journal'): Kind<'session'> => ({
  kind: 'session',
  at: at(seconds),
  by: { id: 'admin', name: 'Adele Vance' },
  mode: 'write',
  trust
});
