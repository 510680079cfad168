import { LOCALES } from '../ports/host';
import { createFormat } from './createFormat';

const now = (): number => Date.parse('2026-11-20T12:00:00Z');
const en = createFormat('en', now, 'UTC');

describe('createFormat', () => {
  it('says dates absolutely, with weekday and distance where asked', () => {
    expect(en.date('2027-02-18T00:00:00Z')).toBe('18 February 2027');
    expect(en.dateWithDistance('2027-02-18T00:00:00Z')).toBe('Thursday, 18 February 2027 (in 90 days)');
    expect(en.dateTime('2027-02-18T12:04:00Z')).toMatch(/^Thu,? 18 Feb 2027, 12:04$/);
  });

  it('counts days as a calendar does', () => {
    const late = createFormat('en', () => Date.parse('2026-11-20T23:59:00Z'), 'UTC');
    expect(late.dateWithDistance('2026-11-21T00:01:00Z')).toContain('(tomorrow)');
    expect(late.dateWithDistance('2026-11-20T00:01:00Z')).toContain('(today)');
  });

  it.each(['', 'soon', '2027-13-45'])('answers %p with a dash, not with an invalid date', (iso) => {
    expect([en.date(iso), en.dateTime(iso), en.dateWithDistance(iso)]).toEqual(['—', '—', '—']);
  });

  it('never shows NaN or infinity', () => {
    expect([en.number(NaN), en.bytes(NaN), en.bytes(-1), en.duration(Infinity)]).toEqual(['—', '—', '—', '—']);
  });

  it.each([
    [0, '0 byte'],
    [1023, '1,023 byte'],
    [1024, '1 kB'],
    [1.42 * 1024 ** 3, '1.4 GB'],
    [2 ** 70, '1,048,576 PB']
  ])('says %d bytes as %s', (value, said) => expect(en.bytes(value)).toBe(said));

  it.each([
    [0, '0 sec'],
    [400, '0 sec'],
    [59_600, '1 min'],
    [7_500_000, '2 hr 5 min'],
    [3_600_000, '1 hr'],
    [90_000_000, '1 day 1 hr'],
    [-5, '0 sec']
  ])('says %d ms as %s', (ms, said) => expect(en.duration(ms)).toBe(said));

  it('lists without a comma before the last', () => {
    expect(en.list(['a', 'b', 'c'])).toBe('a, b and c');
  });

  it('picks plural forms by the language', () => {
    expect([0, 1, 2].map((count) => en.plural(count, { one: 'user', other: 'users' }))).toEqual(['users', 'user', 'users']);
    expect(createFormat('zh-CN', now).plural(1, { one: 'never', other: '个' })).toBe('个');
  });

  it.each(LOCALES)('speaks %s', (locale) => {
    const format = createFormat(locale, now, 'UTC');
    expect(format.date('2027-02-18T00:00:00Z')).toMatch(/2027/);
    expect(format.list(['a', 'b'])).toMatch(/a.+b/);
    expect(format.number(1234)).toMatch(/1.?234/);
  });
});
