import type { Wait } from '../../checks/check';
import { scaleOf } from './scale';

const NOW = '2026-11-20T12:00:00Z';
const wait = (from: string, until: string): Wait => ({ rule: 'termEnd', name: 'x', from, until, state: 'running', basis: 'service' });

describe('scaleOf', () => {
  it('runs from now to the last end', () => {
    const scale = scaleOf([wait(NOW, '2027-02-18T12:00:00Z')], NOW, '2027-02-18T12:00:00Z');
    expect([scale.at(NOW), scale.at('2027-02-18T12:00:00Z')]).toEqual([0, 100]);
    expect(scale.at('2027-01-04T12:00:00Z')).toBeCloseTo(50, 0);
  });

  it('keeps what began earlier, and dates that are none, inside the picture', () => {
    const scale = scaleOf([wait('2020-01-01', 'soon')], NOW, '');
    expect([scale.at('2020-01-01'), scale.at('2400-01-01')]).toEqual([0, 100]);
    expect(Number.isFinite(scale.until)).toBe(true);
  });

  it.each([
    ['hours', '2026-11-20T18:00:00Z'],
    ['days', '2026-11-24T12:00:00Z'],
    ['months', '2027-10-04T00:00:00Z'],
    ['years', '2031-10-04T00:00:00Z'],
    ['the last year that ISO can write', '9999-12-31T00:00:00Z']
  ])('has at most seven ticks for %s, in order and inside', (_, until) => {
    const places = scaleOf([wait(NOW, until)], NOW, until).ticks.map(({ at }) => at);
    expect(places.length).toBeLessThanOrEqual(7);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    expect(places.every((at) => at >= 0 && at <= 100)).toBe(true);
  });
});
