import type { RunEvent } from '../../src/run/runEvent';
import { endOf, finish } from '../../src/run/testing/rehearsalWorld';
import { httpWorld, type HttpWorld } from './support/httpWorld';
import { SETTLED, settledOf } from './support/settled';

const USERS = 120;
const OTHER = 'ffffffff-0000-4000-8000-000000000000';

let world: HttpWorld;

beforeEach(async () => {
  world = await httpWorld(USERS);
});

afterEach(() => world.close());

const atSteady = (act: () => void): ((event: RunEvent) => void) => {
  let done = false;
  return (event) => {
    if (!done && event.kind === 'recorded' && event.record.kind === 'intent' && event.phase === 'steady') {
      done = true;
      act();
    }
  };
};

describe('tokens that the service judges', () => {
  it('expired in the middle of a run: renewed, nothing lost', async () => {
    const plan = await world.plan();
    const finished = await finish(world.execute(plan), atSteady(() => world.expireToken()));
    expect(settledOf(world, plan, finished)).toEqual(SETTLED);
  });

  it('of another tenant from the middle on: not one further deletion arrives, and the run continues with the right one', async () => {
    const plan = await world.plan();
    const stop = new AbortController();
    let before = 0;
    const away = atSteady(() => {
      before = world.deletes().length;
      world.signInAs({ tid: OTHER });
    });
    const cut = await finish(world.execute(plan, stop.signal), (event) => {
      away(event);
      if (event.kind === 'recorded' && event.record.kind === 'paused') {
        stop.abort();
      }
    });
    expect(endOf(cut)).not.toBe('complete');
    expect(before).toBeGreaterThan(0);
    expect(world.deletes()).toHaveLength(before);
    world.signInAs({ tid: plan.tenantId });
    expect(settledOf(world, plan, await finish(world.resume(plan)))).toEqual(SETTLED);
  });

  it('of another tenant from the beginning: nothing is planned', async () => {
    world.signInAs({ tid: OTHER });
    await expect(world.plan()).rejects.toThrow(/"kind":"obstructed"/);
  });
});
