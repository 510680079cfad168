import * as React from 'react';
import type { Progress } from '../../run/ledger/progress';
import { createSteadyTime } from '../../run/steadyTime';
import { useAppServices } from '../services';

const SECOND = 1_000;

/** From when to when something is waited for, on the clock of whoever waits: ms since 1970. */
export interface Wait {
  readonly at: number;
  readonly until: number;
}

const NO_WAIT: Wait = { at: 0, until: 0 };

/**
 * How much of a wait is left, counted down by the second; 0 afterwards. In ms.
 *
 * @remarks
 * A run goes by steady time: when the clock of the machine was set back by two hours, its waits end two hours ahead of it.
 * So that no more is left than the whole wait, and from then on the time counts that passes here.
 */
export function useLeft({ at, until }: Wait): number {
  const { clock } = useAppServices();
  const first = (): number => Math.min(until - at, Math.max(0, until - clock.now()));
  const [counted, setCounted] = React.useState({ until, left: first() });
  const begin = React.useRef(first);
  begin.current = first;
  React.useEffect(() => {
    const gone = new AbortController();
    const count = async (): Promise<void> => {
      const time = createSteadyTime();
      const end = time(clock.now()) + begin.current();
      while (!gone.signal.aborted) {
        const left = Math.max(0, end - time(clock.now()));
        setCounted({ until, left });
        if (left === 0) {
          return;
        }
        await clock.sleep(SECOND, gone.signal);
      }
    };
    void count();
    return () => gone.abort();
  }, [clock, at, until]);
  return counted.until === until ? counted.left : first();
}

/** The same of what a run waits for. */
export function useLeftOfRun({ waiting, at }: Pick<Progress, 'waiting' | 'at'>): number {
  return useLeft(waiting.kind === 'waiting' ? { at, until: waiting.until } : NO_WAIT);
}
