import type { GivenSource } from './source';

/** What people told us about this tenant; kept by this product, bound to the tenant's id. Never shown as verified. */
export interface Records {
  readonly tenantId: string;
  readonly billingAgreement: BillingAgreement;
  readonly attestations: readonly Attestation[];
  readonly inventory: InventoryRecord;
  /** Id of an optional second Global Administrator who stays through the long waits; empty for none. */
  readonly standByAdminId: string;
  /** What somebody set out to do in an admin center. Only reading the subscription again proves that it happened. */
  readonly intents?: readonly Intent[];
}

/** A subscription that somebody set out to cancel (step 2) or to delete (step 3). */
export interface Intent {
  readonly subscriptionId: string;
  readonly act: 'cancel' | 'delete';
  /** Display name of the person. */
  readonly by: string;
  readonly at: string;
}

export type BillingAgreement =
  | { readonly kind: 'notAsked' }
  | { readonly kind: 'answered'; readonly agreement: Agreement; readonly by: string; readonly at: string };

/** Microsoft Online Subscription Agreement, Microsoft Customer Agreement, bought through a partner. */
export type Agreement = 'mosa' | 'mca' | 'partner';

/** What can only be attested. One id for each thing that a person says yes to. */
export const ATTESTATIONS = [
  'signedInToEntra',
  'invoicesPaid',
  'holdsDecided',
  'backupMail',
  'backupOneDrive',
  'backupSharePoint',
  'backupTeams',
  'phoneNumbersPorted',
  'registrarSignIn',
  'invoicesDownloaded',
  'powerPlatform',
  'azureDevOps',
  'thirdPartySso',
  'azureSubscriptions',
  'legacyMfaProviders',
  'directoryDeleted'
] as const;

export type AttestationId = (typeof ATTESTATIONS)[number];

export interface Attestation {
  readonly id: AttestationId;
  /** Display name of the person who said so. */
  readonly by: string;
  readonly at: string;
  readonly note: string;
}

export type InventoryRecord =
  | { readonly kind: 'none' }
  | { readonly kind: 'exported'; readonly at: string; readonly users: number; readonly fingerprint: string };

export const records: GivenSource<'records'> = { kind: 'given', id: 'records' };
