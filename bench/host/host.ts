import { startServer } from '../../local/server/server';
import { realClock } from '../../local/server/realClock';
import { large } from '../../src/rehearsal/scenarios/large';

/**
 * A process of its own for rehearsal servers, so that their work is not counted as a client's. Each message asks for one
 * more tenant; the answer says where it is. Ends with the process that started it.
 */
export interface OpenTenant {
  readonly users: number;
}

export interface TenantOpened {
  /** Address of the page: the control plane lies below. */
  readonly url: string;
  /** Graph; versions come below. */
  readonly graph: string;
}

async function open({ users }: OpenTenant): Promise<TenantOpened> {
  const nothing = { pages: new Map(), files: new Map() };
  const { served, url, graph } = await startServer({ port: 0, graph: { kind: 'rehearsal', scenario: 'empty', seed: 1 } }, nothing, realClock);
  if (served.kind === 'rehearsal') {
    served.service.rehearsal.reset(large(users));
  }
  return { url, graph };
}

process.on('message', (asked: OpenTenant) => {
  void open(asked).then((opened) => process.send?.(opened));
});
process.on('disconnect', () => process.exit(0));
