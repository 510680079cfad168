import { aDomain, closedTenant, unread } from '../../facts/testing';
import { judge, named } from '../testing/judge';

const { domains } = closedTenant();

describe('D01', () => {
  it('says what stops with each domain, and what comes first', () => {
    const result = judge('D01', {
      domains: [
        ...domains,
        aDomain({ name: 'a.example', authentication: 'federated', preference: 'default', services: ['Email', 'Tomorrow'] }),
        aDomain({ name: 'b.example', services: [] }),
        aDomain({ name: 'c.example', verification: 'unverified' })
      ]
    });
    expect(result.kind).toBe('blocks');
    expect(named(result)).toEqual([
      'a.example: Stops: mail (MX and autodiscover), Tomorrow and sign-in through your federation. At the registrar first: MX, autodiscover, SPF and DKIM. Turn it into a managed domain first. Make the initial domain the default one first.',
      'b.example: No service uses it.',
      'c.example: Not verified: it belongs to nobody yet and does not have to be released.'
    ]);
    expect(result).toMatchObject({
      waits: [
        { rule: 'domainRelease1d', name: 'a.example', state: 'afterAction', until: '2026-11-21T12:00:00Z' },
        { name: 'b.example' }
      ]
    });
  });

  it('passes when only the initial domain and unverified ones are left', () => {
    expect(judge('D01', { domains: [...domains, aDomain({ verification: 'unverified' })] })).toMatchObject({ kind: 'pass', findings: [{ name: 'contoso.example' }] });
  });

  it('says what is known of federation and references', () => {
    const counts = { users: 0, groups: 0, applications: 0, others: 0, extent: 'counted' } as const;
    const result = judge('D01', {
      domains: [...domains, aDomain({ name: 'a.example', authentication: 'federated', services: ['OfficeCommunicationsOnline', 'Intune'] }), ...['b', 'c', 'd'].map((name) => aDomain({ name: `${name}.example`, services: [] }))],
      domainFederations: [{ domain: 'a.example', federationId: 'f', displayName: 'Contoso AD FS' }],
      domainReferences: [
        { ...counts, domain: 'A.example', users: 1, groups: 2, applications: 1 },
        { ...counts, domain: 'b.example', users: 999, extent: 'tooMany' },
        { ...counts, domain: 'c.example' },
        { ...counts, domain: 'd.example', users: 100, extent: 'unknown' }
      ]
    });
    expect(named(result)).toEqual([
      'a.example: Stops: Teams calls and chats to these addresses (SIP), device enrolment and sign-in through Contoso AD FS. At the registrar first: the SIP and lyncdiscover records; the enterprise enrolment records. Moves to the initial domain: 1 user, 2 groups and 1 app registration. Turn it into a managed domain first.',
      'b.example: No service uses it. Used by about 1,000 objects or more: Graph cannot release it. Delete users first, or remove it in Entra.',
      'c.example: No service uses it. Nothing uses its name.',
      'd.example: No service uses it. Moves to the initial domain: 100 users and more that were not counted.'
    ]);
  });

  it('waits while every domain that is left is being released, from when Graph says', () => {
    const leaving = aDomain({ name: 'a.example', release: { kind: 'underWay', since: '2026-11-20T11:00:00Z' } });
    const result = judge('D01', { domains: [...domains, leaving] });
    expect(result).toMatchObject({
      kind: 'waiting',
      waits: [{ rule: 'domainRelease1d', state: 'running', from: '2026-11-20T11:00:00Z', until: '2026-11-21T11:00:00Z' }]
    });
    expect(named(result)).toEqual(['a.example: Being released: takes five minutes to a day.']);
    expect(judge('D01', { domains: [leaving, aDomain()] })).toMatchObject({ kind: 'blocks', message: { values: { count: 1 } } });
  });

  it('never ends a release in the past, and blocks again when one failed', () => {
    const since = (at: string) => aDomain({ release: { kind: 'underWay', since: at } });
    expect(judge('D01', { domains: [since('2026-11-01T00:00:00Z')] })).toMatchObject({ waits: [{ until: '2026-11-20T12:00:00Z' }] });
    expect(judge('D01', { domains: [since('')] })).toMatchObject({ waits: [{ from: '2026-11-20T12:00:00Z' }] });
    const failed = judge('D01', { domains: [aDomain({ release: { kind: 'failed' } })] });
    expect([failed.kind, named(failed)[0]]).toEqual(['blocks', expect.stringMatching(/: The last release failed\. Stops/)]);
  });

  it('belongs to step 2: before cancelling', () => {
    expect(judge('D01', { domains: [aDomain()], session: unread('service') }).kind).toBe('blocks');
  });
});
