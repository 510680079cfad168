import { judgeAll } from '../../checks';
import { emptyFacts } from '../../facts/emptyFacts';
import { factsWith } from '../../facts/testing';
import { ROAD_MAP } from '../../checks/roadMap';
import { ON_THE_WAY, remaining } from './order';

describe('the order of what is left', () => {
  it('is the one of the road map', () => {
    const stops = ROAD_MAP.map(({ check }) => check);
    expect(ON_THE_WAY.filter((id) => stops.includes(id))).toEqual(stops);
  });

  it('never puts anything behind what waits for it, and ends with the directory', () => {
    const late = ROAD_MAP.flatMap(({ check, waitsFor }) =>
      waitsFor.filter((gate) => ON_THE_WAY.indexOf(gate.check) >= ON_THE_WAY.indexOf(check)).map((gate) => `${gate.check} after ${check}`)
    );
    expect(late).toEqual([]);
    expect(ON_THE_WAY[ON_THE_WAY.length - 1]).toBe('D08');
    expect(new Set(ON_THE_WAY).size).toBe(ON_THE_WAY.length);
  });

  it('holds every check that is no pass and no mere information, once', () => {
    const reports = judgeAll(emptyFacts());
    const { onTheWay, beside } = remaining(reports);
    const ids = [...onTheWay, ...beside].map(({ check }) => check.id);
    expect([...ids].sort()).toEqual(reports.filter(({ check }) => check.weight !== 'I' || ON_THE_WAY.includes(check.id)).map(({ check }) => check.id).sort());
  });

  it('is empty when all has passed', () => {
    const passed = judgeAll(factsWith()).filter(({ result }) => result.kind === 'pass');
    expect(passed.length).toBeGreaterThan(30);
    expect(remaining(passed)).toEqual({ onTheWay: [], beside: [] });
  });
});
