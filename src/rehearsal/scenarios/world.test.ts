import { worldOf } from './world';

const NOW = Date.parse('2026-11-20T09:00:00Z');

describe('world', () => {
  it('draws ids shaped like a version 4 GUID, none twice', () => {
    const world = worldOf(1, NOW);
    const ids = Array.from({ length: 200_000 }, (_, index) => world.id('user', index));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids.slice(0, 2_000)) {
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }
  });

  it('draws the same id whatever was drawn before', () => {
    const one = worldOf(7, NOW);
    const other = worldOf(7, NOW);
    other.id('device', 3);
    other.random();
    expect(other.id('user', 12)).toBe(one.id('user', 12));
  });

  it('draws other ids for another seed, space or number', () => {
    const world = worldOf(7, NOW);
    const ids = [world.id('user', 1), world.id('user', 2), world.id('group', 1), worldOf(8, NOW).id('user', 1)];
    expect(new Set(ids).size).toBe(4);
  });

  it('picks every item and never beyond', () => {
    const world = worldOf(3, NOW);
    const picked = new Set(Array.from({ length: 200 }, () => world.pick(['a', 'b', 'c'])));
    expect([...picked].sort()).toEqual(['a', 'b', 'c']);
    const whole = Array.from({ length: 500 }, () => world.whole(2, 4));
    expect([...new Set(whole)].sort()).toEqual([2, 3, 4]);
  });

  it('writes dates as Graph does', () => {
    const world = worldOf(1, NOW + 123);
    expect(world.ago(1)).toBe('2026-11-19T09:00:00Z');
    expect(world.ahead(0.5)).toBe('2026-11-20T21:00:00Z');
    expect(world.dayAgo(2)).toBe('2026-11-18');
  });
});
