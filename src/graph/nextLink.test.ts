import { nextLinkOf } from './nextLink';

const ROOT = 'https://graph.microsoft.com';
const FROM = '/v1.0/users?$top=999';

test.each([
  [`${ROOT}/v1.0/users?$top=999&$skiptoken=RFNwdAIA+/=|`, '/v1.0/users?$top=999&$skiptoken=RFNwdAIA+/=|'],
  [`${ROOT}:443/v1.0/users?$skiptoken=a/`, '/v1.0/users?$skiptoken=a/'],
  [`${ROOT}/v1.0/Users?$skiptoken=%2F%20`, '/v1.0/Users?$skiptoken=%2F%20']
])('follows %s as it is', (link, address) => {
  expect(nextLinkOf(ROOT, FROM, link)).toEqual({ kind: 'at', address });
});

test('follows /me/… to /users/{id}/…', () => {
  const link = `${ROOT}/v1.0/users/1/transitiveMemberOf?$skiptoken=a`;
  expect(nextLinkOf(ROOT, '/v1.0/me/transitiveMemberOf', link).kind).toBe('at');
});

test('works below a root with a path', () => {
  const root = 'http://127.0.0.1:4400/graph';
  expect(nextLinkOf(root, FROM, `${root}/v1.0/users?$skiptoken=a`)).toEqual({ kind: 'at', address: '/v1.0/users?$skiptoken=a' });
  expect(nextLinkOf(root, FROM, 'http://127.0.0.1:4400/v1.0/users?$skiptoken=a').kind).toBe('elsewhere');
  expect(nextLinkOf(root, FROM, 'http://127.0.0.1:4400/graphs/v1.0/users').kind).toBe('elsewhere');
});

test.each([
  'https://evil.example/v1.0/users?$skiptoken=a',
  'https://graph.microsoft.com.evil.example/v1.0/users',
  'https://graph.microsoft.com@evil.example/v1.0/users',
  'https://someone@graph.microsoft.com/v1.0/users',
  'http://graph.microsoft.com/v1.0/users',
  'https://graph.microsoft.com:8443/v1.0/users',
  'https://graph.microsoft.com/beta/users',
  'https://graph.microsoft.com/v1.0/../beta/users',
  'https://graph.microsoft.com/v1.0/%2e%2e/beta/users',
  'https://graph.microsoft.com/v1.0/groups?$skiptoken=a',
  'https://graph.microsoft.com',
  '/v1.0/users?$skiptoken=a',
  'data:text/plain,x',
  'not an address',
  7,
  {},
  true
])('does not go to %s', (link) => {
  expect(nextLinkOf(ROOT, FROM, link)).toEqual({ kind: 'elsewhere' });
});

test.each([undefined, null, ''])('%s is the end', (link) => {
  expect(nextLinkOf(ROOT, FROM, link)).toEqual({ kind: 'none' });
});
