import type { Answered } from '../../ports/graph';
import { failed } from '../fault';
import { verdictOf } from './verdict';

const answered = (status: number, headers: Record<string, string> = {}): Answered => ({
  kind: 'answered', status, headers, body: undefined, requestId: 'id'
});

test.each([200, 202, 204])('%i is accepted', (status) => {
  expect(verdictOf(answered(status), 0)).toEqual({ kind: 'accepted', status, requestId: 'id' });
});

test('an accepted one says how much of the quota is used, where the service does', () => {
  expect(verdictOf(answered(204, { 'x-ms-throttle-limit-percentage': '0.92' }), 0)).toMatchObject({ kind: 'accepted', load: 0.92 });
});

test.each([400, 401, 403, 404, 405, 409, 412, 413, 423, 424, 429, 501, 509])('%i was surely not done', (status) => {
  expect(verdictOf(answered(status), 0)).toMatchObject({ kind: 'rejected', failure: { status }, retryAfterMs: 'unknown' });
});

test.each([100, 301, 304, 408, 500, 502, 503, 504])('%i may have been done', (status) => {
  expect(verdictOf(answered(status), 0)).toMatchObject({ kind: 'undecided', failure: { status } });
});

test.each([429, 503, 409])('%i with Retry-After was turned away, and says for how long', (status) => {
  expect(verdictOf(answered(status, { 'retry-after': '9' }), 0)).toMatchObject({ kind: 'rejected', retryAfterMs: 9_000 });
});

test('500 with Retry-After may have been done all the same', () => {
  expect(verdictOf(answered(500, { 'retry-after': '9' }), 0)).toMatchObject({ kind: 'undecided' });
});

test.each(['network', 'malformed', 'unanswered'] as const)('%s is undecided', (code) => {
  expect(verdictOf(failed(code), 0)).toMatchObject({ kind: 'undecided', failure: { code } });
});

test('stopped before it was sent', () => {
  expect(verdictOf(failed('stopped'), 0)).toEqual({ kind: 'refused', guard: 'stopped' });
});
