import { checkStrings } from '../../checks/checkStrings';
import type { Message } from '../../loc/message';
import type { Obstacle } from '../../steps/task';
import type { Speaker } from '../../loc/speaker';

/** Why nothing can be planned, in words. */
export function obstacleText(obstacle: Obstacle, { say, tell }: Speaker): string {
  switch (obstacle.kind) {
    case 'locked':
      return tell(checkStrings(obstacle.check).title);
    case 'unread':
      return say('obstacle.unread', { fact: say(`fact.${obstacle.fact}`) });
    case 'scopeMissing':
      return say('obstacle.scopeMissing', { scope: obstacle.scope });
    case 'sampleOnly':
    case 'otherTenant':
    case 'actingAdminGuest':
    case 'actingAdminSynced':
    case 'actingAdminNotListed':
    case 'keptAdminNotListed':
    case 'noGlobalAdministratorStays':
    case 'initialDomainNotListed':
    case 'ownPrincipalNotFound':
      return tell({ key: `obstacle.${obstacle.kind}` } satisfies Message);
  }
}
