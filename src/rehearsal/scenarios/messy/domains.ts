import type { RawDomain } from '../../raw';
import { domain } from '../make/domains';
import { FIRM } from './firm';

/** The default one, one that signs in through the firm's own federation server, and one that nobody ever verified. */
export const DOMAINS: readonly RawDomain[] = [
  domain(FIRM.domain, { isDefault: true }),
  domain('contoso-werkstatt.de', { authenticationType: 'Federated' }),
  domain('contoso-kuechen.shop', { isVerified: false, supportedServices: [] })
];
