import type { Firm } from '../make/firm';

/** An invented furniture house. */
export const FIRM: Firm = {
  displayName: 'Contoso Möbelhaus GmbH',
  name: 'contosomoebelhaus',
  domain: 'contoso-moebelhaus.de',
  country: 'DE',
  createdDaysAgo: 3_214
};
