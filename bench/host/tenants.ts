import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createControl, type Control, type Quotas } from './control';
import type { OpenTenant, TenantOpened } from './host';

/** A tenant to measure on. */
export interface BenchTenant {
  /** Root of Graph, or an address above it; versions come below. */
  readonly graph: string;
  /** What can be turned on its server, and seen of it. */
  readonly control: Control | 'none';
}

/** How a server behaves. Latency in ms before every HTTP request. */
export interface Weather {
  readonly latencyMs: number;
  readonly quotas: Quotas;
}

/** Fresh tenants of our own rehearsal, all in one process beside this one. */
export interface Tenants {
  /** `users`: the acting admin among them. */
  open(users: number, weather: Weather): Promise<BenchTenant>;
  close(): void;
}

/** Sets the weather of a server that has a control plane. */
export async function setWeather({ control }: BenchTenant, { latencyMs, quotas }: Weather): Promise<void> {
  if (control !== 'none') {
    await control.tell('quotas', quotas);
    await control.tell('latency', { ms: latencyMs });
  }
}

/** Starts the process. `host`: its script. */
export function ownTenants(host: string): Tenants {
  const child = fork(host);
  let last: Promise<unknown> = Promise.resolve();
  const ask = async (users: number): Promise<TenantOpened> => {
    const asked: OpenTenant = { users };
    child.send(asked);
    const [opened] = (await once(child, 'message')) as [TenantOpened];
    return opened;
  };
  return {
    open: async (users, weather) => {
      // One answer belongs to one question: the next is asked when it has come.
      const opening = last.then(() => ask(users));
      last = opening.catch(() => undefined);
      const { url, graph } = await opening;
      const tenant = { graph, control: createControl(url) };
      await setWeather(tenant, weather);
      return tenant;
    },
    close: () => {
      child.disconnect();
    }
  };
}

/** The tenant of another server on this machine, with its control plane if it has ours. */
export async function otherTenant(address: string): Promise<BenchTenant> {
  const url = `${new URL(address).origin}/`;
  const control = createControl(url);
  const answers = await control.log().then(() => true, () => false);
  return { graph: address, control: answers ? control : 'none' };
}
