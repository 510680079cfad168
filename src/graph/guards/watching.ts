import type { Verdict } from './verdict';

/** Who may do what on this page, as it stands now: its editors can make it a page for watching at any time. */
export type Access = 'acting' | 'watching';

/** A page for watching changes nothing, whatever anybody approves on it. */
export function watching(access: Access): Verdict {
  return access === 'watching' ? 'watching' : 'allowed';
}
