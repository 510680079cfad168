import { MAX_RETRY_AFTER_MS, retryAfterMs } from './retryAfter';

const NOW = Date.UTC(2026, 0, 1, 12, 0, 0);

test.each([
  ['7', 7_000],
  [' 7 ', 7_000],
  ['0.5', 500],
  ['Thu, 01 Jan 2026 12:00:30 GMT', 30_000],
  ['3600', MAX_RETRY_AFTER_MS],
  ['Fri, 02 Jan 2026 12:00:00 GMT', MAX_RETRY_AFTER_MS],
  ['99999999999999999999', MAX_RETRY_AFTER_MS]
])('waits as asked, bounded: %s', (value, ms) => {
  expect(retryAfterMs(value, NOW)).toBe(ms);
});

test.each(['', '0', '-5', 'soon', 'Wed, 31 Dec 2025 12:00:00 GMT', '1,2', 'NaN', 'Infinity'])(
  'leaves it to the back-off: "%s"',
  (value) => {
    expect(retryAfterMs(value, NOW)).toBe('unknown');
  }
);

test('an absent header is unknown', () => {
  expect(retryAfterMs(undefined, NOW)).toBe('unknown');
});
