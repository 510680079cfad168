import { practise } from '../testing/practice';

const ORIGIN = { Origin: 'http://localhost:4400' };

test('a preflight is answered without a token and lets Authorization through', async () => {
  const { send, rehearsal } = practise();
  const { status, headers, text } = await send('OPTIONS', '/users', {
    bearer: '',
    headers: {
      ...ORIGIN,
      'Access-Control-Request-Method': 'DELETE',
      'Access-Control-Request-Headers': 'authorization,consistencylevel'
    }
  });
  expect([status, text]).toEqual([200, '']);
  expect(headers.get('Access-Control-Allow-Origin')).toBe('*');
  expect(headers.get('Access-Control-Allow-Methods')).toContain('DELETE');
  expect(headers.get('Access-Control-Allow-Headers')).toBe('authorization,consistencylevel');
  expect(rehearsal.log).toEqual([]);
});

test.each([
  ['/me', 'x', 200],
  ['/me', '', 401],
  ['/users/nobody', 'x', 404]
])('%s answers other origins with exactly what Graph exposes', async (path, bearer, expected) => {
  const { status, headers } = await practise().get(path, { bearer, headers: ORIGIN });
  expect(status).toBe(expected);
  expect(headers.get('Access-Control-Allow-Origin')).toBe('*');
  expect(headers.get('Access-Control-Expose-Headers')).toBe(
    'ETag, Location, Preference-Applied, Content-Range, request-id, client-request-id, ReadWriteConsistencyToken, ' +
      'Retry-After, SdkVersion, WWW-Authenticate, x-ms-client-gcc-tenant'
  );
});

test('without an origin there is nothing of the kind, and OPTIONS is a method like any other', async () => {
  const { get, send } = practise();
  expect((await get('/me')).headers.has('Access-Control-Allow-Origin')).toBe(false);
  expect((await send('OPTIONS', '/me')).status).toBe(405);
});
