import type { Facts } from '.';
import type { Fault } from '../rehearsal/faults/fault';
import { domainFederations } from './domainFederations';
import { domainReferences } from './domainReferences';
import { emptyRecords } from './recordsStore';
import { scan } from './scan';
import { aDomain, closedTenant, factsWith, readFact, unread } from './testing';
import { rehearse } from './testing/rehearse';
import { scanWith } from './testing/scanWith';
import { failure, scriptedGraph } from './testing/scriptedGraph';
import { smallTenant } from './testing/smallTenant';

const { domains } = closedTenant();
const federated = (name: string) => aDomain({ name, authentication: 'federated' });
const asked = (source: typeof domainFederations | typeof domainReferences, facts: Facts): readonly string[] =>
  source.questions(facts).map(({ call }) => call.path);

describe('what is asked', () => {
  it('is nothing in a tenant with its initial domain', () => {
    expect([asked(domainFederations, factsWith()), asked(domainReferences, factsWith())]).toEqual([[], []]);
    expect(domainReferences.parse([], factsWith())).toEqual({ kind: 'parsed', value: [] });
  });

  it('is the federation of roots only: what lies below signs in like them', () => {
    const facts = factsWith({ domains: [...domains, federated('a.example'), federated('eu.a.example'), federated('b.a.example.org'), aDomain()] });
    expect(asked(domainFederations, facts)).toEqual(['/domains/a.example/federationConfiguration', '/domains/b.a.example.org/federationConfiguration']);
  });

  it('is what uses each verified custom domain', () => {
    const facts = factsWith({ domains: [...domains, aDomain({ name: 'a.example' }), aDomain({ name: 'c.example', verification: 'unverified' })] });
    expect(asked(domainReferences, facts)).toEqual(['/domains/a.example/domainNameReferences']);
  });
});

describe('references', () => {
  const facts = factsWith({ domains: [aDomain({ name: 'a.example' })] });
  const objects = (count: number, type = 'user') => Array.from({ length: count }, () => ({ '@odata.type': `#microsoft.graph.${type}` }));
  const next = { '@odata.nextLink': 'https://graph.test/next' };

  it.each([
    ['all of them', { value: [...objects(2), ...objects(1, 'group'), ...objects(3, 'application'), {}] }, { users: 2, groups: 1, applications: 3, others: 1, extent: 'counted' }],
    ['a full page and more', { value: objects(999), ...next }, { users: 999, extent: 'tooMany' }],
    ['a full page and no more', { value: objects(999) }, { users: 999, extent: 'counted' }],
    ['a page that Graph made shorter', { value: objects(100), ...next }, { users: 100, extent: 'unknown' }]
  ])('%s', (_, page, wanted) => {
    expect(domainReferences.parse([page], facts)).toMatchObject({ kind: 'parsed', value: [{ domain: 'a.example', ...wanted }] });
  });
});

describe('unread', () => {
  it('domains leave both unread, for the same reason', async () => {
    const fail = (call: { readonly route: string }) => (call.route === 'listDomains' ? failure('network') : undefined);
    const { facts } = await scanWith(scriptedGraph(smallTenant(), { fail }));
    expect([facts.domains, facts.domainFederations, facts.domainReferences]).toMatchObject(Array.from({ length: 3 }, () => unread('offline', { readAt: expect.anything(), requestIds: expect.anything() })));
  });
});

describe('on the messy rehearsal tenant', () => {
  const request = (faults: readonly Fault[]) => {
    const rehearsed = rehearse('messy');
    faults.forEach((fault) => rehearsed.rehearsal.faults.add(fault));
    const { graph, clock, session } = rehearsed;
    return { rehearsed, scanned: scan({ graph, clock, session, records: readFact(emptyRecords('tenant')) }) };
  };

  it('both are read, and agree with it', async () => {
    const { rehearsed, scanned } = request([]);
    const { facts } = await scanned;
    const { federations } = rehearsed.rehearsal.state();
    expect(facts.domainFederations).toMatchObject({
      kind: 'read',
      value: Object.entries(federations).flatMap(([domain, list]) => list.map(({ id }) => ({ domain, federationId: id })))
    });
    const references = facts.domainReferences.kind === 'read' ? facts.domainReferences.value : [];
    expect(references.length).toBeGreaterThan(0);
    expect(references.some(({ users }) => users > 0)).toBe(true);
    expect(references.map(({ others }) => others)).toEqual(references.map(() => 0));
  });

  it('one refused page leaves the other fact alone', async () => {
    const { scanned } = request([{ match: { path: '/domains/', times: 'always' }, effect: { kind: 'status', status: 403, code: 'Authorization_RequestDenied' } }]);
    const { facts } = await scanned;
    expect(facts.domains.kind).toBe('read');
    expect(facts.domainReferences).toMatchObject({ kind: 'unread', reason: 'role' });
  });
});
