/** A soft-deleted user; restorable for 30 days. @see https://learn.microsoft.com/graph/api/directory-deleteditems-list */
export interface DeletedUser {
  readonly id: string;
  readonly displayName: string;
  readonly userPrincipalName: string;
  readonly deletedAt: string;
}

/** Days a deleted user can be restored. */
export const RESTORABLE_DAYS = 30;
