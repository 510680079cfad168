import type { Tenant } from '../tenant/tenant';

/** Why a portal says no. */
export type PortalRefusal =
  | 'notFound' // no such act, or nothing of that id to do it to
  | 'directoryDeleted'
  | 'reduceLicencesFirst' // more than 25
  | 'onlyRecurringBilling' // a term of a Microsoft Customer Agreement has to run out
  | 'deletedAtTermEnd' // the same, for deleting what is disabled
  | 'partnerOnly'
  | 'alreadyOff'
  | 'cancelFirst'
  | 'tooEarly'
  | 'checksFailed';

export interface PortalTarget {
  readonly id: string;
  readonly name: string;
}

/** Something that only a portal, a partner or PowerShell can do. */
export interface PortalAct {
  readonly id: string;
  /** What it can be done to, as things stand. */
  targets(tenant: Tenant): readonly PortalTarget[];
  /** Asked for a target only. */
  refuses(tenant: Tenant, id: string): PortalRefusal | 'none';
  perform(tenant: Tenant, id: string): void;
}

export const never = (): 'none' => 'none';
