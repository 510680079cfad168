import type { RawDeletedUser } from '../../raw';
import { deleted } from '../make/deletedUsers';
import { member, type Account } from '../make/people';
import type { World } from '../world';
import { FIRM } from './firm';

/** Who is in the bin, and for how many of its 30 days. */
const DELETED: readonly (readonly [account: Account, daysAgo: number])[] = [
  [{ displayName: 'Ernst Hollmann', local: 'ernst.hollmann', skus: ['SPE_E3'] }, 28],
  [{ displayName: 'Ida Kruse', local: 'ida.kruse', skus: ['SPE_E3'] }, 28.2],
  [{ displayName: 'Aushilfe Lager 3', local: 'aushilfe.lager3' }, 21],
  [{ displayName: '=1+1 (Altkonto)', local: 'altkonto' }, 17],
  [{ displayName: "Maeve O'Keeffe", local: "maeve.o'keeffe", skus: ['SPE_E3'] }, 12],
  // The name went to somebody else meanwhile: restoring this one collides.
  [{ displayName: 'Anna Albrecht', local: 'anna.albrecht', skus: ['STANDARDPACK'] }, 9],
  [{ displayName: 'Praktikum Frühjahr', local: 'praktikum.fruehjahr' }, 6],
  [{ displayName: 'Testkonto Migration', local: 'test.migration' }, 2],
  [{ displayName: 'Xaver Ünal', local: 'xaver.uenal', skus: ['SPE_E3'] }, 0.2]
];

export function deletedUsers(world: World): RawDeletedUser[] {
  return DELETED.map(([account, daysAgo], index) =>
    deleted(world, member(world, FIRM, 900 + index, { ...account, createdDaysAgo: 400 + index }), daysAgo)
  );
}
