import type { Fault } from '../../src/rehearsal/faults/fault';
import type { LogEntry } from '../../src/rehearsal/log';
import type { Quota } from '../../src/rehearsal/limits/quotas';

/** Quotas as the control plane takes them. */
export type Quotas =
  | 'none'
  | 'graph'
  | { readonly units: 'none'; readonly writes: Quota; readonly conditionalAccess: 'none'; readonly identityReports: 'none' };

/** Only writes are limited, to a number that nobody tells. */
export function writesLimited(writes: Quota): Quotas {
  return { units: 'none', writes, conditionalAccess: 'none', identityReports: 'none' };
}

/** The control plane of a rehearsal server. Every call rejects when it refuses. */
export interface Control {
  tell(path: 'quotas', quotas: Quotas): Promise<void>;
  tell(path: 'latency', latency: { readonly ms: number }): Promise<void>;
  tell(path: 'faults', faults: readonly Fault[]): Promise<void>;
  /** The tenant as it was at first. */
  tell(path: 'reset', nothing: Readonly<Record<string, never>>): Promise<void>;
  clearFaults(): Promise<void>;
  log(): Promise<readonly LogEntry[]>;
  /** How often a client caused what none may ever cause. */
  violations(): Promise<number>;
}

async function ask(url: string, init: RequestInit = {}): Promise<unknown> {
  const answer = await fetch(url, init);
  if (!answer.ok) {
    throw new Error(`${url}: ${answer.status} ${await answer.text()}`);
  }
  return answer.json();
}

/** `url`: the address of the page, which ends with a slash. */
export function createControl(url: string): Control {
  const at = (path: string): string => `${url}rehearsal/${path}`;
  return {
    tell: async (path: string, body: unknown) => {
      await ask(at(path), { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
    },
    clearFaults: async () => {
      await ask(at('faults'), { method: 'DELETE' });
    },
    log: async () => (await ask(at('log'))) as readonly LogEntry[],
    violations: async () => ((await ask(at('violations'))) as readonly unknown[]).length
  };
}
