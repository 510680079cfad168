import type { InventoryRecord } from '../../facts/records';
import { aDomain, anApplication, aServicePrincipal, aUser, closedTenant, sampleOf, unread, wholeOf } from '../../facts/testing';
import { judge, named, said } from '../testing/judge';

const { records, users, applications, servicePrincipals, domains } = closedTenant();
const LISTED = { users: users.total, groups: 0, applications: applications.total, servicePrincipals: servicePrincipals.total, domains: domains.length };
const exported = (over: Partial<Extract<InventoryRecord, { kind: 'exported' }>> = {}) => ({
  ...records,
  inventory: { kind: 'exported', at: '2026-11-19T08:00:00Z', by: 'Adele Vance', counts: LISTED, unread: [], fingerprint: 'f', ...over } as const
});

describe('P07', () => {
  it('passes while nothing is there that the inventory does not list', () => {
    expect(said(judge('P07', { records: exported({ counts: { ...LISTED, users: 214, groups: 12 } }) }))).toMatch(/^pass: .*214 users and 12 groups/);
  });

  it('blocks without an inventory, whatever could be read', () => {
    const result = judge('P07', { records: { ...records, inventory: { kind: 'none' } }, users: unread('role'), domains: unread('scope') });
    expect(result.kind).toBe('blocks');
  });

  it.each(['users', 'groups', 'applications', 'servicePrincipals', 'domains'])('blocks when %s could not be exported', (section) => {
    const result = judge('P07', { records: exported({ unread: [section, 'devices'] }), users: unread('offline') });
    expect([result.kind, result.findings.map(({ id }) => id)]).toEqual(['blocks', [section]]);
    const { [section]: _, ...counts } = { ...LISTED } as Record<string, number>;
    expect(judge('P07', { records: exported({ counts }) }).findings.map(({ id }) => id)).toEqual([section]);
  });

  it('does not mind sections that nothing is deleted from', () => {
    expect(judge('P07', { records: exported({ unread: ['devices', 'roleEligibilities'] }) }).kind).toBe('pass');
  });

  it('names who was created since, also when others were deleted', () => {
    const result = judge('P07', {
      records: exported({ counts: { ...LISTED, users: 10 } }),
      users: wholeOf([...users.items, aUser({ displayName: 'New', userPrincipalName: 'new@x', createdAt: '2026-11-19T08:00:01Z' })])
    });
    expect([result.kind, named(result)]).toEqual(['blocks', ['New (new@x): Member']]);
  });

  it('names an app that was registered since', () => {
    const result = judge('P07', {
      records: exported({ counts: { ...LISTED, applications: 10 } }),
      applications: wholeOf([anApplication({ displayName: 'New', appId: 'a', createdAt: '2026-11-19T08:00:01Z' })])
    });
    expect([result.kind, result.findings.map(({ name }) => name)]).toEqual(['blocks', ['New']]);
  });

  it.each([
    ['users', { users: wholeOf([...users.items, aUser({ createdAt: '' })]) }],
    ['applications', { applications: wholeOf([...applications.items, anApplication({ createdAt: '' })]) }],
    ['servicePrincipals', { servicePrincipals: wholeOf([...servicePrincipals.items, aServicePrincipal({ displayName: 'New' })]) }],
    ['domains', { domains: [...domains, aDomain()] }]
  ])('blocks when there are more %s than it lists', (section, facts) => {
    const result = judge('P07', { records: exported(), ...facts });
    expect([result.kind, result.findings.map(({ id }) => id)]).toEqual(['blocks', [section]]);
    expect(named(result)[0]).toMatch(/listed.*now/);
  });

  it('takes the items for the number once all are there, and the count of a sample until then', () => {
    const lagging = { ...wholeOf(users.items), total: 99, counted: 99 };
    expect(judge('P07', { records: exported(), users: lagging }).kind).toBe('pass');
    expect(judge('P07', { records: exported(), users: sampleOf(users.items, 99) }).kind).toBe('blocks');
    expect(judge('P07', { records: exported({ counts: { ...LISTED, users: 99 } }), users: sampleOf(users.items, 99) }).kind).toBe('pass');
  });

  it('takes deletions since for what they are', () => {
    expect(judge('P07', { records: exported({ counts: { users: 214, groups: 80, applications: 40, servicePrincipals: 300, domains: 5 } }) }).kind).toBe('pass');
  });

  it.each(['users', 'applications', 'servicePrincipals', 'domains', 'records'] as const)('does not pass while %s are unread', (fact) => {
    expect(judge('P07', { records: exported(), [fact]: unread('throttled') }).kind).toBe('couldNotCheck');
  });

  it('blocks by what is known although something else is unread', () => {
    const more = wholeOf([...users.items, aUser({ createdAt: '2026-11-19T09:00:00Z' })]);
    expect(judge('P07', { records: exported(), users: more, servicePrincipals: unread('role') }).kind).toBe('blocks');
  });
});
