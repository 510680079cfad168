import { isExternal } from './me';

it.each([
  ['member', 'adele@contoso.onmicrosoft.com', false],
  ['guest', 'adele@contoso.onmicrosoft.com', true],
  ['guest', 'a_fabrikam.example#EXT#@contoso.onmicrosoft.com', true],
  ['member', 'a_fabrikam.example#EXT#@contoso.onmicrosoft.com', true],
  ['member', 'a_fabrikam.example#ext#@contoso.onmicrosoft.com', true]
] as const)('an account that is a %s called %s: external is %s', (userType, userPrincipalName, external) => {
  expect(isExternal({ userType, userPrincipalName })).toBe(external);
});
