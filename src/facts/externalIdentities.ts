/** What B2C and External ID leave behind. */
export interface ExternalIdentities {
  readonly userFlows: readonly NamedObject[];
  readonly identityProviders: readonly NamedObject[];
  readonly customPolicies: readonly NamedObject[];
}

export interface NamedObject {
  readonly id: string;
  readonly displayName: string;
}
