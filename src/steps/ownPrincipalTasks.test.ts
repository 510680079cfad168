import { anApplication, aServicePrincipal, closedTenant, factsWith, IDS, sampleOf, unread, wholeOf, type FactOverrides } from '../facts/testing';
import { failure, scriptedGraph } from '../facts/testing/scriptedGraph';
import { resultOf } from '../ports/work';
import { SCENARIOS } from '../rehearsal/scenarios';
import { permitting } from '../run/gates';
import { endOf, finish, type World } from '../run/testing/rehearsalWorld';
import { deleteOwnPrincipal } from './deleteOwnPrincipal';
import { planTask } from './planTask';
import { revokeOwnGrants } from './revokeOwnGrants';
import { obstaclesOf, plannedIds, planOf, sessionWith } from './testing/drafts';
import { changesOf, onlyAdminLeft, worldWithRunbook } from './testing/onlyAdminLeft';

const tenant = closedTenant();
const session = sessionWith('Application.ReadWrite.All', 'DelegatedPermissionGrant.ReadWrite.All');
const opaque = { ...session, token: { kind: 'opaque' } as const };
const facts = (over: FactOverrides = {}) => factsWith({ session, ...over });
const REVOKE = { task: 'revokeOwnGrants', choice: 'none' } as const;
const LEAVE = { task: 'deleteOwnPrincipal', choice: 'none' } as const;

describe('planning', () => {
  it('takes back what our principal was granted, and leaves other people’s grants', () => {
    const other = { id: 'grant-2', clientId: 'other', reach: 'oneUser', scopes: ['User.Read'] } as const;
    const permissionGrants = [...tenant.permissionGrants.map((each) => ({ ...each, scopes: ['User.Read', 'Domain.Read.All'] })), other];
    expect(resultOf(planTask(REVOKE, facts({ permissionGrants })))).toMatchObject({
      items: [{ id: 'grant-1', kind: 'grant', reference: 'User.Read Domain.Read.All', effect: 'revoked' }],
      keptIds: ['grant-2']
    });
  });

  it('deletes our registration and keeps all others', () => {
    const applications = wholeOf([...tenant.applications.items, anApplication({ appId: 'app-1' })]);
    expect(planOf(deleteOwnPrincipal, facts({ applications }), 'none')).toMatchObject({ items: [{ id: IDS.tokenApp }], keptIds: ['app-1'] });
    // One of Microsoft's own principals has no registration here.
    expect(planOf(deleteOwnPrincipal, facts({ applications: wholeOf([]) }), 'none')).toMatchObject({ items: [] });
  });

  it('does neither while nothing tells which one is ours', () => {
    const strangers = { session: opaque, servicePrincipals: wholeOf([aServicePrincipal()]), applications: wholeOf([anApplication()]) };
    expect(obstaclesOf(planOf(revokeOwnGrants, facts(strangers), 'none'))).toEqual(['ownPrincipalNotFound']);
    expect(obstaclesOf(planOf(deleteOwnPrincipal, facts(strangers), 'none'))).toEqual(['ownPrincipalNotFound']);
    expect(obstaclesOf(planOf(revokeOwnGrants, facts({ servicePrincipals: sampleOf([], 400) }), 'none'))).toEqual(['sampleOnly servicePrincipals']);
    expect(obstaclesOf(planOf(revokeOwnGrants, facts({ permissionGrants: unread('scope') }), 'none'))).toEqual(['unread permissionGrants scope']);
  });
});

it.each<[string, FactOverrides]>([
  ['U02', { users: unread('offline') }],
  ['D01', { domains: unread('offline') }],
  ['D02', { applications: wholeOf([...tenant.applications.items, anApplication()]) }],
  ['D03', { servicePrincipals: wholeOf([...tenant.servicePrincipals.items, aServicePrincipal()]) }],
  ['S07', { records: { ...tenant.records, runbook: { kind: 'notSaved' } }, subscriptions: subscriptionsLeft() }]
])('both are locked until %s is settled', (check, over) => {
  for (const order of [REVOKE, LEAVE]) {
    expect(obstaclesOf(resultOf(planTask(order, facts(over)))).filter((line) => line.startsWith(`locked ${check} `))).toHaveLength(1);
  }
});

function subscriptionsLeft() {
  return tenant.subscriptions.map((each) => ({ ...each, status: 'enabled' as const, rawStatus: 'Enabled' }));
}

describe('the permit', () => {
  it('lets our own principal go in this task only', async () => {
    const world = nearlyDone();
    expect(resultOf(permitting(await world.planFor(LEAVE))).ownPrincipal).toBe('leaves');
    expect(resultOf(permitting(await world.planFor(REVOKE))).ownPrincipal).toBe('protected');
  });
});

describe('on a tenant in which nothing else is left', () => {
  it('takes back every grant, proven while the token lasts', async () => {
    const world = nearlyDone();
    const plan = await world.planFor(REVOKE);
    expect(plan.items.length).toBeGreaterThan(0);
    expect(endOf(await finish(world.execute(plan)))).toBe('complete');
    expect(world.rehearsal.state().permissionGrants.filter(({ id }) => plan.items.some((item) => item.id === id))).toEqual([]);
    expect(world.rehearsal.violations).toEqual([]);
  });

  it('deletes our registration; what a dead token can’t show is not claimed', async () => {
    const world = nearlyDone();
    const own = world.rehearsal.state().token.appId;
    const plan = await world.planFor(LEAVE);
    expect(plannedIds({ ...plan, kind: 'drafted' })).toEqual([own]);
    // The rehearsal tenant takes the token away with its principal: nothing can be read back.
    expect(endOf(await finish(world.execute(plan)))).toBe('accepted');
    expect(await deleteOwnPrincipal.verify([own], world.graph)).toMatchObject([{ kind: 'unknown', failure: { code: 'signInExpired' } }]);
    expect(world.rehearsal.state().applications.map(({ appId }) => appId)).toEqual([]);
    expect(changesOf(world)).toEqual([expect.stringMatching(/^DELETE \/applications\(appId='.*'\) 204$/)]);
    expect(world.rehearsal.violations).toEqual([]);
  });

  it.each([
    ['proven', failure('notFound', 'Request_ResourceNotFound')],
    ['unknown', failure('notFound')],
    ['unknown', failure('signInExpired', 'InvalidAuthenticationToken')],
    ['unknown', failure('forbidden', 'Authorization_RequestDenied')]
  ])('%s by an answer of %j while a token still opens Graph', async (kind, why) => {
    const reader = scriptedGraph({}, { fail: () => why });
    expect(await deleteOwnPrincipal.verify([IDS.tokenApp], reader)).toMatchObject([{ kind, id: IDS.tokenApp }]);
  });

  it('before the rest: locked, and refused by the call layer under any other task’s permit', async () => {
    const world = worldWithRunbook(onlyAdminLeft(SCENARIOS.messy));
    expect(obstaclesOf(await world.draft(LEAVE))).toEqual(expect.arrayContaining(['locked D01 blocks', 'locked D02 blocks', 'locked D03 blocks']));
    const own = world.rehearsal.state().token.appId;
    const apps = await world.planFor({ task: 'deleteApplications', choice: 'none' });
    const opened = await world.graph.openWriter({ ...resultOf(permitting(apps)), plannedIds: new Set([own]), protectedIds: new Set() });
    const [item = undefined] = apps.items;
    const answers = opened.kind === 'open' && item !== undefined ? await opened.writer.write([deleteOwnPrincipal.request({ ...item, id: own })]) : [];
    expect(answers).toEqual([{ kind: 'refused', guard: 'protectedApp' }]);
    expect(changesOf(world)).toEqual([]);
  });
});

/** Only the acting admin, the initial domain, Microsoft's applications and ours. */
function nearlyDone(): World {
  return worldWithRunbook(
    onlyAdminLeft(SCENARIOS.nearlyClosed, ({ domains, applications, token }) => ({
      domains: domains.filter(({ isInitial }) => isInitial).map((each) => ({ ...each, isDefault: true })),
      applications: applications.filter(({ appId }) => appId === token.appId)
    }))
  );
}
