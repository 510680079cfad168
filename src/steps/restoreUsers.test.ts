import { aDeletedUser, factsWith, IDS, sampleOf, unread, wholeOf, type FactOverrides } from '../facts/testing';
import { restoreUsers } from './restoreUsers';
import { anItem } from '../run/testing/samples';
import { planOf } from './testing/drafts';

const deletedUsers = wholeOf([aDeletedUser({ id: 'a' }), aDeletedUser({ id: 'b' }), aDeletedUser({ id: 'c' })]);
const plan = (ids: readonly string[], over: FactOverrides = {}) => planOf(restoreUsers, factsWith({ deletedUsers, ...over }), { ids });

describe('restoring', () => {
  it('plans exactly the chosen ones that are still in the deleted items', () => {
    expect(plan(['c', 'a', 'purged'])).toMatchObject({
      kind: 'drafted',
      items: [
        { id: 'a', kind: 'deletedUser', reason: 'chosen', effect: 'restored' },
        { id: 'c', kind: 'deletedUser' }
      ],
      keptIds: [IDS.admin]
    });
  });

  it.each<[string, FactOverrides]>([
    ['unread', { deletedUsers: unread('offline') }],
    ['sampleOnly', { deletedUsers: sampleOf([aDeletedUser()], 900) }],
    ['unread', { me: unread('offline') }]
  ])('is forbidden: %s', (kind, over) => expect(plan(['a'], over)).toMatchObject({ kind: 'obstructed', obstacles: [{ kind }] }));

  it('asks for one POST by id', () => {
    expect(restoreUsers.request(anItem({ id: 'a' }))).toMatchObject({ route: 'restoreDeletedItem', path: '/directory/deletedItems/a/restore', target: 'a' });
  });
});
