import { checkApproval, checkConfirmation, confirmationOf } from './confirmation';
import { anItem, aPlan, AT } from '../testing/samples';

const planOf = (initialDomain: string, count: number) =>
  aPlan({ initialDomain, items: Array.from({ length: count }, (_, at) => anItem({ id: `u${at}` })) });

describe('a confirmation', () => {
  it('asks for initial domain and count', async () => {
    expect(confirmationOf(await planOf('contoso.onmicrosoft.com', 214))).toEqual({ domain: 'contoso.onmicrosoft.com', count: '214' });
  });

  it.each([
    ['contoso.onmicrosoft.com', '12', 'matches'],
    ['', '12', 'domainDiffers'],
    ['contoso.onmicrosoft.com', '', 'countDiffers'],
    [' contoso.onmicrosoft.com', '12', 'domainDiffers'],
    ['contoso.onmicrosoft.com\n', '12', 'domainDiffers'],
    ['Contoso.onmicrosoft.com', '12', 'domainDiffers'],
    ['CONTOSO.ONMICROSOFT.COM', '12', 'domainDiffers'],
    ['contoso.onmıcrosoft.com', '12', 'domainDiffers'],
    ['contoso.onmicrosoft.com\u200b', '12', 'domainDiffers'],
    ['ｃontoso.onmicrosoft.com', '12', 'domainDiffers'],
    ['contoso.onmicrosoft.com', ' 12', 'countDiffers'],
    ['contoso.onmicrosoft.com', '12.0', 'countDiffers'],
    ['contoso.onmicrosoft.com', '012', 'countDiffers'],
    ['contoso.onmicrosoft.com', '+12', 'countDiffers'],
    ['contoso.onmicrosoft.com', '１２', 'countDiffers'],
    ['contoso.onmicrosoft.com', '١٢', 'countDiffers'],
    ['contoso.onmicrosoft.com', '1e1', 'countDiffers'],
    ['contoso.onmicrosoft.com', '13', 'countDiffers']
  ])('typed as %j and %j: %s', async (domain, count, expected) => {
    expect(checkConfirmation(await planOf('contoso.onmicrosoft.com', 12), { domain, count })).toBe(expected);
  });

  it('has no separators in the count, in any language', async () => {
    const plan = await planOf('c.onmicrosoft.com', 1_234);
    expect(checkConfirmation(plan, { domain: 'c.onmicrosoft.com', count: '1,234' })).toBe('countDiffers');
    expect(checkConfirmation(plan, { domain: 'c.onmicrosoft.com', count: '1234' })).toBe('matches');
  });

  it('is one of this plan only', async () => {
    const plan = await planOf('c.onmicrosoft.com', 1);
    const approval = { fingerprint: plan.fingerprint, typed: confirmationOf(plan), by: { id: 'a', name: 'A' }, at: AT };
    expect(checkApproval(plan, approval)).toBe('matches');
    expect(checkApproval(plan, { ...approval, fingerprint: plan.fingerprint.toUpperCase() })).toBe('planDiffers');
    expect(checkApproval(plan, { ...approval, fingerprint: '' })).toBe('planDiffers');
  });
});
