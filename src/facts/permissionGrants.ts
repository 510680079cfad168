import * as v from 'valibot';
import { read } from '../routes/call';
import { pages } from './reading/question';
import { id, shapedEach, spelled, text } from './reading/shape';
import type { SingleSource } from './source';

/** Delegated scopes granted to a client. @see https://learn.microsoft.com/graph/api/resources/oauth2permissiongrant */
export interface PermissionGrant {
  readonly id: string;
  /** Object id of the service principal that holds the grant. */
  readonly clientId: string;
  readonly reach: 'everyone' | 'oneUser';
  readonly scopes: readonly string[];
}

const RAW = v.pipe(
  v.object({ id, clientId: id, consentType: spelled({ Principal: 'oneUser' }, 'everyone'), scope: text }),
  v.transform(
    (said): PermissionGrant => ({
      id: said.id,
      clientId: said.clientId,
      reach: said.consentType,
      scopes: said.scope.split(' ').filter((name) => name !== '')
    })
  )
);

export const permissionGrants: SingleSource<'permissionGrants'> = {
  kind: 'single',
  id: 'permissionGrants',
  questions: [pages(read('listPermissionGrants', {}))],
  parse: ([answer]) => shapedEach(RAW, answer)
};
