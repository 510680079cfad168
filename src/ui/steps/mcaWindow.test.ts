import { mcaWindow } from './mcaWindow';

const NOW = Date.parse('2026-11-20T12:00:00Z');

describe('mcaWindow', () => {
  it.each([
    ['bought four days ago', '2026-11-16T12:00:00Z', '2027-11-16T12:00:00Z', 'open'],
    ['bought seven days ago to the minute', '2026-11-13T12:00:00Z', '', 'open'],
    ['in the middle of a year', '2024-03-01T00:00:00Z', '2027-03-01T00:00:00Z', 'closed'],
    ['renewed for a year last week', '2024-11-15T00:00:00Z', '2027-11-15T00:00:00Z', 'unknown'],
    ['perhaps renewed for a month last week', '2024-03-01T00:00:00Z', '2026-12-18T00:00:00Z', 'unknown'],
    ['without an end', '2024-03-01T00:00:00Z', '', 'unknown'],
    ['without a beginning', '', '2027-03-01T00:00:00Z', 'unknown']
  ])('%s', (_, createdAt, nextLifecycleAt, window) => {
    expect(mcaWindow({ createdAt, nextLifecycleAt }, NOW)).toBe(window);
  });
});
