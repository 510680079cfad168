import { unread } from '../../facts/testing';
import { judge, named } from '../testing/judge';

const relation = (status: string) => ({ id: status, displayName: 'GDAP', status, customer: 'Fabrikam' });

describe('P11', () => {
  it('names what lives and leaves out what has ended', () => {
    const result = judge('P11', {
      delegatedAdmins: [relation('active'), relation('terminated'), relation('a status of tomorrow')],
      crossTenantPartners: [{ tenantId: 'other-tenant' }],
      multiTenantOrganization: { membership: 'active', displayName: 'Group' }
    });
    expect(result.kind).toBe('needsPerson');
    expect(named(result)).toEqual([
      'GDAP (Fabrikam): You administer this customer. The access ends with the tenant.',
      'GDAP (Fabrikam): You administer this customer. The access ends with the tenant.',
      'other-tenant: Cross-tenant access is set up for this tenant.',
      ': The tenant belongs to the multitenant organization Group.'
    ]);
  });

  it('passes when nothing lives any more', () => {
    expect(judge('P11', { delegatedAdmins: [relation('expired')] }).kind).toBe('pass');
  });

  it('keeps what it knows when a part is not offered in this cloud', () => {
    const result = judge('P11', { delegatedAdmins: unread('notOffered'), crossTenantPartners: [{ tenantId: 'x' }] });
    expect(result).toMatchObject({ kind: 'couldNotCheck', facts: ['delegatedAdmins'] });
    expect(result.findings).toHaveLength(1);
  });
});
