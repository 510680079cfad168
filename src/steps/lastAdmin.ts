import type { Facts } from '../facts';
import { ROLE } from '../facts/roles';
import { isActiveGlobalAdministrator, type Authority } from './authority';
import type { Obstacle } from './task';

/**
 * A tenant without a Global Administrator can be closed by nobody, not even by Microsoft support in a short time.
 * @param remaining The authorities of those who stay, as the role assignments tell them.
 */
export function lastAdminObstacle({ myRoles }: Pick<Facts, 'myRoles'>, remaining: readonly Authority[]): readonly Obstacle[] {
  const iAm = myRoles.kind === 'read' && myRoles.value.some(({ templateId }) => templateId === ROLE.globalAdministrator);
  return iAm || remaining.some(isActiveGlobalAdministrator) ? [] : [{ kind: 'noGlobalAdministratorStays' }];
}
