import { large } from '../../rehearsal/scenarios/large';
import { leaseName } from '../lease/lease';
import { createPageLease } from '../testing/pageLease';
import type { JournalStore } from '../journal/journal';
import { noProgress, withEvent, type Progress } from '../ledger/progress';
import { endOf, finish, rehearsalWorld, type World } from '../testing/rehearsalWorld';
import { TUNING } from '../tuning';
import { watchRun, type Watched, type WatchEnd, type WatchPorts } from './watch';

const NEVER = new AbortController().signal;

interface Seen {
  readonly watched: readonly Watched[];
  readonly end: WatchEnd;
}

async function watching(world: World, runId: string, over: Partial<WatchPorts> = {}, each: (watched: Watched, nth: number) => void = () => undefined, stop = NEVER): Promise<Seen> {
  const run = watchRun(runId, world.rehearsal.state().organization.id, { ...world.ports, ...over }, stop);
  const watched: Watched[] = [];
  for (;;) {
    const step = await run.next();
    if (step.done === true) {
      return { watched, end: step.value };
    }
    watched.push(step.value);
    each(step.value, watched.length);
  }
}

/** A journal that can be looked into and not changed, and that tells what is read of it. */
function readOnly(journals: JournalStore, reads: string[]): JournalStore {
  const refuse = (): never => {
    throw new Error('a watcher writes');
  };
  return {
    ...journals,
    create: refuse,
    append: refuse,
    adopt: refuse,
    mend: refuse,
    remove: refuse,
    read: (runId) => {
      reads.push('all');
      return journals.read(runId);
    },
    linesAfter: async (runId, seq) => {
      const lines = await journals.linesAfter(runId, seq);
      reads.push(...(lines.kind === 'stored' ? lines.value.map((line) => String(line.seq)) : []));
      return lines;
    }
  };
}

/**
 * What executor and watcher show alike: all but what an executor knows and does not write down, and the moments, which
 * for the executor are those after a record was stored.
 */
const shown = ({ counts, phase, paused, picture, log, strangers, end }: Progress): string =>
  JSON.stringify([counts, phase, paused, picture.map(({ left }) => left), log.map(({ at: _, ...entry }) => entry), strangers, end]);

/** A run, stopped at its first batch, as its journal and its lease stand then. */
async function stoppedRun() {
  const world = rehearsalWorld({ scenario: large(60), latency: 60 });
  const plan = await world.plan();
  const stop = new AbortController();
  const finished = await finish(world.execute(plan, { stop: stop.signal }), (event) => {
    if (event.kind === 'recorded' && event.phase === 'steady') {
      stop.abort();
    }
  });
  expect(endOf(finished)).toBe('stopped');
  return { world, plan };
}

describe('watching', () => {
  it('shows what the executor’s screen shows, reads each line once, and writes nothing', async () => {
    const world = rehearsalWorld({ scenario: large(300), latency: 1_000 });
    const plan = await world.plan();
    const reads: string[] = [];
    let progress = noProgress(world.clock.now());
    const told = new Set<string>();
    let seen: Promise<Seen> | undefined;
    const finished = await finish(world.execute(plan), (event) => {
      progress = withEvent(progress, event);
      told.add(shown(progress));
      if (event.kind === 'recorded' && event.phase === 'ramp') {
        seen ??= watching(world, plan.fingerprint, { journals: readOnly(world.journals, reads) });
      }
    });
    expect(endOf(finished)).toBe('complete');
    const { watched, end } = (await seen) as Seen;
    expect(end).toEqual({ kind: 'closed', end: { kind: 'complete' } });
    const last = watched[watched.length - 1];
    expect(shown(last?.progress as Progress)).toEqual(shown(progress));
    expect(last?.progress.limit).toEqual(TUNING.quota);
    expect(new Set(watched.map(({ progress: { counts } }) => counts.verified)).size).toBeGreaterThan(3);
    expect(watched.slice(0, -1).every(({ sight }) => sight.kind === 'held')).toBe(true);
    const lines = world.journals.kept.get(plan.fingerprint)?.lines.length ?? 0;
    expect(reads[0]).toBe('all');
    expect(reads.slice(1).map(Number)).toEqual(Array.from({ length: reads.length - 1 }, (_, at) => lines - reads.length + 2 + at));
    // Everything in between is something that the executor's screen has shown.
    expect(watched.filter(({ progress: each }) => !told.has(shown(each)))).toEqual([]);
  });

  it('sees the phases as they come', async () => {
    const world = rehearsalWorld({ scenario: large(300), latency: 400 });
    const plan = await world.plan();
    let seen: Promise<Seen> | undefined;
    await finish(world.execute(plan), (event) => {
      seen ??= event.kind === 'began' ? watching(world, plan.fingerprint) : undefined;
    });
    const phases = ((await seen) as Seen).watched.map(({ progress }) => progress.phase);
    expect([...new Set(phases)]).toEqual(['canary', 'ramp', 'steady']);
  });

  it('follows a stopped run on while somebody holds its lease, and then the next sitting from its beginning', async () => {
    const { world, plan } = await stoppedRun();
    const held = await world.ports.lease.acquire(leaseName(plan.tenantId), plan.createdBy, NEVER);
    const seen = watching(world, plan.fingerprint);
    await world.clock.sleep(5_000);
    expect(endOf(await finish(world.resume(plan.fingerprint, {}, { lease: createPageLease() })))).toBe('complete');
    const { watched, end } = await seen;
    expect(end).toEqual({ kind: 'closed', end: { kind: 'complete' } });
    expect(watched[0]?.progress.end).toEqual({ kind: 'ended', end: { kind: 'stopped' } });
    expect(watched.some(({ progress }) => progress.end.kind === 'running' && progress.counts.verified > 0)).toBe(true);
    await (held.kind === 'held' ? held.release() : undefined);
  });

  it('ends at once when nobody is at it', async () => {
    const { world, plan } = await stoppedRun();
    const { watched, end } = await watching(world, plan.fingerprint);
    expect([watched.length, end]).toEqual([1, { kind: 'closed', end: { kind: 'stopped' } }]);
  });
});

describe('there is nothing more to watch', () => {
  const open = async () => {
    const { world, plan } = await stoppedRun();
    const lines = world.journals.kept.get(plan.fingerprint)?.lines ?? [];
    return { world, plan, lines, cut: lines.splice(8) };
  };

  it('when the journal was removed', async () => {
    const { world, plan } = await open();
    const { end } = await watching(world, plan.fingerprint, {}, (_, nth) => nth === 2 && world.journals.kept.clear());
    expect(end).toEqual({ kind: 'gone' });
    expect((await watching(world, plan.fingerprint)).end).toEqual({ kind: 'gone' });
  });

  it('when a line does not follow, at the beginning or later', async () => {
    const { world, plan, lines, cut } = await open();
    const { end, watched } = await watching(world, plan.fingerprint, {}, (_, nth) => nth === 2 && lines.push(cut[1]!));
    expect([end, watched.length]).toEqual([{ kind: 'damaged' }, 2]);
    expect((await watching(world, plan.fingerprint)).end).toEqual({ kind: 'damaged' });
  });

  it('when it is another tenant’s, when it can’t be read, and when nobody watches', async () => {
    const { world, plan } = await open();
    const foreign = watchRun(plan.fingerprint, 'another', world.ports, NEVER);
    expect((await foreign.next()).value).toEqual({ kind: 'unusable', problem: 'foreign' });
    const linesAfter = async () => ({ kind: 'failed', problem: 'unavailable' }) as const;
    const { end } = await watching(world, plan.fingerprint, { journals: { ...world.journals, linesAfter } });
    expect(end).toEqual({ kind: 'failed', problem: 'unavailable' });
    const stop = new AbortController();
    expect((await watching(world, plan.fingerprint, {}, (_, nth) => nth === 3 && stop.abort(), stop.signal)).end).toEqual({ kind: 'left' });
  });
});
