import { matchPath } from './matchPath';

test.each([
  ['/users', '/users', {}],
  ['/users/{id}', '/users/a%2Fb', { id: 'a%2Fb' }],
  ["/reports/getX(period='D30')", "/reports/getX(period='D30')", {}],
  ["/x(key='{key}')/y/{id}", "/x(key='a')/y/b", { key: 'a', id: 'b' }]
])('%s holds %s', (template, path, values) => {
  expect(matchPath(template, path)).toEqual(values);
});

test.each([
  ['/users', '/groups'],
  ['/users', '/users/'],
  ['/users/{id}', '/users/'],
  ['/users/{id}', '/users/a/b'],
  ['/users/{id}', '/users/..'],
  ['/users/{id}', '/users/%2e%2E'],
  ['/users/{id}', '/users/%zz'],
  ['/users/{id}', '/users/a?$select=id'],
  ['/users/{id}', '/users/a#b'],
  ['/users/{id}', '/users/a\\b'],
  ["/x(key='{key}')", "/x(key='"],
  ['/directory/deletedItems/{id}/restore', '/directory/deletedItems/1']
])('%s does not hold %s', (template, path) => {
  expect(matchPath(template, path)).toBe('none');
});
