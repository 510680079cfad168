/** What a run holds while it executes. */
export interface HeldLease {
  readonly kind: 'held';
  /** Gives it back. Doing so twice is harmless. */
  release(): void;
}

/** One executor at a time: who does not hold the lease of a tenant writes nothing. */
export interface Lease {
  acquire(name: string): Promise<HeldLease | { readonly kind: 'busy' }>;
}

/** One lease for each tenant. */
export function leaseName(tenantId: string): string {
  return `tenant-closure/run/${tenantId.toLowerCase()}`;
}

/** One executor in this page, for browsers without Web Locks: the journal itself refuses a second writer. */
export function createPageLease(): Lease {
  const held = new Set<string>();
  return {
    acquire: async (name) => {
      if (held.has(name)) {
        return { kind: 'busy' };
      }
      held.add(name);
      return {
        kind: 'held',
        release: () => {
          held.delete(name);
        }
      };
    }
  };
}
