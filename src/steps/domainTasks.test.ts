import { aDomain, closedTenant, factsWith, unread, type FactOverrides } from '../facts/testing';
import { resultOf } from '../ports/work';
import type { TenantState } from '../rehearsal';
import { SCENARIOS } from '../rehearsal/scenarios';
import { write } from '../routes/writeCall';
import { permitting } from '../run/gates';
import { createPageLease } from '../run/testing/pageLease';
import { endOf, finish } from '../run/testing/rehearsalWorld';
import { makeDomainsManaged } from './makeDomainsManaged';
import { makeInitialDomainDefault } from './makeInitialDomainDefault';
import { planTask } from './planTask';
import { releaseDomains } from './releaseDomains';
import { sortDomains } from './sortDomains';
import { obstaclesOf, planOf } from './testing/drafts';
import { changesOf, onlyAdminLeft, worldWithRunbook } from './testing/onlyAdminLeft';

const tenant = closedTenant();
const scopes = ['Domain.ReadWrite.All', 'Domain-InternalFederation.ReadWrite.All'];
const session = { ...tenant.session, token: { ...tenant.session.token, scopes } as typeof tenant.session.token };
const facts = (over: FactOverrides = {}) => factsWith({ session, ...over });
const [initial = aDomain()] = tenant.domains;

const DEFAULT = { task: 'makeInitialDomainDefault', choice: 'none' } as const;
const MANAGED = { task: 'makeDomainsManaged', choice: 'none' } as const;
const release = (...domains: readonly string[]) => ({ task: 'releaseDomains', choice: { domains } }) as const;

describe('planning', () => {
  it('makes the initial domain the default one, if it is not', () => {
    const domains = [{ ...initial, preference: 'other' as const }, aDomain({ name: 'a.example', preference: 'default' })];
    expect(planOf(makeInitialDomainDefault, facts({ domains }), 'none')).toMatchObject({
      items: [{ id: 'contoso.onmicrosoft.com', reference: 'a.example', kind: 'domain', effect: 'madeDefault' }],
      keptIds: ['a.example']
    });
    expect(planOf(makeInitialDomainDefault, facts(), 'none')).toMatchObject({ kind: 'drafted', items: [], keptIds: ['contoso.onmicrosoft.com'] });
  });

  it('does not trust a list without the initial domain', () => {
    expect(obstaclesOf(planOf(makeInitialDomainDefault, facts({ domains: [aDomain()] }), 'none'))).toEqual(['initialDomainNotListed']);
  });

  it('takes each federation off its domain', () => {
    const domains = [initial, aDomain({ name: 'a.example', authentication: 'federated' }), aDomain({ name: 'b.example' })];
    const domainFederations = [{ domain: 'a.example', federationId: 'f-1', displayName: 'AD FS' }];
    const draft = planOf(makeDomainsManaged, facts({ domains, domainFederations }), 'none');
    expect(draft).toMatchObject({
      items: [{ id: 'a.example', reference: 'f-1', effect: 'madeManaged' }],
      keptIds: ['contoso.onmicrosoft.com', 'b.example']
    });
    const [item] = draft.kind === 'drafted' ? draft.items : [];
    expect(item && makeDomainsManaged.request(item)).toMatchObject({ target: 'a.example', path: '/domains/a.example/federationConfiguration/f-1' });
  });

  it('releases the chosen ones and keeps all others, the initial one first of all', () => {
    const domains = [initial, aDomain({ name: 'a.example' }), aDomain({ name: 'b.example', authentication: 'federated' })];
    expect(planOf(releaseDomains, facts({ domains }), { domains: ['a.example', 'b.example', 'contoso.onmicrosoft.com'] })).toMatchObject({
      items: [{ id: 'a.example', reason: 'chosen', effect: 'released' }],
      keptIds: ['contoso.onmicrosoft.com', 'b.example']
    });
  });

  it.each([
    ['makeInitialDomainDefault', planOf(makeInitialDomainDefault, factsWith({ domains: unread('role') }), 'none'), ['scopeMissing Domain.ReadWrite.All', 'unread domains role']],
    ['makeDomainsManaged', planOf(makeDomainsManaged, facts({ domainFederations: unread('scope') }), 'none'), ['unread domainFederations scope']],
    ['releaseDomains', planOf(releaseDomains, factsWith({ me: unread('service') }), { domains: [] }), ['unread me service']]
  ])('%s names what stands in its way, each once', (_, draft, wanted) => expect(obstaclesOf(draft)).toEqual(wanted));

  it('stays locked while users are left or the admin signs in with a custom domain', () => {
    const me = { ...tenant.me, userPrincipalName: 'adele@a.example' };
    for (const order of [DEFAULT, MANAGED, release('a.example')]) {
      expect(obstaclesOf(resultOf(planTask(order, facts({ me, users: unread('offline') }))))).toEqual(
        expect.arrayContaining(['locked U02 couldNotCheck', 'locked P02 blocks'])
      );
    }
  });
});

describe('on the messy tenant without its users', () => {
  const withoutShared = ({ applications }: TenantState) => ({
    applications: applications.filter(({ signInAudience, identifierUris }) => signInAudience === 'AzureADMyOrg' || identifierUris.length === 0)
  });
  const scenario = onlyAdminLeft(SCENARIOS.messy, withoutShared);
  const namesOf = ({ rehearsal }: ReturnType<typeof worldWithRunbook>) => {
    const { domains } = rehearsal.state();
    const custom = domains.filter(({ isInitial, isVerified }) => !isInitial && isVerified);
    return {
      initial: domains.find(({ isInitial }) => isInitial)?.id ?? '',
      federated: custom.find(({ authenticationType }) => authenticationType === 'Federated')?.id ?? '',
      usual: custom.find(({ isDefault }) => isDefault)?.id ?? ''
    };
  };

  it('default, managed, released: each proven by a fresh read, nobody disabled', async () => {
    const world = worldWithRunbook(scenario);
    const { initial: first, federated, usual } = namesOf(world);
    const all = release(federated, usual);

    // The default one and the federated one come first: nothing is planned for them yet.
    expect(await world.draft(all)).toMatchObject({ kind: 'drafted', items: [] });

    const makeDefault = await world.planFor(DEFAULT);
    expect(endOf(await finish(world.execute(makeDefault)))).toBe('complete');
    expect(world.rehearsal.state().domains.filter(({ isDefault }) => isDefault).map(({ id }) => id)).toEqual([first]);

    expect(endOf(await finish(world.execute(await world.planFor(MANAGED))))).toBe('complete');
    expect(world.rehearsal.state().domains.every(({ authenticationType }) => authenticationType === 'Managed')).toBe(true);

    const plan = await world.planFor(all);
    expect(plan.items.map(({ id }) => id).sort()).toEqual([federated, usual].sort());
    expect(['accepted', 'complete']).toContain(endOf(await finish(world.execute(plan))));
    await world.clock.advance(24 * 3_600_000);
    const proof = await releaseDomains.verify([federated, usual], world.graph);
    expect(proof.map(({ kind }) => kind)).toEqual(['proven', 'proven']);
    expect(world.rehearsal.violations).toEqual([]);
    expect(world.rehearsal.state().users.every(({ accountEnabled }) => accountEnabled)).toBe(true);
    expect(changesOf(world).map((line) => line.split(' ')[2])).toEqual(['204', '204', '204', '204']);
  });

  it('ends as accepted while Graph is at it, and D01 waits', async () => {
    const world = worldWithRunbook(onlyAdminLeft(SCENARIOS.messy, (state) => ({ ...withoutShared(state), domainReleaseMinutes: 600 })));
    const { usual } = namesOf(world);
    await finish(world.execute(await world.planFor(DEFAULT)));
    expect(endOf(await finish(world.execute(await world.planFor(release(usual)))))).toBe('accepted');
    expect(await releaseDomains.verify([usual], world.graph)).toMatchObject([{ kind: 'begun' }]);
    // Asked for already: it is not planned a second time.
    expect(await world.draft(release(usual))).toMatchObject({ kind: 'drafted', items: [] });
    expect((await world.facts(['domains'])).domains).toMatchObject({
      value: expect.arrayContaining([expect.objectContaining({ name: usual, release: expect.objectContaining({ kind: 'underWay' }) })])
    });
  });

  it('an error after which Graph is at it is no failure, and nothing is asked twice', async () => {
    const world = worldWithRunbook(onlyAdminLeft(SCENARIOS.messy, (state) => ({ ...withoutShared(state), domainReleaseMinutes: 600 })));
    const { usual } = namesOf(world);
    await finish(world.execute(await world.planFor(DEFAULT)));
    const plan = await world.planFor(release(usual));
    world.rehearsal.faults.add({ match: { method: 'POST', path: '/domains/' }, effect: { kind: 'status', status: 500, carriedOut: true } });
    const finished = await finish(world.execute(plan));
    expect(endOf(finished)).toBe('accepted');
    expect(changesOf(world).filter((line) => line.includes('/forceDelete'))).toHaveLength(1);
  });

  it('a release that was stopped half-way goes on: what Graph is at is no domain that somebody wants to keep', async () => {
    const world = worldWithRunbook(onlyAdminLeft(SCENARIOS.messy, (state) => ({ ...withoutShared(state), domainReleaseMinutes: 600 })));
    const { federated, usual } = namesOf(world);
    await finish(world.execute(await world.planFor(DEFAULT)));
    await finish(world.execute(await world.planFor(MANAGED)));
    const plan = await world.planFor(release(federated, usual));
    const stop = new AbortController();
    const stopped = await finish(world.execute(plan, { stop: stop.signal }), (event) => {
      if (event.kind === 'recorded' && event.record.kind === 'outcome') {
        stop.abort();
      }
    });
    expect(endOf(stopped)).toBe('stopped');
    expect(endOf(await finish(world.resume(plan.fingerprint)))).toBe('accepted');
    expect(changesOf(world).filter((line) => line.includes('forceDelete'))).toHaveLength(2);
  });

  it.each([
    ['making the initial domain the default', DEFAULT, 'before'],
    ['making domains managed', MANAGED, 'after']
  ] as const)('%s goes on when the page was closed before its proof: what it did is nobody’s wish to keep a domain', async (_, order, first) => {
    const world = worldWithRunbook(onlyAdminLeft(SCENARIOS.messy, withoutShared));
    if (first === 'after') {
      await finish(world.execute(await world.planFor(DEFAULT)));
    }
    const plan = await world.planFor(order);
    const closed = world.execute(plan, {}, { lease: createPageLease() });
    for (let step = await closed.next(); step.done !== true && !(step.value.kind === 'recorded' && step.value.record.kind === 'outcome'); ) {
      step = await closed.next();
    }
    expect(endOf(await finish(world.resume(plan.fingerprint)))).toBe('complete');
  });

  it('more than 1,000 references: nothing is planned', async () => {
    const crowded = onlyAdminLeft(SCENARIOS.messy, (state) => {
      const { groups, domains } = state;
      const name = domains.find(({ isDefault }) => isDefault)?.id ?? '';
      const [group] = groups;
      return {
        ...withoutShared(state),
        groups: group === undefined ? [] : Array.from({ length: 1_001 }, (_, at) => ({ ...group, id: `group-${at}`, mail: `g${at}@${name}` }))
      };
    });
    const world = worldWithRunbook(crowded);
    const { usual } = namesOf(world);
    await finish(world.execute(await world.planFor(DEFAULT)));
    expect((await world.facts(['domainReferences'])).domainReferences).toMatchObject({
      value: expect.arrayContaining([{ domain: usual, users: 0, groups: 999, applications: 0, others: 0, extent: 'tooMany' }])
    });
    expect(await world.draft(release(usual))).toMatchObject({ kind: 'drafted', items: [] });
    expect(sortDomains(await world.facts(releaseDomains.needs), { domains: [usual] })).toMatchObject({
      domains: expect.arrayContaining([expect.objectContaining({ column: 'assisted', reason: 'tooManyReferences' })])
    });
  });

  it('a multitenant app on the domain: a portal is the way', async () => {
    const world = worldWithRunbook(onlyAdminLeft(SCENARIOS.messy));
    const { usual } = namesOf(world);
    await finish(world.execute(await world.planFor(DEFAULT)));
    expect(sortDomains(await world.facts(releaseDomains.needs), { domains: [usual] })).toMatchObject({
      domains: expect.arrayContaining([expect.objectContaining({ domain: expect.objectContaining({ name: usual }), reason: 'multiTenantApplication' })])
    });
  });

  it('a call that would disable people never leaves, although the plan names the domain', async () => {
    const world = worldWithRunbook(scenario);
    const { usual } = namesOf(world);
    await finish(world.execute(await world.planFor(DEFAULT)));
    const opened = await world.graph.openWriter(resultOf(permitting(await world.planFor(release(usual)))));
    const answers = opened.kind === 'open' ? await opened.writer.write([write('forceDeleteDomain', { id: usual })]) : [];
    expect(answers).toEqual([{ kind: 'refused', guard: 'bodyNotAllowed' }]);
    expect(changesOf(world).filter((line) => line.includes('forceDelete'))).toEqual([]);
  });
});
