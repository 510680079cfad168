import { CHECKS } from '../checks';
import { ROAD_MAP } from '../checks/roadMap';
import { TASK_IDS, TASKS } from '.';

describe('the road map and the tasks', () => {
  it('has every blocking check that a task works on', () => {
    const worked = TASK_IDS.map((id) => TASKS[id].check).filter((id) => CHECKS.find((check) => check.id === id)?.weight === 'B');
    expect(worked).toContain('U02');
    expect(worked.filter((id) => !ROAD_MAP.some(({ check }) => check === id))).toEqual([]);
  });
});
