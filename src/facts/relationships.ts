/** A GDAP relationship that this tenant holds as a partner. @see https://learn.microsoft.com/graph/api/tenantrelationship-list-delegatedadminrelationships */
export interface DelegatedAdminRelationship {
  readonly id: string;
  readonly displayName: string;
  readonly status: string;
  readonly customer: string;
}

/** @see https://learn.microsoft.com/graph/api/crosstenantaccesspolicy-list-partners */
export interface CrossTenantPartner {
  readonly tenantId: string;
}

/** @see https://learn.microsoft.com/graph/api/multitenantorganization-get */
export interface MultiTenantOrganization {
  readonly membership: 'none' | 'active' | 'other';
  readonly displayName: string;
}
