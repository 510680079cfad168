import type { WebPartContext } from '@microsoft/sp-webpart-base';
import type { Host } from '../../ports/host';
import { CLOUDS } from '../../ports/clouds';
import { cloudOf } from './cloud';
import { serverTime } from './serverTime';
import { tokenClaims } from './tokenClaims';
import { createTokenSource, type TokenSource } from './tokenSource';

/** Where and as whom a web part or card reads: the part of the Host port that has nothing to do with what it looks like. */
export interface SignedIn {
  readonly host: Pick<Host, 'cloud' | 'token' | 'serverTime'>;
  readonly token: TokenSource;
}

/** By SPFx's context, which is the same for web parts and cards. */
export function signedIn({ pageContext, aadTokenProviderFactory }: Pick<WebPartContext, 'pageContext' | 'aadTokenProviderFactory'>): SignedIn {
  const graphEndpoint = (pageContext.legacyPageContext as Readonly<Record<string, unknown>> | undefined)?.msGraphEndpointUrl;
  const cloud = cloudOf(graphEndpoint, pageContext.web.absoluteUrl);
  const token = createTokenSource(aadTokenProviderFactory, CLOUDS[cloud].graph);
  return {
    host: {
      cloud,
      token: async () => tokenClaims(await token({ fresh: false })),
      serverTime: () => serverTime((url, init) => fetch(url, init), () => Date.now())
    },
    token
  };
}
