import { isOfTeams } from '../../src/webparts/host/teamsLink';
import { tabPlace } from './teamsLink';

const LINK = 'https://teams.microsoft.com/l/entity/fcb01067-3a23-446e-a71e-929c1d1e4ac2/tenant-closure';
const at = (context: string): URL => new URL(`${LINK}?context=${encodeURIComponent(context)}`);

test.each([
  ['{"subEntityId":"checks/U02"}', 'checks/U02'],
  ['{"channelId":"19:x"}', ''],
  ['{"subEntityId":7}', ''],
  ['no JSON', ''],
  ['', '']
])('a deep link with %s opens the tab at "%s"', (context, subPageId) => {
  expect(tabPlace(at(context))).toEqual({ tab: 'tenant-closure', subPageId });
});

test('another address of Teams is no tab', () => {
  expect(tabPlace(new URL('https://teams.microsoft.com/l/chat/0/0'))).toBeUndefined();
});

test('Teams follows links of its own in every cloud, and no others', () => {
  expect(isOfTeams(new URL(LINK))).toBe(true);
  expect(isOfTeams(new URL('https://gov.teams.microsoft.us/l/entity/a/b'))).toBe(true);
  expect(isOfTeams(new URL('https://entra.microsoft.com/l/entity/a/b'))).toBe(false);
});
