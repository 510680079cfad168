import type { RawDomain, RawVerifiedDomain } from '../../raw';

const SERVICES = ['Email', 'OfficeCommunicationsOnline'];

/** A domain of the tenant: verified and managed unless `over` says otherwise. */
export function domain(name: string, over: Partial<RawDomain> = {}): RawDomain {
  return {
    id: name,
    authenticationType: 'Managed',
    availabilityStatus: null,
    isAdminManaged: true,
    isDefault: false,
    isInitial: false,
    isRoot: true,
    isVerified: true,
    supportedServices: SERVICES,
    state: null,
    ...over
  };
}

export function initialDomain(name: string, isDefault: boolean): RawDomain {
  return domain(name, { isInitial: true, isDefault });
}

/** What the organization says about its domains: the verified ones. */
export function verifiedDomains(domains: readonly RawDomain[]): RawVerifiedDomain[] {
  return domains
    .filter((each) => each.isVerified)
    .map((each) => ({
      capabilities: each.supportedServices.join(', '),
      isDefault: each.isDefault,
      isInitial: each.isInitial,
      name: each.id,
      type: each.authenticationType
    }));
}
