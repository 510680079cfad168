import { opens } from './scopes';

it.each([
  [['User.Read.All'], 'User.Read.All', true],
  [['user.read.all'], 'User.Read.All', true],
  [['User.ReadWrite.All'], 'User.Read.All', true],
  [['Directory.Read.All'], 'User.Read.All', true],
  [['Directory.ReadWrite.All'], 'Directory.Read.All', true],
  [['RoleManagement.ReadWrite.Directory'], 'RoleEligibilitySchedule.Read.Directory', true],
  [['Organization.Read.All'], 'LicenseAssignment.Read.All', true],
  [['User.Read'], 'User.Read.All', false],
  [['User.ReadBasic.All'], 'User.Read.All', false],
  [['Directory.Read.All'], 'AuditLog.Read.All', false],
  [['Directory.AccessAsUser.All'], 'Policy.Read.All', false],
  [[], 'User.Read', false]
])('%j opens %s: %s', (held, scope, expected) => {
  expect(opens(held, scope)).toBe(expected);
});
