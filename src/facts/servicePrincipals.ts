/** An enterprise application or another service principal. @see https://learn.microsoft.com/graph/api/serviceprincipal-list */
export interface ServicePrincipal {
  readonly id: string;
  readonly appId: string;
  readonly displayName: string;
  /** `Application`, `ManagedIdentity`, `Legacy`, `SocialIdp`, `ServiceIdentity` … */
  readonly type: string;
  /** Tenant that owns the application; empty when Graph does not say. */
  readonly ownerTenantId: string;
  readonly signIn: 'enabled' | 'disabled';
  readonly tags: readonly string[];
}
