import type { Answered } from '../../ports/graph';
import { failed } from '../fault';
import type { Outcome } from '../request';
import { settle } from './settle';

const outer = (body: unknown, status = 200): Answered => ({ kind: 'answered', status, body, headers: {}, requestId: 'outer' });

const codes = (outcomes: readonly Outcome[]): readonly (string | number)[] =>
  outcomes.map((outcome) => (outcome.kind === 'failed' ? outcome.failure.code : outcome.status));

test('matches answers by id, in any order', () => {
  const responses = [{ id: '3', status: 403 }, { id: '1', status: 204 }, { id: '2', status: 404 }];
  expect(codes(settle(outer({ responses }), 3))).toEqual([204, 404, 403]);
});

test('keeps header names of any case, and the request id', () => {
  const responses = [{ id: '1', status: 429, headers: { 'Retry-After': 7, 'REQUEST-ID': 'inner', odd: {} }, body: null }];
  expect(settle(outer({ responses }), 1)).toEqual([
    { kind: 'answered', status: 429, headers: { 'retry-after': '7', 'request-id': 'inner' }, body: undefined, requestId: 'inner' }
  ]);
});

test('falls back to the id in the error, then to that of the batch', () => {
  const responses = [{ id: '1', status: 400, body: { error: { innerError: { 'request-id': 'in-error' } } } }, { id: '2', status: 204 }];
  expect(settle(outer({ responses }), 2).map((each) => each.kind === 'answered' && each.requestId)).toEqual(['in-error', 'outer']);
});

test('what is missing is unanswered, with the id of the batch', () => {
  expect(settle(outer({ responses: [{ id: '2', status: 204 }] }), 2)[0]).toEqual(failed('unanswered', 0, 'outer'));
});

test('answers for others are nobody’s', () => {
  expect(codes(settle(outer({ responses: [{ id: '9', status: 204 }, { status: 204 }, null, 'x', 5] }), 1))).toEqual(['unanswered']);
});

test('answered twice the same counts once, answered differently means that nobody knows', () => {
  const twice = [{ id: '1', status: 204 }, { id: '2', status: 204 }, { id: '1', status: 204 }, { id: '2', status: 404 }, { id: '2', status: 204 }];
  expect(codes(settle(outer({ responses: twice }), 2))).toEqual([204, 'malformed']);
});

test.each([undefined, null, 'x', '204', 0, 99, 600, 204.5, NaN, {}])('status %p is malformed', (status) => {
  expect(codes(settle(outer({ responses: [{ id: '1', status }] }), 1))).toEqual(['malformed']);
});

test.each([undefined, null, 'text', [], {}, { responses: {} }, { value: [] }])('a body like %j settles everything as malformed', (body) => {
  expect(codes(settle(outer(body), 2))).toEqual(['malformed', 'malformed']);
});

test('an error for the whole batch is the error of each', () => {
  expect(codes(settle(outer({ error: {} }, 503), 2))).toEqual([503, 503]);
  expect(codes(settle(failed('network'), 2))).toEqual(['network', 'network']);
});

test('a redirected batch is malformed', () => {
  expect(codes(settle({ ...outer(undefined, 302), headers: { location: 'https://x' } }, 1))).toEqual(['malformed']);
});
