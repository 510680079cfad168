import type { WriteAnswer } from '../ports/graph';
import { large } from '../rehearsal/scenarios/large';
import type * as Drive from './drive';
import type * as DriftModule from './plan/drift';
import type * as JournalLines from './journal/journalLines';
import type * as TriesModule from './ledger/tries';
import type * as PhasesModule from './schedule/phases';
import type * as Settle from './schedule/settle';
import { createPageLease } from './testing/pageLease';
import type * as Worlds from './testing/rehearsalWorld';
import type * as Troubles from './testing/troubles';
import type * as Tuning from './tuning';
import type * as WhoStays from './whoStays';

const PIECES = ['stop', 'journalFirst', 'lookFirst', 'canary', 'green', 'outage', 'protectedSince', 'protectedMeanwhile'] as const;
type Piece = (typeof PIECES)[number];

/** What a piece prevents beside its own: whoever is protected is found by the same comparison, whenever that was. */
const ALSO: Partial<Readonly<Record<Piece, readonly Piece[]>>> = { protectedSince: ['protectedMeanwhile'] };

const real = <Module extends object>(path: string): Module => jest.requireActual<Module>(path);

/** What is put in the place of a module, with one piece of the engine taken out. */
const REMOVALS: Readonly<Record<Piece, readonly [string, () => object]>> = {
  stop: ['./drive', () => ({ drive: (run: Drive.Drive) => real<typeof Drive>('./drive').drive({ ...run, stop: new AbortController().signal }) })],
  journalFirst: [
    './journal/journalLines',
    () => {
      const lines = real<typeof JournalLines>('./journal/journalLines');
      const createJournalWriter: typeof lines.createJournalWriter = (...given) => {
        const writer = lines.createJournalWriter(...given);
        const held: Parameters<typeof writer.append>[0][] = [];
        const append: typeof writer.append = async (record) => {
          if (record.kind === 'intent') {
            held.push(record);
            return { kind: 'stored', value: undefined };
          }
          for (const intent of held.splice(0)) {
            await writer.append(intent);
          }
          return writer.append(record);
        };
        return { ...writer, append };
      };
      return { ...lines, createJournalWriter };
    }
  ],
  lookFirst: ['./tuning', () => ({ ...real<typeof Tuning>('./tuning'), TUNING: { ...real<typeof Tuning>('./tuning').TUNING, undecidedSettles: 0 } })],
  canary: [
    './schedule/phases',
    () => {
      const phases = real<typeof PhasesModule>('./schedule/phases');
      const createPhases: typeof phases.createPhases = (manner) => ({ ...phases.createPhases(manner), current: () => 'steady', room: () => 20 });
      return { ...phases, createPhases };
    }
  ],
  green: [
    './schedule/settle',
    () => {
      const { settle } = real<typeof Settle>('./schedule/settle');
      const withoutSweep: typeof settle = (settling) => {
        const { planned, verified } = settling.ledger.counts();
        return planned === verified ? { kind: 'end', end: { kind: 'complete' } } : settle(settling);
      };
      return { settle: withoutSweep };
    }
  ],
  outage: [
    './ledger/tries',
    () => ({
      createTries: (length: number) => {
        const tries = real<typeof TriesModule>('./ledger/tries').createTries(length);
        return { ...tries, turnedDown: tries.own };
      }
    })
  ],
  protectedMeanwhile: ['./whoStays', () => ({ ...real<typeof WhoStays>('./whoStays'), askingWhoStays: () => real<typeof WhoStays>('./whoStays').nobodyAsks })],
  protectedSince: [
    './plan/drift',
    () => ({
      ...real<typeof DriftModule>('./plan/drift'),
      *driftOf() {
        yield;
        return { appeared: [], gone: [], nowKept: [], changed: [] };
      }
    })
  ]
};

const HALF_A_MINUTE = 30_000;
const DELETE = { method: 'DELETE', path: '/users/', inBatch: true } as const;

/** One scenario a piece: whether what the piece is there to prevent has happened. */
const SCENARIOS: Readonly<Record<Piece, (worlds: typeof Worlds) => Promise<boolean>>> = {
  stop: async ({ rehearsalWorld, finish }) => {
    const world = rehearsalWorld({ scenario: large(12) });
    const stop = new AbortController();
    await finish(world.execute(await world.plan(), { stop: stop.signal }), () => stop.abort());
    return world.deletes().length > 0;
  },
  journalFirst: async ({ rehearsalWorld, finish }) => {
    const world = rehearsalWorld({ scenario: large(12) });
    const plan = await world.plan();
    let early = 0;
    const openWriter: typeof world.graph.openWriter = async (permit, options) => {
      const opened = await world.graph.openWriter(permit, options);
      const write = (calls: readonly { readonly target: string }[], ...rest: readonly unknown[]): Promise<readonly WriteAnswer[]> => {
        const written = world.journals.records(plan.fingerprint).flatMap((record) => (record.kind === 'intent' ? (record.ids as string[]) : []));
        early += calls.filter(({ target }) => !written.includes(target)).length;
        return opened.kind === 'open' ? opened.writer.write(calls as never, ...(rest as [])) : Promise.resolve([]);
      };
      return opened.kind === 'open' ? { ...opened, writer: { write } } : opened;
    };
    await finish(world.execute(plan, {}, { graph: { ...world.graph, openWriter } }));
    return early > 0;
  },
  lookFirst: async ({ rehearsalWorld, finish }) => {
    const world = rehearsalWorld({ scenario: large(12) });
    world.rehearsal.faults.add({ match: DELETE, effect: { kind: 'drop', when: 'before' } });
    await finish(world.execute(await world.plan()));
    const log = world.rehearsal.log.filter(({ method }) => method === 'DELETE');
    const times = log.filter(({ path }) => path === log[0]?.path).map(({ time }) => Date.parse(time));
    return times.some((time, at) => at > 0 && time - (times[at - 1] ?? 0) < HALF_A_MINUTE);
  },
  canary: async ({ rehearsalWorld, finish }) => {
    const world = rehearsalWorld({ scenario: large(12) });
    world.rehearsal.faults.add({ match: { ...DELETE, times: 'always' }, effect: { kind: 'status', status: 400 } });
    await finish(world.execute(await world.plan()));
    return world.deletes().length > 1;
  },
  green: async ({ rehearsalWorld, finish, endOf }) => {
    const world = rehearsalWorld({ scenario: large(12) });
    const plan = await world.plan();
    const first = world.rehearsal.tenant.users.get(plan.items[0]?.id ?? '');
    const finished = await finish(world.execute(plan), (event) => {
      if (event.kind === 'recorded' && event.counts.verified === plan.items.length && first !== undefined) {
        world.rehearsal.tenant.users.put(first);
      }
    });
    return endOf(finished) === 'complete' && world.present().has(first?.id ?? '');
  },
  outage: async ({ rehearsalWorld, finish }) => {
    const world = rehearsalWorld({ scenario: large(30) });
    const { isIntentIn, once } = real<typeof Troubles>('./testing/troubles');
    const breaks = once(isIntentIn('steady'), () => world.rehearsal.faults.add({ match: { ...DELETE, times: 'always' }, effect: { kind: 'status', status: 500 } }));
    const { outcome } = await finish(world.execute(await world.plan()), breaks);
    return outcome.kind === 'ended' && outcome.ledger.counts().failed > 0;
  },
  protectedMeanwhile: async ({ rehearsalWorld, finish }) => {
    const world = rehearsalWorld({ scenario: large(40) });
    const { demote, isIntentIn, isPaused, once, promote } = real<typeof Troubles>('./testing/troubles');
    const plan = await world.plan();
    const id = plan.items[30]?.id ?? '';
    const keeping = (...ids: readonly string[]) =>
      ({ task: 'deleteUsers', choice: { keptAdminId: '', rules: ids.map((value) => ({ kind: 'exact', value }) as const) } }) as const;
    let order: ReturnType<typeof keeping> = keeping();
    const begins = once(isIntentIn('steady'), () => demote(world));
    const adds = once(isPaused, () => {
      order = keeping(id);
      promote(world);
    });
    await finish(world.execute(plan, { replanning: world.replanning(keeping(), () => order) }), (event) => {
      begins(event);
      adds(event);
    });
    return !world.present().has(id);
  },
  protectedSince: async ({ rehearsalWorld, finish }) => {
    const world = rehearsalWorld({ scenario: large(12) });
    const plan = await world.plan();
    // The page is closed when the run has just begun.
    await world.execute(plan).next();
    const lease = createPageLease();
    const keeping = (id: string) => {
      const choice = { keptAdminId: '', rules: [{ kind: 'exact', value: id }] } as const;
      return finish(world.resume(plan.fingerprint, { replanning: world.replanning({ task: 'deleteUsers', choice }) }, { lease }));
    };
    const [first, last] = [plan.items[0]?.id ?? '', plan.items[plan.items.length - 1]?.id ?? ''];
    await keeping(last);
    const isUnsentGone = !world.present().has(last);
    // Deleted by an answer that says that it was not there, confirmed, and brought back.
    world.rehearsal.faults.add({ match: DELETE, effect: { kind: 'status', status: 404, carriedOut: true } });
    const stop = new AbortController();
    await finish(world.resume(plan.fingerprint, { stop: stop.signal }, { lease }), (event) => {
      if (event.kind === 'recorded' && event.counts.verified > 0) {
        stop.abort();
      }
    });
    world.rehearsal.tenant.users.put(world.rehearsal.tenant.deletedUsers.get(first)!);
    await keeping(first);
    return isUnsentGone || !world.present().has(first);
  }
};

/** What happens although it must not, with one piece taken out of the engine. */
async function happensWithout(removed: Piece | 'none'): Promise<readonly Piece[]> {
  jest.resetModules();
  if (removed !== 'none') {
    jest.doMock(...REMOVALS[removed]);
  }
  const worlds = real<typeof Worlds>('./testing/rehearsalWorld');
  const happened: Piece[] = [];
  for (const piece of PIECES) {
    happened.push(...((await SCENARIOS[piece](worlds)) ? [piece] : []));
  }
  if (removed !== 'none') {
    jest.dontMock(REMOVALS[removed][0]);
  }
  return happened;
}

test('nothing of it happens with the whole engine', async () => {
  await expect(happensWithout('none')).resolves.toEqual([]);
});

test.each(PIECES)('without %s exactly what it prevents happens', async (removed) => {
  await expect(happensWithout(removed)).resolves.toEqual([removed, ...(ALSO[removed] ?? [])]);
});
