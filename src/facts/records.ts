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
  readonly intents: readonly Intent[];
  readonly runbook: RunbookRecord;
  readonly syncOff: SyncOffRecord;
  /** Checks that were proved settled once. Should one of them block again, its task reopens and says so. */
  readonly settled: readonly Settled[];
}

/** The offline runbook, once somebody has saved it. */
export type RunbookRecord = { readonly kind: 'notSaved' } | { readonly kind: 'saved'; readonly by: string; readonly at: string };

/** Switching directory synchronization off, once it was asked for: it takes up to 72 hours. */
export type SyncOffRecord =
  | { readonly kind: 'notAsked' }
  | { readonly kind: 'asked'; readonly way: 'graph' | 'powerShell'; readonly by: string; readonly at: string };

export interface Settled {
  /** Id of a check. */
  readonly check: string;
  readonly at: string;
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

/** Microsoft Online Subscription Agreement, Microsoft Customer Agreement, bought through a partner, trial only, education. */
export const AGREEMENTS = ['mosa', 'mca', 'partner', 'trial', 'education'] as const;
export type Agreement = (typeof AGREEMENTS)[number];

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
  | {
      readonly kind: 'exported';
      /** ISO 8601 time of the service when the first page was asked for: what changed later is not in it. */
      readonly at: string;
      readonly by: string;
      /** How many objects the manifest holds, by section. */
      readonly counts: Readonly<Record<string, number>>;
      /** Sections that could not be read, with nothing or not everything in them. */
      readonly unread: readonly string[];
      /** SHA-256 of `manifest.json`. */
      readonly fingerprint: string;
    };

export const records: GivenSource<'records'> = { kind: 'given', id: 'records' };
