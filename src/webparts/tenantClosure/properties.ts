import { stored } from '../host/stored';

export interface ConsoleProperties {
  /** The page is for watching only, e.g. for a second admin. */
  readonly readOnly: boolean;
}

/** Version of what is stored with the page. */
export const DATA_VERSION = '1.0';

/** A page that was made without the setting is one for acting; a setting that isn't understood makes it one for watching. */
export function consoleProperties(properties: unknown): ConsoleProperties {
  const { has, flag } = stored(properties);
  return { readOnly: has('readOnly') && flag('readOnly', true) };
}
