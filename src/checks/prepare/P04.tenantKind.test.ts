import { closedTenant } from '../../facts/testing';
import { judge, said } from '../testing/judge';

const { organization } = closedTenant();

describe('P04', () => {
  it.each([
    ['AAD', '', 'pass'],
    ['AAD', 'breadthPartner', 'needsPerson'],
    ['AAD B2C', '', 'blocks'],
    ['CIAM', 'breadthPartner', 'blocks'],
    ['aad', '', 'needsPerson'],
    ['', '', 'needsPerson'],
    ['Something new', '', 'needsPerson']
  ])('type %j, partner %j: %s', (tenantType, partnerType, kind) => {
    expect(judge('P04', { organization: { ...organization, tenantType, partnerType } }).kind).toBe(kind);
  });

  it('shows a type that it does not know as Graph spells it', () => {
    expect(said(judge('P04', { organization: { ...organization, tenantType: '<b>New</b>' } }))).toContain('<b>New</b>');
  });
});
