import { loadChoice, NO_CHOICE, saveChoice, type SettingsStore } from './choiceStore';
import type { DeleteUsersChoice } from './deleteUsers';

function store(initial?: unknown): SettingsStore & { readonly saved: Map<string, unknown> } {
  const saved = new Map<string, unknown>(initial === undefined ? [] : [['deleteUsers/tenant', initial]]);
  return {
    saved,
    load: async (key) => saved.get(key),
    save: async (key, value) => {
      saved.set(key, value);
    }
  };
}

const CHOICE: DeleteUsersChoice = {
  keptAdminId: 'a',
  rules: [
    { kind: 'exact', value: 'b' },
    { kind: 'pattern', field: 'displayName', pattern: 'Room *' },
    { kind: 'newer', since: '2026-01-01' }
  ]
};

describe('the choice of who stays', () => {
  it('comes back as it was saved, for this tenant only', async () => {
    const kept = store();
    await saveChoice(kept, 'TENANT', CHOICE);
    expect(await loadChoice(kept, 'tenant')).toEqual({ kind: 'loaded', choice: CHOICE });
    expect(await loadChoice(kept, 'other')).toEqual({ kind: 'loaded', choice: NO_CHOICE });
  });

  it.each([
    null,
    'rules',
    { keptAdminId: 'a' },
    { keptAdminId: 'a', rules: [{ kind: 'regex', value: '.*' }] },
    { keptAdminId: 'a', rules: [{ kind: 'exact' }] },
    { ...CHOICE, more: 1 }
  ])('is unreadable, not empty, when %j was saved', async (saved) => {
    expect(await loadChoice(store(saved), 'tenant')).toEqual({ kind: 'unreadable' });
  });

  it('is unreadable when the storage fails', async () => {
    const failing = { ...store(), load: () => Promise.reject(new Error('no storage')) };
    expect(await loadChoice(failing, 'tenant')).toEqual({ kind: 'unreadable' });
  });
});
