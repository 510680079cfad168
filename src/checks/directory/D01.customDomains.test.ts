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
      'a.example: Stops: mail (MX and autodiscover), Tomorrow and sign-in through your federation. Turn it into a managed domain first. Make the initial domain the default one first.',
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

  it('belongs to step 2: before cancelling', () => {
    expect(judge('D01', { domains: [aDomain()], session: unread('service') }).kind).toBe('blocks');
  });
});
