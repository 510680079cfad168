import type { Lease, LeaseHolder } from '../lease/lease';

/** One executor in this page, without storage. It can't be lost. */
export function createPageLease(): Lease {
  const held = new Map<string, { readonly holder: LeaseHolder; readonly since: string }>();
  return {
    acquire: async (name, holder) => {
      if (held.has(name)) {
        return { kind: 'busy' };
      }
      const holding = { holder, since: '' };
      held.set(name, holding);
      return {
        kind: 'held',
        lost: new AbortController().signal,
        loss: () => ({ kind: 'kept' }),
        release: async () => {
          if (held.get(name) === holding) {
            held.delete(name);
          }
        }
      };
    },
    look: async (name) => {
      const holding = held.get(name);
      return holding === undefined ? { kind: 'free' } : { kind: 'held', ...holding };
    }
  };
}
