import type { Cloud } from '../../ports/cloud';

export interface SupportNumber {
  readonly where: 'us' | 'canada' | 'uk' | 'australia' | 'china';
  readonly number: string;
}

const PAGE = 'https://learn.microsoft.com/microsoft-365/admin/get-help-support';

/**
 * Numbers that Microsoft's page on support prints. For the US Government clouds it prints none, and none is made up:
 * there the way leads through the admin center. In China support is 21Vianet's.
 * @see https://learn.microsoft.com/microsoft-365/admin/get-help-support
 */
export const SUPPORT_NUMBERS: { readonly [In in Cloud]: readonly SupportNumber[] } = {
  worldwide: [
    { where: 'us', number: '1 800 865 9408' },
    { where: 'canada', number: '1 800 865 9408' },
    { where: 'uk', number: '0800 032 6417' },
    { where: 'australia', number: '1 800 197 503' }
  ],
  usGovHigh: [],
  usGovDod: [],
  china: [{ where: 'china', number: '(86) 400-089-0365' }]
};

/** Where the numbers come from, and where those of other countries are found. China has its own view of the same page. */
export const SUPPORT_SOURCE: { readonly [In in Cloud]: string } = {
  worldwide: PAGE,
  usGovHigh: PAGE,
  usGovDod: PAGE,
  china: `${PAGE}?view=o365-21vianet`
};
