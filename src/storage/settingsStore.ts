import type { SettingsStore } from '../steps/choiceStore';
import type { OpenDatabase } from './database';

/** Small things that people set. */
export function createSettingsStore(open: OpenDatabase): SettingsStore {
  return {
    load: async (key): Promise<unknown> => (await open()).get('settings', key),
    save: async (key, value) => {
      await (await open()).put('settings', value, key);
    }
  };
}
