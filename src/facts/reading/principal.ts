import * as v from 'valibot';
import type { Principal } from '../roles';
import { id, spelled, text } from './shape';

const KIND = spelled(
  {
    '#microsoft.graph.user': 'user',
    '#microsoft.graph.agentUser': 'user',
    '#microsoft.graph.group': 'group',
    '#microsoft.graph.servicePrincipal': 'servicePrincipal',
    '#microsoft.graph.agentIdentity': 'servicePrincipal'
  },
  'unknown'
);

/** A directory object as far as it can hold a role. */
export const PRINCIPAL = v.pipe(
  v.object({ '@odata.type': KIND, id, displayName: text, userPrincipalName: text }),
  v.transform(
    (said): Principal => ({
      id: said.id,
      kind: said['@odata.type'],
      displayName: said.displayName,
      userPrincipalName: said.userPrincipalName
    })
  )
);

/** A principal of which only the id is known: deleted, or hidden from us. */
export function hidden(principalId: string): Principal {
  return { id: principalId, kind: 'unknown', displayName: '', userPrincipalName: '' };
}
