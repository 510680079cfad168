import * as v from 'valibot';
import type { DeleteUsersChoice } from './deleteUsers';

/** Where small things that people set are kept, by key. May fail. */
export interface SettingsStore {
  /** What was saved, `undefined` when nothing was. Not trusted. */
  load(key: string): Promise<unknown>;
  save(key: string, value: unknown): Promise<void>;
}

/** `unreadable`: something was saved and can't be understood. It may hold rules, so nothing may be planned without them. */
export type LoadedChoice =
  | { readonly kind: 'loaded'; readonly choice: DeleteUsersChoice }
  | { readonly kind: 'unreadable' };

export const NO_CHOICE: DeleteUsersChoice = { keptAdminId: '', rules: [] };

const CHOICE = v.strictObject({
  keptAdminId: v.string(),
  rules: v.array(
    v.variant('kind', [
      v.strictObject({ kind: v.literal('exact'), value: v.string() }),
      v.strictObject({ kind: v.literal('pattern'), field: v.picklist(['userPrincipalName', 'displayName']), pattern: v.string() }),
      v.strictObject({ kind: v.literal('newer'), since: v.string() })
    ])
  )
});

const keyOf = (tenantId: string): string => `deleteUsers/${tenantId.toLowerCase()}`;

/** Loads who is to stay in this tenant. Never throws. */
export async function loadChoice(store: SettingsStore, tenantId: string): Promise<LoadedChoice> {
  try {
    const saved = await store.load(keyOf(tenantId));
    if (saved === undefined) {
      return { kind: 'loaded', choice: NO_CHOICE };
    }
    const result = v.safeParse(CHOICE, saved);
    return result.success ? { kind: 'loaded', choice: result.output } : { kind: 'unreadable' };
  } catch {
    return { kind: 'unreadable' };
  }
}

export function saveChoice(store: SettingsStore, tenantId: string, choice: DeleteUsersChoice): Promise<void> {
  return store.save(keyOf(tenantId), choice);
}
