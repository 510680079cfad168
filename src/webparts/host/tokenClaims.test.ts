import { tokenClaims } from './tokenClaims';

const jwt = (payload: unknown): string => {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'RS256' })}.${part(payload)}.signature`;
};

test('reads tenant, scopes and client id', () => {
  expect(tokenClaims(jwt({ tid: 't', scp: 'User.Read  Domain.Read.All', appid: 'a', name: 'Zoë 大' }))).toEqual({
    kind: 'read',
    tenantId: 't',
    scopes: ['User.Read', 'Domain.Read.All'],
    appId: 'a'
  });
});

test.each([
  ['nothing', ''],
  ['no JWT', 'EwBwA8l6BAAU'],
  ['a payload that is no JSON', 'a.b.c'],
  ['a payload that is no object', jwt(null)],
  ['a token without scopes', jwt({ tid: 't', appid: 'a' })],
  ['claims of other types', jwt({ tid: 1, scp: [], appid: 'a' })]
])('%s is opaque', (_, token) => {
  expect(tokenClaims(token)).toEqual({ kind: 'opaque' });
});
