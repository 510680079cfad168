import { GraphQueryable, graphGet } from '@pnp/graph';
import { json, script } from '../testing/scriptedFetch';
import { Init } from './init';
import { Parse } from './parse';
import { Send } from './send';

async function sendTo(root: string, address: string) {
  const { fetch, sent } = script(json({}));
  const query = GraphQueryable('').concat(address).using(Init(root), Send({ fetch, signal: undefined, onSent: () => undefined }), Parse());
  await graphGet(query, { headers: { 'X-Mine': '1' } });
  return sent[0];
}

test('puts the root in front and nothing else', async () => {
  const sent = await sendTo('http://127.0.0.1:4400/graph', '/v1.0/users?$skiptoken=ab|');
  expect(sent?.url).toBe('http://127.0.0.1:4400/graph/v1.0/users?$skiptoken=ab|');
});

test('keeps a slash at the end of a page token', async () => {
  expect((await sendTo('https://graph.microsoft.us', '/v1.0/users?$skiptoken=ab/'))?.url).toMatch(/ab\/$/);
});

test('is never answered from a cache and follows no redirect', async () => {
  expect((await sendTo('https://graph.microsoft.com', '/v1.0/me'))?.init).toMatchObject({
    cache: 'no-store',
    redirect: 'manual',
    credentials: 'omit'
  });
});

test('names itself and the request', async () => {
  const headers = (await sendTo('https://graph.microsoft.com', '/v1.0/me'))?.headers;
  expect(headers?.get('client-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  expect(headers?.get('SdkVersion')).toMatch(/^PnPCoreJS\//);
  expect(headers?.get('X-Mine')).toBe('1');
  expect(headers?.has('X-PnPjs-RequestId')).toBe(false);
});
