/**
 * The clouds Microsoft 365 runs in. A token of one is worthless in another.
 * @see https://learn.microsoft.com/graph/deployments
 */
export type Cloud = 'worldwide' | 'usGovHigh' | 'usGovDod' | 'china';

export const ALL_CLOUDS: readonly Cloud[] = ['worldwide', 'usGovHigh', 'usGovDod', 'china'];
export const WORLDWIDE: readonly Cloud[] = ['worldwide'];
export const WORLDWIDE_AND_US_GOV: readonly Cloud[] = ['worldwide', 'usGovHigh', 'usGovDod'];
