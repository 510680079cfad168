/** Directory roles. Ids are role template ids. @see https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference */
export const ROLE = {
  globalAdministrator: '62e90394-69f5-4237-9190-012177145e10',
  billingAdministrator: 'b0f54661-2d74-4c50-afa3-1ec803f12efe',
  globalReader: 'f2ef992c-3afb-46b9-b7cf-a126ee74c451',
  userAdministrator: 'fe930be7-5e62-47db-91af-98c3a49a38b1',
  privilegedAuthenticationAdministrator: '7be44c8a-adaf-4e2a-84d6-ab2649e08a13'
} as const;

export interface ActiveRole {
  readonly templateId: string;
  readonly displayName: string;
}

export interface EligibleRole {
  readonly templateId: string;
  /** ISO 8601 or empty when it does not end. */
  readonly endsAt: string;
}

/** Until when the acting admin holds a role in the whole tenant, by one of the assignments behind it. */
export interface RoleEnd {
  readonly templateId: string;
  /** ISO 8601 or empty when it does not end. */
  readonly endsAt: string;
}

/** One active assignment of a directory role. */
export interface RoleAssignment {
  readonly id: string;
  readonly templateId: string;
  readonly principal: Principal;
  /** `/` for the whole tenant, else an administrative unit or object. */
  readonly scope: string;
}

/** One PIM eligibility: not active until somebody activates it. */
export interface RoleEligibility {
  readonly templateId: string;
  readonly principalId: string;
  /** Who that is, as far as Graph tells. */
  readonly principal?: Principal;
}

export interface Principal {
  readonly id: string;
  readonly kind: 'user' | 'group' | 'servicePrincipal' | 'unknown';
  readonly displayName: string;
  readonly userPrincipalName: string;
}

/** Members of one role-assignable group that holds a role or is eligible for one, nested ones included. */
export interface RoleGroupMembers {
  readonly groupId: string;
  readonly members: readonly Principal[];
}
