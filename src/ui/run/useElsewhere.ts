import * as React from 'react';
import { leaseName, type LeaseSight } from '../../run/lease/lease';
import { useAppServices } from '../services';

/** Between two looks, ms. */
const LOOK_EVERY = 2_000;

/** Who executes in another tab of this browser. Times are ISO 8601, `at` and `until` ms since 1970. */
export type Elsewhere =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'held'; readonly by: string; readonly since: string }
  /** No sign of life, seen `at`: unless there is one, the run can be taken over then. */
  | { readonly kind: 'lapsing'; readonly by: string; readonly since: string; readonly at: number; readonly until: number }
  /** No sign of life for so long that whoever wants to may take over. */
  | { readonly kind: 'lapsed'; readonly by: string; readonly since: string };

const NOBODY: Elsewhere = { kind: 'nobody' };

/** The same moment, seen twice. */
const SLACK_MS = 1_500;

/** Only who is alive, or may be, keeps this tab from beginning anything. */
export const isElsewhere = ({ kind }: Elsewhere): boolean => kind === 'held' || kind === 'lapsing';

function seenAs(sight: LeaseSight, now: number): Elsewhere {
  switch (sight.kind) {
    case 'free':
      return NOBODY;
    // Nothing can be begun either where the lease can't be read: the engine refuses, and says why.
    case 'unknown':
      return NOBODY;
    case 'held':
      return { kind: 'held', by: sight.holder.name, since: sight.since };
    case 'lapsing': {
      const { since, ms, holder } = sight;
      return ms > 0 ? { kind: 'lapsing', by: holder.name, since, at: now, until: now + ms } : { kind: 'lapsed', by: holder.name, since };
    }
  }
}

function same(a: Elsewhere, b: Elsewhere): boolean {
  if (a.kind === 'nobody' || b.kind === 'nobody') {
    return a.kind === b.kind;
  }
  const sameUntil = a.kind !== 'lapsing' || b.kind !== 'lapsing' || Math.abs(a.until - b.until) < SLACK_MS;
  return a.kind === b.kind && a.since === b.since && sameUntil;
}

/** Looks again and again who holds the lease of this tenant. `tenantId` is empty where nobody needs to look. */
export function useElsewhere(tenantId: string): Elsewhere {
  const { clock, lease } = useAppServices();
  const [sight, setSight] = React.useState(NOBODY);
  React.useEffect(() => {
    if (tenantId === '') {
      setSight(NOBODY);
      return undefined;
    }
    const gone = new AbortController();
    const look = async (): Promise<void> => {
      while (!gone.signal.aborted) {
        const seen = seenAs(await lease.look(leaseName(tenantId)), clock.now());
        if (!gone.signal.aborted) {
          setSight((before) => (same(before, seen) ? before : seen));
        }
        await clock.sleep(LOOK_EVERY, gone.signal);
      }
    };
    void look();
    return () => gone.abort();
  }, [clock, lease, tenantId]);
  return sight;
}
