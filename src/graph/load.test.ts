import { loadOf } from './load';

test.each([
  [{ 'x-ms-throttle-limit-percentage': '0.83' }, 0.83],
  [{ 'x-ms-throttle-limit-percentage': '1.8' }, 1.8],
  [{ 'ratelimit-limit': '200', 'ratelimit-remaining': '20' }, 0.9],
  [{ 'ratelimit-limit': '200', 'ratelimit-remaining': '0' }, 1],
  [{ 'x-ms-throttle-limit-percentage': '0.81', 'ratelimit-limit': '100', 'ratelimit-remaining': '5' }, 0.95]
])('%j says that %d of the quota is used', (headers, load) => {
  expect(loadOf(headers)).toBeCloseTo(load);
});

test.each<Record<string, string>>([
  {},
  { 'x-ms-throttle-limit-percentage': '' },
  { 'x-ms-throttle-limit-percentage': 'much' },
  { 'x-ms-throttle-limit-percentage': '0.2' },
  { 'ratelimit-limit': '200' },
  { 'ratelimit-limit': '200', 'ratelimit-remaining': '150' },
  { 'ratelimit-limit': '0', 'ratelimit-remaining': '0' }
])('%j says nothing worth slowing down for', (headers) => {
  expect(loadOf(headers)).toBe('unknown');
});
