/** How a token is asked for. `claims` is what a Conditional Access challenge demands. */
export interface TokenOptions {
  readonly fresh?: boolean;
  readonly claims?: string;
}

/** The part of `this.context.aadTokenProviderFactory` that is used. */
export interface TokenProviderFactory {
  getTokenProvider(): Promise<{
    getToken(resource: string, options: { useCachedToken: boolean; claims?: string }): Promise<string>;
  }>;
}

export type TokenSource = (options?: TokenOptions) => Promise<string>;

/**
 * The signed-in person's delegated Graph token, from SPFx. SPFx keeps and renews it; `fresh` asks for a new one.
 * @see https://learn.microsoft.com/sharepoint/dev/spfx/use-aadhttpclient
 */
export function createTokenSource(factory: TokenProviderFactory, resource: string): TokenSource {
  return async ({ fresh = false, claims } = {}) => {
    const provider = await factory.getTokenProvider();
    return claims === undefined
      ? provider.getToken(resource, { useCachedToken: !fresh })
      : provider.getToken(resource, { useCachedToken: false, claims });
  };
}
