import type { RawDomain, RawFederation } from '../../raw';
import { domain } from '../make/domains';
import type { World } from '../world';
import { FIRM } from './firm';

const FEDERATED = 'contoso-werkstatt.de';

/** The default one, one that signs in through the firm's own federation server, and one that nobody ever verified. */
export const DOMAINS: readonly RawDomain[] = [
  domain(FIRM.domain, { isDefault: true }),
  domain(FEDERATED, { authenticationType: 'Federated' }),
  domain('contoso-kuechen.shop', { isVerified: false, supportedServices: [] })
];

/** The federation server of the second one. */
export function federations(world: World): Record<string, RawFederation[]> {
  return {
    [FEDERATED]: [
      {
        id: world.id('federation', 0),
        displayName: 'Contoso Werkstatt',
        issuerUri: `http://adfs.${FEDERATED}/adfs/services/trust`,
        passiveSignInUri: `https://adfs.${FEDERATED}/adfs/ls`,
        preferredAuthenticationProtocol: 'wsFed'
      }
    ]
  };
}
