import { readBuiltChoices, writeBuiltChoices, type BuiltChoices } from './choices';

const ORDINARY: BuiltChoices = {
  host: 'sharePoint', parts: ['console'], theme: 'light', section: 'none', width: 'full', culture: 'en-US', cloud: 'worldwide',
  access: 'full', tab: '', subPageId: ''
};

test('an address that says nothing is the console on a light page', () => {
  expect(readBuiltChoices('')).toEqual(ORDINARY);
});

test.each<BuiltChoices>([
  ORDINARY,
  { ...ORDINARY, parts: [] },
  {
    host: 'teams', parts: ['console', 'dashboard'], theme: 'contrast', section: 'strong', width: 'third', culture: 'zh-CN', cloud: 'china',
    access: 'readOnly', tab: 'tenant-closure', subPageId: 'checks/U02?a=1&b'
  }
])('what was chosen comes back from the address: %j', (choices) => {
  expect(readBuiltChoices(writeBuiltChoices(choices))).toEqual(choices);
});

test('anything unknown counts as not given; SharePoint has no high contrast', () => {
  expect(readBuiltChoices('?host=fridge&part=toString&theme=contrast&section=__proto__&width=&culture=xx&cloud=blue')).toEqual(ORDINARY);
});
