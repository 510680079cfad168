import { afterDate, isAfter } from './time';

const DATES = [
  '', 'never', '0001-01-01T00:00:00Z', '1999-12-31T23:59:59Z', '2026-11-19T23:59:59Z', '2026-11-20T00:00:00Z', '2026-11-20T12:00:00.000Z',
  '2026-11-20T12:00:00.001Z', '2026-11-21T00:00:00Z', '2026-11-19T23:30:00-05:00', '2026-13-45T00:00:00Z', '2026-11-19', '9999-12-31T00:00:00Z'
];

it.each(DATES)('after %j says of any date what comparing the two says', (b) => {
  const answers = (isLater: (a: string) => boolean): readonly string[] => DATES.filter(isLater);
  expect(answers(afterDate(b))).toEqual(answers((a) => isAfter(a, b)));
});
