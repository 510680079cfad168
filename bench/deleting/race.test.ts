import { realClock } from '../../local/server/realClock';
import { startServer } from '../../local/server/server';
import type { Fault, FaultEffect } from '../../src/rehearsal/faults/fault';
import { large } from '../../src/rehearsal/scenarios/large';
import { createControl, writesLimited } from '../host/control';
import type { BenchTenant } from '../host/tenants';
import type { Contender } from './contender';
import { CONTENDERS } from './contenders';
import { graphClientBatches, graphClientLoop } from './graphClient';
import { pnpBatched } from './pnp';
import { isClean, race, type Result } from './race';

const USERS = 31;
const closers: (() => Promise<void>)[] = [];

afterAll(() => Promise.all(closers.map((close) => close())));

async function tenantOf(): Promise<BenchTenant> {
  const nothing = { pages: new Map(), files: new Map() };
  const { served, url, graph, close } = await startServer({ port: 0, graph: { kind: 'rehearsal', scenario: 'empty', seed: 1 } }, nothing, realClock);
  closers.push(close);
  if (served.kind === 'rehearsal') {
    served.service.rehearsal.reset(large(USERS));
  }
  const control = createControl(url);
  await control.tell('quotas', 'none');
  return { graph, control };
}

const run = async (contender: Contender, faults: readonly Fault[] = [], patience = 60): Promise<Result> =>
  race(contender, await tenantOf(), { users: Number.POSITIVE_INFINITY, faults, patience });

const first = (path: string, effect: FaultEffect): readonly Fault[] => [{ match: { path, inBatch: false }, effect }];

test('everybody deletes 30 users over HTTP when nothing goes wrong, and is counted rightly', async () => {
  const results = await Promise.all(CONTENDERS.map((contender) => run(contender)));
  expect(results.map((result) => [result.contender, isClean(result), result.deleted, result.tries, result.violations])).toEqual(
    CONTENDERS.map(({ name }) => [name, true, 30, 30, 0])
  );
  expect(results.slice(1).map(({ requests }) => requests)).toEqual([30, 2, 30, 2]);
  expect(results.every(({ secondsToLastWrite, seconds }) => secondsToLastWrite > 0 && secondsToLastWrite <= seconds)).toBe(true);
});

describe('the referee', () => {
  it('tells a failure that was none', async () => {
    const dropped = await run(graphClientLoop, first('/users/', { kind: 'drop', when: 'after' }));
    expect(dropped).toMatchObject({ left: 0, falseFailures: 1, falseSuccesses: 0, unsettled: 0, end: 'done' });
    expect(isClean(dropped)).toBe(false);
  });

  it('tells who is still there', async () => {
    const failed = await run(graphClientBatches, first('/$batch', { kind: 'status', status: 500 }));
    expect(failed).toMatchObject({ asked: 30, deleted: 10, left: 20, falseFailures: 0, unsettled: 0 });
  });

  it('tells a client that hangs', async () => {
    const cut = await run(pnpBatched, first('/$batch', { kind: 'cutBody' }), 2);
    expect(cut).toMatchObject({ end: 'hangs', left: 10, unsettled: 30 });
    expect(cut.seconds).toBeGreaterThanOrEqual(2);
  });

  it('tells a success that was none, and a client that gives up', async () => {
    const liar: Contender = {
      name: 'liar',
      manner: 'oneByOne',
      prepare: async ({ ids, say }) => async () => {
        say(ids[0] ?? '', 'deleted');
        throw new Error('enough');
      }
    };
    expect(await run(liar)).toMatchObject({ left: 30, falseSuccesses: 1, unsettled: 29, end: 'gave up', requests: 0 });
  });

  it('counts refusals inside batches', async () => {
    const tenant = await tenantOf();
    if (tenant.control !== 'none') {
      await tenant.control.tell('quotas', writesLimited({ limit: 20, windowMs: 60_000 }));
    }
    const result = await race(graphClientBatches, tenant, { users: Number.POSITIVE_INFINITY, faults: [], patience: 60 });
    expect(result).toMatchObject({ deleted: 20, left: 10, throttled: 10, tries: 30, requests: 2 });
  });
});
