import { SCENARIOS } from '../scenarios';
import { GLOBAL_ADMINISTRATOR } from '../tenant/roles';
import { changed, HOUR, practise, START } from '../testing/practice';

const MINE = "/roleManagement/directory/roleAssignmentScheduleInstances/filterByCurrentUser(on='principal')";
const iso = (time: number): string => new Date(time).toISOString();

/** The acting admin activated the role for two hours. */
const activated = () =>
  practise(
    changed(SCENARIOS.clean, ({ roleAssignments, actingAdminId }) => ({
      roleEnds: Object.fromEntries(
        roleAssignments.filter(({ principalId }) => principalId === actingAdminId).map(({ id }) => [id, iso(START + 2 * HOUR)])
      )
    }))
  );

describe('a role that was activated for some hours', () => {
  test('is shown with its end', async () => {
    const practice = activated();
    expect((await practice.get(MINE)).body.value).toMatchObject([
      { roleDefinitionId: GLOBAL_ADMINISTRATOR, assignmentType: 'Activated', memberType: 'Direct', endDateTime: iso(START + 2 * HOUR) }
    ]);
  });

  test('is gone in every view of it when it has ended', async () => {
    const practice = activated();
    const views = ['/me/transitiveMemberOf/microsoft.graph.directoryRole', '/roleManagement/directory/roleAssignments', MINE];
    const counts = async () => Promise.all(views.map(async (path) => (await practice.get(path)).body.value.length));
    const user = practice.rehearsal.state().users[5]?.id ?? '';
    await practice.clock.advance(2 * HOUR - 60_000);
    expect(await counts()).toEqual([1, 1, 1]);
    await practice.clock.advance(60_000);
    expect(await counts()).toEqual([0, 0, 0]);
    expect((await practice.send('DELETE', `/users/${user}`)).status).toBe(403);
    expect(practice.rehearsal.state().roleAssignments).toEqual([]);
  });

  test('is there again once somebody activates it anew', async () => {
    const practice = activated();
    const { settings } = practice.rehearsal.tenant;
    await practice.clock.advance(3 * HOUR);
    Object.keys(settings.roleEnds).forEach((id) => {
      settings.roleEnds[id] = iso(START + 9 * HOUR);
    });
    expect((await practice.get(MINE)).body.value).toHaveLength(1);
  });
});

test('a role that stays is assigned and has no end', async () => {
  expect((await practise(SCENARIOS.clean).get(MINE)).body.value).toMatchObject([{ assignmentType: 'Assigned', endDateTime: null }]);
});
