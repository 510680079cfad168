import { read, type ReadCall } from '../routes/call';
import { READS } from '../routes/reads';
import { write, type WriteCall } from '../routes/writeCall';
import { WRITES } from '../routes/writes';
import { readRowOf, writeRowOf } from './routeTable';

const ID = '00000000-0000-0000-0000-000000000001';

test('a call of the table is offered', () => {
  expect(readRowOf(READS, read('getUser', { id: ID }), 'china')).toBe(READS.getUser);
  expect(writeRowOf(WRITES, write('deleteUser', { id: ID }), 'usGovDod')).toBe(WRITES.deleteUser);
});

test('not in a cloud that does not have it', () => {
  expect(readRowOf(READS, read('getMultiTenantOrganization', {}), 'china')).toBe('notOffered');
});

test.each<Partial<Record<keyof ReadCall, string>>>([
  { route: 'listEverything' },
  { route: 'constructor' },
  { route: '__proto__' },
  { version: 'beta' },
  { path: '/users' },
  { path: `/users/${ID}/messages` }
])('an altered read is not sent: %j', (change) => {
  const call = { ...read('getUser', { id: ID }), ...change } as ReadCall;
  expect(readRowOf(READS, call, 'worldwide')).toBe('notOffered');
});

test.each<Partial<Record<keyof WriteCall, string>>>([
  { route: 'deleteTenant' },
  { target: '00000000-0000-0000-0000-000000000002' },
  { target: '' },
  { path: '/users/00000000-0000-0000-0000-000000000002' },
  { path: `/groups/${ID}` }
])('a change whose path and target differ is not sent: %j', (change) => {
  const call = { ...write('deleteUser', { id: ID }), ...change } as WriteCall;
  expect(writeRowOf(WRITES, call, 'worldwide')).toBe('notOffered');
});

test('an empty id does not become the collection', () => {
  expect(writeRowOf(WRITES, write('deleteUser', { id: '' }), 'worldwide')).toBe('notOffered');
});
