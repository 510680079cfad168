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
 * The signed-in person's delegated Graph token, from SPFx, which keeps and renews it.
 * @see https://learn.microsoft.com/sharepoint/dev/spfx/use-aadhttpclient
 */
export function createTokenSource(factory: TokenProviderFactory, resource: string): TokenSource {
  return async ({ fresh }) => {
    const provider = await factory.getTokenProvider();
    return provider.getToken(resource, { useCachedToken: !fresh });
  };
}
