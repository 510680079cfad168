import { beginAgain, endWith, type Shown, type Trouble } from './shown';

const read: Shown = {
  kind: 'read',
  readiness: { day: { kind: 'unknown' }, blocks: ['U02'], couldNotCheck: [], needsPerson: [], readAt: '2026-11-20T12:00:00Z' },
  latest: 'this'
};
const failed = (trouble: Trouble): Shown => ({ kind: 'failed', trouble });
const offline = failed({ kind: 'unread', reason: 'offline', scope: '', requestIds: [] });

test('what was read stays while it is read again, and says so', () => {
  expect(beginAgain(read)).toEqual({ ...read, latest: 'reading' });
  expect(beginAgain(offline)).toEqual({ kind: 'reading' });
  expect(beginAgain({ kind: 'reading' })).toEqual({ kind: 'reading' });
});

test.each([offline, failed({ kind: 'chunk' }), failed({ kind: 'broken' })])('a reading that failed erases nothing, and says so: %j', (ended) => {
  expect(endWith(beginAgain(read), ended)).toEqual({ ...read, latest: 'failed' });
  expect(endWith({ kind: 'reading' }, ended)).toBe(ended);
});

test('what may be of another tenant is not shown any more', () => {
  const other = failed({ kind: 'otherTenant', token: 'a', organization: 'b' });
  expect(endWith(beginAgain(read), other)).toBe(other);
});

test('a new reading replaces the old one', () => {
  expect(endWith({ ...read, latest: 'failed' }, read)).toBe(read);
});
