import { askedElsewhere } from './elsewhere';

test('what another service is asked for arrives as it would there, with method, headers and body', async () => {
  const sent = new Request('http://127.0.0.1:4400/at/graph.microsoft.us/v1.0/$batch?a=%24b', {
    method: 'POST', headers: { Authorization: 'Bearer x' }, body: '{}'
  });
  const asked = askedElsewhere(sent);
  expect([asked?.url, asked?.method, asked?.headers.get('authorization'), await asked?.text()]).toEqual([
    'https://graph.microsoft.us/v1.0/$batch?a=%24b', 'POST', 'Bearer x', '{}'
  ]);
});

test.each(['http://localhost:4400/', 'http://localhost:4400/at/', 'http://localhost:4400/at/graph.microsoft.com', 'http://localhost:4400/graph/at/x/'])(
  '%s is for this server itself',
  (url) => expect(askedElsewhere(new Request(url))).toBeUndefined()
);
