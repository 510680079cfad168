import { GraphQueryable, graphGet } from '@pnp/graph';
import type { Answered } from '../../ports/graph';
import { json, script, type Step } from '../testing/scriptedFetch';
import { Init } from './init';
import { Parse } from './parse';
import { Send } from './send';

function parse(step: Step): Promise<Answered> {
  const { fetch } = script(step);
  const query = GraphQueryable('')
    .concat('/v1.0/users')
    .using(Init('https://graph.microsoft.com'), Parse(), Send({ fetch, signal: undefined, onSent: () => undefined }));
  return graphGet<Answered>(query);
}

const raw = (body: string | null, status: number, type?: string): Response =>
  new Response(body, { status, headers: type === undefined ? {} : { 'Content-Type': type } });

test('does not unwrap value, and keeps headers in lower case', async () => {
  const body = { '@odata.count': 59, value: [{ id: '1' }] };
  await expect(parse(json(body, 200, { 'Request-Id': 'abc', ETag: 'W/1' }))).resolves.toMatchObject({
    status: 200,
    body,
    requestId: 'abc',
    headers: { 'request-id': 'abc', etag: 'W/1' }
  });
});

test('takes the request id from the body where the header is hidden', async () => {
  const body = { error: { code: 'x', innererror: { 'request-id': 'from-body' } } };
  await expect(parse(json(body, 404))).resolves.toMatchObject({ requestId: 'from-body' });
});

test('204 has no body', async () => {
  await expect(parse(raw(null, 204))).resolves.toMatchObject({ status: 204, body: undefined });
});

test.each([
  ['59', 'text/plain', '59'],
  ['\uFEFF59', 'text/plain;charset=utf-8', '59'],
  ['\uFEFF{"a":1}', 'application/json', { a: 1 }],
  ['{"a":1}', undefined, { a: 1 }],
  ['Report Refresh Date,User\r\n', 'application/octet-stream', 'Report Refresh Date,User\r\n'],
  ['', undefined, undefined],
  ['7', 'application/json;odata.metadata=minimal', 7]
])('reads %j as %s', async (text, type, body) => {
  expect((await parse(raw(text, 200, type))).body).toEqual(body);
});

test.each([
  ['cut JSON', '{"value":[{"id"', 'application/json'],
  ['no JSON at all', '', 'application/json'],
  ['a sign-in page', '<html></html>', 'text/html; charset=utf-8']
])('%s is malformed', async (_, text, type) => {
  await expect(parse(raw(text, 200, type))).rejects.toMatchObject({ failed: { failure: { code: 'malformed' } } });
});

test('the status of an error is kept although its body is broken', async () => {
  await expect(parse(raw('<html>Service Unavailable', 503, 'text/html'))).resolves.toMatchObject({ status: 503 });
  await expect(parse(raw('{"error":', 429, 'application/json'))).resolves.toMatchObject({ status: 429 });
});

test('a connection that breaks within the body is a network failure', async () => {
  const stream = new ReadableStream({
    start: (controller) => {
      controller.enqueue(new TextEncoder().encode('{"value":['));
      controller.error(new Error('reset'));
    }
  });
  await expect(parse(() => new Response(stream))).rejects.toMatchObject({ failed: { failure: { code: 'network' } } });
});

test('a hidden redirect is malformed', async () => {
  const hidden = Object.assign(Object.create(Response.prototype) as Response, {});
  Object.defineProperties(hidden, {
    type: { value: 'opaqueredirect' },
    status: { value: 0 },
    headers: { value: new Headers() },
    ok: { value: false }
  });
  await expect(parse(() => hidden)).rejects.toMatchObject({ failed: { failure: { code: 'malformed' } } });
});
