import { write } from '../../routes/writeCall';
import { WRITES, type WriteRouteId } from '../../routes/writes';
import { ALLOWED_BODIES, bodyNotAllowed } from './bodyNotAllowed';

const routes = Object.keys(WRITES) as readonly WriteRouteId[];

test.each(routes)('%s takes its own bodies, and nothing beside them', (route) => {
  for (const body of ALLOWED_BODIES[route]) {
    expect(bodyNotAllowed({ route, body })).toBe('allowed');
    expect(bodyNotAllowed({ route, body: { ...body, displayName: 'x' } })).toBe('bodyNotAllowed');
  }
});

test.each([
  ['forceDelete without a body, which disables people', write('forceDeleteDomain', { id: 'd' })],
  ['forceDelete that disables people', write('forceDeleteDomain', { id: 'd' }, { disableUserAccounts: true })],
  ['a truthy word instead of false', write('forceDeleteDomain', { id: 'd' }, { disableUserAccounts: 'false' })],
  ['a password beside the sign-in', write('setUserSignIn', { id: 'u' }, { accountEnabled: false, passwordProfile: {} })],
  ['a user without anything to set', write('setUserSignIn', { id: 'u' })],
  ['switching sync on', write('turnOffSync', { id: 'o' }, { onPremisesSyncEnabled: true })],
  ['making the initial domain an ordinary one', write('makeDomainDefault', { id: 'd' }, { isDefault: false })],
  ['per-user MFA that is enforced', write('disableUserMfa', { id: 'u' }, { perUserMfaState: 'enforced' })],
  ['a body where there is none', write('deleteApplication', { appId: 'a' }, { anything: true })]
])('%s is refused', (_, call) => {
  expect(bodyNotAllowed(call)).toBe('bodyNotAllowed');
});

test.each([
  write('forceDeleteDomain', { id: 'd' }, { disableUserAccounts: false }),
  write('setUserSignIn', { id: 'u' }, { accountEnabled: true }),
  write('restoreDeletedItem', { id: 'u' }),
  write('deleteUser', { id: 'u' })
])('$route as this product sends it is allowed', (call) => {
  expect(bodyNotAllowed(call)).toBe('allowed');
});
