import { closedTenant, factsWith, IDS, unread, type FactOverrides } from '../facts/testing';
import type { Answer, GraphReader } from '../ports/graph';
import type { TenantState } from '../rehearsal/state';
import { SCENARIOS } from '../rehearsal/scenarios';
import { readResults } from '../run/ledger/results';
import { anItem } from '../run/testing/samples';
import { endOf, finish, rehearsalWorld, type World } from '../run/testing/rehearsalWorld';
import { obstaclesOf, planOf, sessionWith } from './testing/drafts';
import { turnOffSync } from './turnOffSync';

const HOUR = 3_600_000;
const ORDER = { task: 'turnOffSync', choice: 'none' } as const;
const { organization, me } = closedTenant();
const on = { organization: { ...organization, directorySync: 'on' }, session: sessionWith('Organization.ReadWrite.All') } as const;

describe('planning', () => {
  const plan = (over: FactOverrides = {}) => planOf(turnOffSync, factsWith({ ...on, ...over }), 'none');

  it('is about the one organization', () => {
    expect(plan()).toMatchObject({
      kind: 'drafted',
      items: [{ id: IDS.tenant, name: 'Contoso GmbH', kind: 'organization', effect: 'syncOff', reason: 'chosen' }],
      keptIds: [IDS.admin]
    });
  });

  it('has nothing to do when synchronization is off', () => {
    expect(plan({ organization })).toMatchObject({ kind: 'drafted', items: [] });
  });

  it.each<[string, FactOverrides]>([
    ['actingAdminSynced', { me: { ...me, source: 'synced' } }],
    ['scopeMissing Organization.ReadWrite.All', { session: sessionWith('User.Read.All') }],
    ['unread organization offline', { organization: unread('offline') }]
  ])('is forbidden once: %s', (obstacle, over) => expect(obstaclesOf(plan(over))).toEqual([obstacle]));
});

it('sends the same to beta as to v1.0', () => {
  const calls = [turnOffSync.request(anItem({ id: 'a' })), turnOffSync.fallback?.(anItem({ id: 'a' }))];
  expect(calls.map((call) => [call?.version, call?.path, call?.body])).toEqual([
    ['v1.0', '/organization/a', { onPremisesSyncEnabled: false }],
    ['beta', '/organization/a', { onPremisesSyncEnabled: false }]
  ]);
});

describe('reading back', () => {
  const look = async (body: unknown): Promise<string | undefined> => {
    const answer: Answer = { kind: 'answered', status: 200, body, headers: {}, requestId: 'r' };
    const reader: GraphReader = { read: async () => answer, readAll: async () => [answer], pages: async function* () {} };
    return (await turnOffSync.verify(['t'], reader))[0]?.kind;
  };
  const said = (onPremisesSyncEnabled: unknown) => ({ value: [{ id: 't', onPremisesSyncEnabled }] });

  it.each([
    ['proven', said(false)],
    ['proven', said(null)],
    ['notYet', said(true)],
    ['unknown', { value: [] }],
    ['unknown', { value: [{ id: 't' }] }],
    ['unknown', { value: [{ id: 'another tenant', onPremisesSyncEnabled: false }] }],
    ['unknown', 'no JSON']
  ])('is %s by %j', async (kind, body) => expect(await look(body)).toBe(kind));
});

describe('on the synced tenant', () => {
  const worldWith = (syncOffAnswer: TenantState['syncOffAnswer']): World =>
    rehearsalWorld({ scenario: (seed, now) => ({ ...SCENARIOS.synced(seed, now), syncOffAnswer }) });
  const patches = (world: World): readonly string[] =>
    world.rehearsal.log.filter(({ method }) => method === 'PATCH').map(({ version, status }) => `${version} ${status}`);

  async function run(world: World) {
    const plan = await world.planFor(ORDER);
    const finished = await finish(world.execute(plan));
    const kinds = world.journals.records(plan.fingerprint).map(({ kind }) => kind);
    return { plan, finished, kinds };
  }

  it('is accepted at once, and proved when Graph says so: after 26 hours here', async () => {
    const world = worldWith('v1.0');
    const { plan, finished } = await run(world);
    const sweep = () => turnOffSync.sweep({ plannedIds: new Set([plan.tenantId]), keptIds: new Set() }, world.graph);
    expect(endOf(finished)).toBe('accepted');
    expect(patches(world)).toEqual(['v1.0 204']);
    world.rehearsal.advance(25 * HOUR);
    expect(await turnOffSync.verify([plan.tenantId], world.graph)).toMatchObject([{ kind: 'notYet' }]);
    expect(await sweep()).toMatchObject({ kind: 'swept', still: [plan.tenantId] });
    world.rehearsal.advance(2 * HOUR);
    expect(await turnOffSync.verify([plan.tenantId], world.graph)).toMatchObject([{ kind: 'proven' }]);
    expect(await sweep()).toMatchObject({ kind: 'swept', still: [] });
    expect(await world.draft(ORDER)).toMatchObject({ kind: 'drafted', items: [] });
    expect(world.rehearsal.violations).toEqual([]);
  });

  it('is over when it was accepted, and can be looked at again later without sending anything', async () => {
    const world = worldWith('v1.0');
    const { plan } = await run(world);
    const again = (mode: 'readOnly' | 'write') => finish(world.resume(plan.fingerprint, { mode }));
    world.rehearsal.advance(2 * HOUR);
    expect(endOf(await again('readOnly'))).toBe('accepted');
    world.rehearsal.advance(25 * HOUR);
    expect(endOf(await again('write'))).toBe('complete');
    expect(patches(world)).toEqual(['v1.0 204']);
  });

  it('goes to beta when v1.0 says read-only: one intent, one outcome', async () => {
    const world = worldWith('betaOnly');
    const { finished, kinds } = await run(world);
    expect(endOf(finished)).toBe('accepted');
    expect(patches(world)).toEqual(['v1.0 400', 'beta 204']);
    expect(kinds.filter((kind) => kind === 'intent' || kind === 'outcome')).toEqual(['intent', 'outcome']);
  });

  it('fails with the reason when both refuse, and nothing else is tried', async () => {
    const world = worldWith('readOnly');
    const { finished, kinds } = await run(world);
    expect(endOf(finished)).toBe('halted: canaryFailed');
    const rows = finished.outcome.kind === 'ended' ? readResults(finished.outcome.ledger) : [];
    expect(rows.map(({ outcome, reason }) => `${outcome} ${reason}`)).toEqual(['failed failure:badRequest']);
    expect(patches(world)).toEqual(['v1.0 400', 'beta 400']);
    expect(kinds.filter((kind) => kind === 'intent' || kind === 'outcome')).toEqual(['intent', 'outcome']);
  });

  it('is locked before the inventory was exported', async () => {
    const world = worldWith('v1.0');
    world.keep((records) => ({ ...records, inventory: { kind: 'none' } }));
    expect(obstaclesOf(await world.draft(ORDER))).toEqual(['locked P07 blocks']);
  });
});
