import type { GraphOptions } from './options';
import { write, type WriteCall } from '../routes/writeCall';
import type { WriteRouteId } from '../routes/writes';
import { json } from './testing/scriptedFetch';
import type * as Tenant from './testing/tenant';
import { claims, KEPT, TENANT, TOKEN_APP, userId, type Answers } from './testing/tenant';

const OTHER = 'dddddddd-0000-0000-0000-000000000000';
const GUARDS = ['watching', 'readOnly', 'identityUnknown', 'otherTenant', 'protectedId', 'protectedApp', 'routeNotPermitted', 'bodyNotAllowed', 'notInPlan', 'stopped'] as const;
type Guard = (typeof GUARDS)[number];

interface Scenario {
  readonly answers?: Answers;
  readonly options?: Partial<GraphOptions>;
  readonly permit?: { readonly tenantId?: string; readonly fingerprint?: string; readonly plannedIds?: ReadonlySet<string>; readonly routes?: ReadonlySet<WriteRouteId> };
  readonly call?: WriteCall;
  readonly stopped?: true;
}

/** One scenario a guard, which nothing but that guard stops. */
const SCENARIOS: Readonly<Record<Guard, Scenario>> = {
  watching: { options: { access: () => 'watching' } },
  readOnly: { permit: { fingerprint: '' } },
  identityUnknown: { answers: { organization: () => json({ value: [{ id: TENANT }, { id: OTHER }] }) } },
  otherTenant: { options: { claimsOf: () => claims({ tenantId: OTHER }) } },
  protectedId: { permit: { plannedIds: new Set([KEPT]) }, call: write('deleteUser', { id: KEPT }) },
  protectedApp: { permit: { plannedIds: new Set([TOKEN_APP]) }, call: write('deleteApplication', { appId: TOKEN_APP.toUpperCase() }) },
  // Approved for another change.
  routeNotPermitted: { permit: { routes: new Set(['setUserSignIn']) } },
  bodyNotAllowed: {
    permit: { plannedIds: new Set(['contoso.example']) },
    call: write('forceDeleteDomain', { id: 'contoso.example' }, { disableUserAccounts: true })
  },
  notInPlan: { call: write('deleteUser', { id: userId(999) }) },
  stopped: { stopped: true }
};

/** Changes that reach the wire in a scenario, with one guard taken out. */
async function sentWithout(removed: Guard | 'none', scenario: Scenario): Promise<number> {
  jest.resetModules();
  if (removed !== 'none') {
    jest.doMock(`./guards/${removed}`, () => ({ [removed]: () => 'allowed' }));
  }
  const { bench, permit } = jest.requireActual<typeof Tenant>('./testing/tenant');
  const all = bench(scenario.answers, scenario.options);
  const signal = scenario.stopped === true ? AbortSignal.abort() : undefined;
  const opening = await all.graph.openWriter(permit(scenario.permit));
  if (opening.kind === 'open') {
    await opening.writer.write([scenario.call ?? write('deleteUser', { id: userId(0) })], { signal });
  }
  GUARDS.forEach((guard) => jest.dontMock(`./guards/${guard}`));
  return all.changes().flatMap(({ inner }) => inner).length;
}

test('without a scenario the change is sent', async () => {
  await expect(sentWithout('none', {})).resolves.toBe(1);
});

describe.each(GUARDS)('%s', (guard) => {
  test('stops its scenario', async () => {
    await expect(sentWithout('none', SCENARIOS[guard])).resolves.toBe(0);
  });

  test.each(GUARDS)('taking %s out lets through exactly what it guards', async (removed) => {
    await expect(sentWithout(removed, SCENARIOS[guard])).resolves.toBe(removed === guard ? 1 : 0);
  });
});

test('a page that becomes one for watching sends no further batch, under a permit that was opened before', async () => {
  const { bench, permit, deletions } = jest.requireActual<typeof Tenant>('./testing/tenant');
  let access: 'acting' | 'watching' = 'acting';
  const all = bench({}, { access: () => access });
  const opening = await all.graph.openWriter(permit());
  if (opening.kind !== 'open') {
    throw new Error(`refused: ${opening.guard}`);
  }
  await opening.writer.write(deletions(20));
  access = 'watching';
  const answers = await opening.writer.write(deletions(40));
  expect(answers).toEqual(Array(40).fill({ kind: 'refused', guard: 'watching' }));
  expect(all.changes()).toHaveLength(1);
  await expect(all.graph.openWriter(permit())).resolves.toMatchObject({ kind: 'refused', guard: 'watching' });
});
