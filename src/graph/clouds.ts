import type { Cloud } from '../ports/cloud';
import { CLOUDS } from '../ports/clouds';

/**
 * The root to call, without a trailing slash.
 * @throws when `root` is not an absolute http(s) address: a wrong setting, found before the first request.
 */
export function graphRoot(cloud: Cloud, root: string = CLOUDS[cloud].graph): string {
  const { protocol, origin, pathname } = new URL(root);
  if (protocol !== 'https:' && protocol !== 'http:') {
    throw new TypeError(`A Graph root is an http(s) address: ${root}`);
  }
  return `${origin}${pathname.replace(/\/+$/, '')}`;
}
