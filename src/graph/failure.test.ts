import type { Answered } from '../ports/graph';
import { answerOf, failureOf } from './failure';

const answered = (status: number, error?: unknown, headers: Record<string, string> = {}): Answered => ({
  kind: 'answered',
  status,
  body: error === undefined ? undefined : { error },
  headers,
  requestId: ''
});

test.each([
  [400, 'Request_BadRequest', 'badRequest'],
  [400, 'Directory_ExpiredPageToken', 'pageTokenExpired'],
  [401, 'InvalidAuthenticationToken', 'signInExpired'],
  [402, '', 'forbidden'],
  [403, 'Authorization_RequestDenied', 'forbidden'],
  [403, 'insufficient_claims', 'claimsChallenge'],
  [404, 'Request_ResourceNotFound', 'notFound'],
  [405, 'Request_BadRequest', 'badRequest'],
  [408, '', 'service'],
  [409, 'Directory_ConcurrencyViolation', 'conflict'],
  [410, '', 'notFound'],
  [412, '', 'conflict'],
  [413, '', 'badRequest'],
  [423, '', 'conflict'],
  [424, '', 'dependencyFailed'],
  [429, 'TooManyRequests', 'throttled'],
  [500, 'generalException', 'service'],
  [501, 'NotImplemented', 'badRequest'],
  [503, 'serviceNotAvailable', 'service'],
  [509, '', 'throttled'],
  [304, '', 'malformed']
])('%i %s is %s', (status, code, expected) => {
  expect(failureOf(answered(status, { code, message: '' })).code).toBe(expected);
});

test.each(['innerError', 'innererror'])('takes the most specific code and the request id from %s', (name) => {
  const error = { code: 'Forbidden', [name]: { code: 'AccessDenied', [name]: { code: 'insufficient_claims' }, 'request-id': 'abc' } };
  expect(failureOf(answered(403, error))).toEqual({
    code: 'claimsChallenge',
    status: 403,
    graphCode: 'insufficient_claims',
    requestId: 'abc'
  });
});

test('a bare status is no code', () => {
  const error = { code: 'TooManyRequests', innerError: { code: '429', status: '429' } };
  expect(failureOf(answered(429, error)).graphCode).toBe('TooManyRequests');
});

test('recognises a claims challenge in the header', () => {
  const challenge = 'Bearer realm="", error="insufficient_claims", claims="eyJ4Ijp7fX0="';
  expect(failureOf(answered(401, { code: 'x' }, { 'www-authenticate': challenge })).code).toBe('claimsChallenge');
});

test.each([
  [{ code: 'Request_BadRequest', details: [{ code: 'OnPremisesMasteredObject' }] }],
  [{ code: 'Request_BadRequest', message: 'Unable to update the specified properties for on-premises mastered Directory Sync objects or objects currently undergoing migration.' }]
])('tells synced objects apart: %j', (error) => {
  expect(failureOf(answered(400, error)).code).toBe('synced');
});

test.each([[undefined], ['invalid_token'], [[]], [{ code: 7 }], [{ code: '', innerError: 'x', details: {} }], [{ details: [null] }]])(
  'survives the error %j',
  (error) => {
    expect(failureOf(answered(400, error))).toMatchObject({ code: 'badRequest', status: 400 });
  }
);

test('an error nested in itself ends', () => {
  const error: Record<string, unknown> = { code: 'x' };
  error.innerError = error;
  expect(failureOf(answered(400, error)).graphCode).toBe('x');
});

test('a redirect with an address is an answer, without one it is not', () => {
  expect(answerOf(answered(302, undefined, { location: 'https://reports.office.com/x' })).kind).toBe('answered');
  expect(answerOf(answered(302)).kind).toBe('failed');
});
