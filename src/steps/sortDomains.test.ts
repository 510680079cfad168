import { aDomain, anApplication, aUser, closedTenant, factsWith, IDS, sampleOf, unread, wholeOf, type FactOverrides } from '../facts/testing';
import { sortDomains } from './sortDomains';

const tenant = closedTenant();
const A = 'a.example';
const chosen = { domains: ['A.example', 'b.example'] };

const sorted = (over: FactOverrides, choice = chosen): readonly string[] => {
  const result = sortDomains(factsWith(over), choice);
  return result.kind === 'sorted'
    ? result.domains.map(({ domain, column, reason }) => `${domain.name} ${column} ${reason}`)
    : result.obstacles.map((each) => Object.values(each).join(' '));
};
const withA = (over: Parameters<typeof aDomain>[0] = {}, ...more: ReturnType<typeof aDomain>[]): FactOverrides => ({
  domains: [...tenant.domains, aDomain({ name: A, ...over }), ...more]
});
const references = { domain: A, users: 999, groups: 0, applications: 0, others: 0 };

it('releases what was chosen, whatever its letters, and leaves what was not', () => {
  expect(sorted(withA({}, aDomain({ name: 'c.example' })))).toEqual([`${A} goes chosen`, 'c.example stays notChosen']);
});

it('knows neither the initial domain nor one that nobody verified', () => {
  expect(sorted({ ...withA({ verification: 'unverified' }) }, { domains: [A, 'contoso.onmicrosoft.com'] })).toEqual([]);
});

describe('something else first', () => {
  it.each<[string, FactOverrides]>([
    ['stillDefault', withA({ preference: 'default' })],
    ['stillFederated', withA({ authentication: 'federated' })],
    ['adminSignsIn', { ...withA(), me: { ...tenant.me, userPrincipalName: 'adele@A.EXAMPLE' } }],
    [
      'adminSignsIn',
      {
        ...withA(),
        records: { ...tenant.records, standByAdminId: IDS.standBy },
        users: wholeOf([...tenant.users.items, aUser({ id: IDS.standBy, userPrincipalName: 'stefan@a.example' })])
      }
    ]
  ])('%s', (reason, over) => expect(sorted(over)).toEqual([`${A} first ${reason}`]));

  it('a domain below it, but not one that only ends alike', () => {
    expect(sorted(withA({}, aDomain({ name: 'eu.A.example' })))).toEqual([`${A} first subdomainFirst`, 'eu.A.example stays notChosen']);
    expect(sorted(withA({}, aDomain({ name: 'xa.example' })))).toEqual([`${A} goes chosen`, 'xa.example stays notChosen']);
  });

  it('is said before what a portal would be needed for', () => {
    expect(sorted({ ...withA({ authentication: 'federated' }), domainReferences: [{ ...references, extent: 'tooMany' }] })).toEqual([`${A} first stillFederated`]);
  });
});

describe('assisted', () => {
  it('more references than Graph renames', () => {
    expect(sorted({ ...withA(), domainReferences: [{ ...references, extent: 'tooMany' }] })).toEqual([`${A} assisted tooManyReferences`]);
  });

  it.each(['counted', 'unknown'] as const)('not when they are %s: Graph has the last word then', (extent) => {
    expect(sorted({ ...withA(), domainReferences: [{ ...references, extent }] })).toEqual([`${A} goes chosen`]);
  });

  it.each([
    ['api://a.example/shop', 'AzureADMultipleOrgs', `${A} assisted multiTenantApplication`],
    ['https://shop.A.example:8080/x', 'AzureADandPersonalMicrosoftAccount', `${A} assisted multiTenantApplication`],
    ['api://a.example/shop', 'AzureADMyOrg', `${A} goes chosen`],
    ['api://xa.example/shop', 'AzureADMultipleOrgs', `${A} goes chosen`],
    ['api://other/a.example', 'AzureADMultipleOrgs', `${A} goes chosen`]
  ])('an app at %s for %s', (uri, audience, wanted) => {
    expect(sorted({ ...withA(), applications: wholeOf([anApplication({ audience, identifierUris: [uri] })]) })).toEqual([wanted]);
  });
});

it('leaves alone what Graph is releasing already', () => {
  expect(sorted(withA({ release: { kind: 'underWay', since: '' }, authentication: 'federated' }))).toEqual([`${A} stays underWay`]);
  expect(sorted(withA({ release: { kind: 'failed' } }))).toEqual([`${A} goes chosen`]);
});

it.each<[string, FactOverrides]>([
  ['unread domains offline', { domains: unread('offline') }],
  ['unread domainReferences scope', { domainReferences: unread('scope') }],
  ['unread applications role', { applications: unread('role') }],
  ['unread records malformed', { records: unread('malformed') }],
  ['sampleOnly applications', { applications: sampleOf([], 400) }],
  ['sampleOnly users', { users: sampleOf(tenant.users.items, 400) }]
])('cannot sort: %s', (obstacle, over) => expect(sorted(over)).toEqual([obstacle]));
