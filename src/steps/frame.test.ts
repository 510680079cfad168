import { closedTenant, factsWith } from '../facts/testing';
import { frameOf } from './frame';

const { me } = closedTenant();
const obstaclesFor = (over: Partial<typeof me>): readonly string[] => {
  const frame = frameOf(factsWith({ me: { ...me, ...over } }), []);
  return frame.kind === 'obstructed' ? frame.obstacles.map(({ kind }) => kind) : [];
};

it.each([
  ['at home', {}, []],
  ['a guest', { userType: 'guest' as const }, ['actingAdminGuest']],
  ['a member from another directory', { userPrincipalName: 'a_fabrikam.example#EXT#@contoso.onmicrosoft.com' }, ['actingAdminGuest']],
  ['synced', { source: 'synced' as const }, ['actingAdminSynced']]
])('an acting admin who is %s plans with these obstacles', (_, over, obstacles) => {
  expect(obstaclesFor(over)).toEqual(obstacles);
});
