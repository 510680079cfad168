export type PathValues = Readonly<Record<string, string>>;

/** `..` leaves its place when the address is normalized, encoded or not; `?` and `#` end the path. */
function isSafe(value: string): boolean {
  try {
    return value !== '' && !/[?#\\]/.test(value) && !/^\.{1,2}$/.test(decodeURIComponent(value));
  } catch {
    return false;
  }
}

/** One segment: `{id}`, `name`, or `name('{id}')`. */
function matchSegment(template: string, segment: string): PathValues | 'none' {
  const [prefix = '', name = '', suffix = ''] = template.split(/[{}]/);
  if (name === '') {
    return segment === template ? {} : 'none';
  }
  const value = segment.slice(prefix.length, segment.length - suffix.length);
  return segment === prefix + value + suffix && isSafe(value) ? { [name]: value } : 'none';
}

/**
 * The parameters of a filled path, still encoded, or `none` when it isn't that path: every literal part equal, every
 * parameter one segment that stays in its place.
 * @example matchPath('/users/{id}', '/users/42') // { id: '42' }
 */
export function matchPath(template: string, path: string): PathValues | 'none' {
  const segments = path.split('/');
  const templates = template.split('/');
  if (segments.length !== templates.length) {
    return 'none';
  }
  const values: Record<string, string> = {};
  for (const [place, segment] of segments.entries()) {
    const found = matchSegment(templates[place] ?? '', segment);
    if (found === 'none') {
      return found;
    }
    Object.assign(values, found);
  }
  return values;
}
