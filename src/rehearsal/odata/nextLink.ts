import type { GraphRequest } from '../http/request';
import { writePageToken, type Cursor } from './pageToken';

/**
 * The same request from another place of the listing on: every other option is kept, in its order. A text is a token
 * that was already given out; undefined means the beginning.
 */
export function linkTo(request: GraphRequest, place: Cursor | string | undefined): string {
  const kept = request.query.filter(([name]) => name !== '$skiptoken');
  const token = typeof place === 'object' ? writePageToken(request.path, place) : place;
  const pairs = token === undefined ? kept : [...kept, ['$skiptoken', token] as const];
  const query = pairs.map(([name, value]) => `${name}=${encodeURIComponent(value).replace(/%2C/g, ',')}`).join('&');
  const path = `${request.base}${encodeURI(request.path)}`;
  return query === '' ? path : `${path}?${query}`;
}
