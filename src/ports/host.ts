import type { Cloud } from './cloud';

export type Locale = 'en' | 'de' | 'zh-CN' | 'sv' | 'da' | 'nl';

export const LOCALES: readonly Locale[] = ['en', 'de', 'zh-CN', 'sv', 'da', 'nl'];

/** Where the product is shown. */
export type Surface = 'sharePointPage' | 'teams' | 'embedded';

/** `rehearsal` is a simulated tenant; the whole product says so. */
export type TenantMode = 'real' | 'rehearsal';

/** Colours of the place we are shown in: `palette` and `semanticColors` as Fluent UI 8 names them. */
export interface HostTheme {
  readonly name: 'light' | 'dark' | 'contrast';
  readonly isInverted: boolean;
  readonly palette: Readonly<Record<string, string>>;
  readonly semanticColors: Readonly<Record<string, string>>;
}

/** What the delegated token says about itself, as far as it can be read. SPFx tokens may be opaque. */
export type TokenClaims =
  | {
      readonly kind: 'read';
      readonly tenantId: string;
      readonly scopes: readonly string[];
      /** Client id of the principal whose token this is: never deleted before the end. */
      readonly appId: string;
    }
  | { readonly kind: 'opaque' };

export interface Host {
  readonly surface: Surface;
  readonly mode: TenantMode;
  readonly cloud: Cloud;
  readonly locale: Locale;
  theme(): HostTheme;
  /** Calls back on every change of theme; returns the way to stop. */
  onThemeChange(changed: (theme: HostTheme) => void): () => void;
  token(): Promise<TokenClaims>;
  /** Time of the service in ms since 1970 (own-origin `Date` header), or the machine's clock when it has none. */
  serverTime(): Promise<number>;
  /** Opens a portal page in a new tab. */
  openLink(url: string): void;
  /** The address inside the product, e.g. `checks/U02`, and its changes. */
  readonly address: AddressBar;
}

export interface AddressBar {
  current(): string;
  go(address: string): void;
  /** Puts another address in the place of this one: Back does not lead to it. Nobody hears of it. */
  replace(address: string): void;
  onChange(changed: (address: string) => void): () => void;
  /** A full link to an address inside the product, to copy and to share. */
  link(address: string): string;
}
