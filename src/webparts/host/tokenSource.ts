import { PATIENCE_MS } from './timedFetch';
import { within } from './within';

/** How a token is asked for. */
export interface TokenOptions {
  /** Past SPFx's cache: Graph has refused the token that is in it. */
  readonly fresh: boolean;
}

/** The part of `this.context.aadTokenProviderFactory` that is used. */
export interface TokenProviderFactory {
  getTokenProvider(): Promise<{ getToken(resource: string, options: { useCachedToken: boolean }): Promise<string> }>;
}

export type TokenSource = (options: TokenOptions) => Promise<string>;

/**
 * The signed-in person's delegated Graph token, from SPFx, which keeps and renews it. A provider that does not answer
 * counts as one that has none: a run whose next call waits for its token would neither go on, nor pause, nor stop.
 * @throws when there is none within `limitMs`.
 * @see https://learn.microsoft.com/sharepoint/dev/spfx/use-aadhttpclient
 */
export function createTokenSource(factory: TokenProviderFactory, resource: string, limitMs: number = PATIENCE_MS): TokenSource {
  const ask = async (fresh: boolean): Promise<string> => {
    const provider = await factory.getTokenProvider();
    return provider.getToken(resource, { useCachedToken: !fresh });
  };
  return ({ fresh }) => within(limitMs, ask(fresh), 'no token');
}
