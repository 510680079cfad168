import { setTimeout as after } from 'node:timers/promises';
import { signIn, userIds } from '../signIn';
import type { BenchTenant } from '../host/tenants';
import type { Fault } from '../../src/rehearsal/faults/fault';
import type { Claim, Contender } from './contender';

/** How one contender did. */
export interface Result {
  readonly contender: string;
  readonly asked: number;
  /** Gone from the tenant. */
  readonly deleted: number;
  /** Still in the tenant. */
  readonly left: number;
  /** Reported as failed, and gone. */
  readonly falseFailures: number;
  /** Reported as deleted, and still there. */
  readonly falseSuccesses: number;
  /** Nothing was ever said about them. */
  readonly unsettled: number;
  /** HTTP requests from start to end. */
  readonly requests: number;
  /** 429 answers, alone or inside a batch. */
  readonly throttled: number;
  /** Deletions that were sent, refused ones too. */
  readonly tries: number;
  /** What no client may ever cause. */
  readonly violations: number;
  /** s from the start to the last deletion that was sent. */
  readonly secondsToLastWrite: number;
  /** s from the start until it sent its twelfth: one for the canary, ten for the ramp, and then the others. */
  readonly secondsToTwelfth: number;
  /** s from the start until it said that it was done; of one that hangs, until nobody waited any longer. */
  readonly seconds: number;
  /** s of this process's processor: a client's own, when nobody else deletes at the same time. */
  readonly processorSeconds: number;
  readonly end: Ending;
}

export type Ending = 'done' | 'gave up' | 'hangs';

/** What is deleted, and against what. */
export interface Course {
  /** At most so many; Infinity for everybody but the acting admin. */
  readonly users: number;
  readonly faults: readonly Fault[];
  /** s of silence after which a contender is left to itself. Our run speaks at its end only. */
  readonly patience: number;
}

/** How often somebody looks whether a contender is still saying something, ms. */
const LOOK_MS = 250;

async function endOf(work: Promise<void>, lastWord: () => number, patience: number): Promise<Ending> {
  const over = work.then(() => 'done' as const, () => 'gave up' as const);
  for (;;) {
    const heard = await Promise.race([over, after(LOOK_MS, 'nothing' as const, { ref: false })]);
    if (heard !== 'nothing') {
      return heard;
    }
    if (Date.now() - lastWord() > patience * 1_000) {
      return 'hangs';
    }
  }
}

/** What the server wrote down while a contender was at work. */
interface Wire {
  readonly requests: number;
  readonly throttled: number;
  readonly tries: number;
  /** ms since 1970. */
  readonly lastWrite: number;
  readonly twelfthWrite: number;
  readonly violations: number;
}

const NONE = Number.NaN;
const UNSEEN: Wire = { requests: NONE, throttled: NONE, tries: NONE, lastWrite: NONE, twelfthWrite: NONE, violations: NONE };

/** Watches through the control plane, from now until it is asked. Asking also ends faults and quotas. */
async function watch({ control }: BenchTenant, faults: readonly Fault[]): Promise<() => Promise<Wire>> {
  if (control === 'none') {
    return async () => UNSEEN;
  }
  const before = (await control.log()).length;
  await control.tell('faults', faults);
  return async () => {
    await control.clearFaults();
    await control.tell('quotas', 'none');
    const log = (await control.log()).slice(before);
    const deletions = log.filter(({ method, path }) => method === 'DELETE' && path.startsWith('/users/'));
    return {
      requests: log.filter(({ batch }) => batch === '').length,
      throttled: log.filter(({ status }) => status === 429).length,
      tries: deletions.length,
      lastWrite: deletions.reduce((last, { time }) => Math.max(last, Date.parse(time)), Number.NEGATIVE_INFINITY),
      twelfthWrite: Date.parse(deletions[11]?.time ?? ''),
      violations: await control.violations()
    };
  };
}

/** Lets a contender delete, then counts by looking at the tenant and at its log. */
export async function race(contender: Contender, tenant: BenchTenant, course: Course): Promise<Result> {
  const admin = await signIn(tenant.graph);
  const others = (await userIds(admin)).filter((id) => id !== admin.userId);
  const ids = others.slice(0, course.users);
  const said = new Map<string, Claim>();
  let lastWord = 0;
  const say = (id: string, claim: Claim): void => {
    said.set(id, claim);
    lastWord = Date.now();
  };
  const go = await contender.prepare({ signIn: admin, ids, say });
  const look = await watch(tenant, course.faults);

  const before = process.cpuUsage();
  const start = Date.now();
  lastWord = start;
  const end = await endOf(go(), () => lastWord, course.patience);
  const seconds = (Date.now() - start) / 1_000;
  const { user, system } = process.cpuUsage(before);

  const { lastWrite, twelfthWrite, ...wire } = await look();
  const present = new Set(await userIds(admin));
  const count = (test: (id: string) => boolean): number => ids.filter(test).length;
  return {
    contender: contender.name,
    asked: ids.length,
    deleted: count((id) => !present.has(id)),
    left: count((id) => present.has(id)),
    falseFailures: count((id) => said.get(id) === 'failed' && !present.has(id)),
    falseSuccesses: count((id) => said.get(id) === 'deleted' && present.has(id)),
    unsettled: count((id) => !said.has(id)),
    ...wire,
    secondsToLastWrite: (lastWrite - start) / 1_000,
    secondsToTwelfth: (twelfthWrite - start) / 1_000,
    seconds,
    processorSeconds: (user + system) / 1e6,
    end
  };
}

/** Whether everybody is gone, everything that was said is true, and something was said about everybody. */
export function isClean({ left, falseFailures, falseSuccesses, unsettled, end }: Result): boolean {
  return end === 'done' && left + falseFailures + falseSuccesses + unsettled === 0;
}
