import type { Source } from '../tenant/table';
import { order, propertyAt } from './compare';
import { refuseUnknownProperty } from './select';

/** Everything visible, in the order of `$orderby`: property names, each with an optional `desc`. */
export function sorted<Value extends object>(
  type: string,
  orderBy: string,
  at: number,
  source: Source<Value>
): Value[] {
  const keys = orderBy.split(',').map((part) => {
    const [path = '', direction = 'asc'] = part.trim().split(/\s+/);
    return { path: path.split('/'), sign: direction.toLowerCase() === 'desc' ? -1 : 1 };
  });
  const values: Value[] = [];
  source.scan(0, at, (value) => {
    values.push(value);
    return 'go';
  });
  const first = values[0];
  for (const { path } of keys) {
    if (first !== undefined && !((path[0] ?? '') in first)) {
      refuseUnknownProperty(type, path.join('/'));
    }
  }
  return values.sort((one, other) => {
    for (const { path, sign } of keys) {
      const difference = order(propertyAt(one, path), propertyAt(other, path));
      if (difference !== 0) {
        return sign * difference;
      }
    }
    return 0;
  });
}
