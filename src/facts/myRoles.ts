import * as v from 'valibot';
import { read } from '../routes/call';
import { items } from './reading/question';
import { id, MALFORMED, parsed, shapedEach, text, type Parsed } from './reading/shape';
import type { ActiveRole } from './roles';
import type { SingleSource } from './source';

const RAW = v.object({ id, roleTemplateId: text, displayName: text });

function parse(raw: unknown): Parsed<readonly ActiveRole[]> {
  const shape = shapedEach(RAW, raw);
  if (shape.kind === 'unparsed') {
    return MALFORMED;
  }
  // With too few scopes Graph lists the roles and hides what they are: that is not "no role".
  // https://learn.microsoft.com/graph/permissions-overview#limited-information-returned-for-inaccessible-member-objects
  if (shape.value.some((role) => role.roleTemplateId === '')) {
    return { kind: 'unparsed', reason: 'scope', scope: 'RoleManagement.Read.Directory' };
  }
  return parsed(shape.value.map((role) => ({ templateId: role.roleTemplateId, displayName: role.displayName })));
}

const $select = 'id,displayName,roleTemplateId';

/**
 * Casting the memberships to roles is an advanced query, which needs the index and its count; tenants of Azure AD B2C
 * have none, so that the plain query is the other way.
 * @see https://learn.microsoft.com/graph/aad-advanced-queries
 */
export const myRoles: SingleSource<'myRoles'> = {
  kind: 'single',
  id: 'myRoles',
  questions: [
    items(
      read('listMyRoles', {}, { query: { $select, $count: 'true' }, consistency: 'eventual' }),
      read('listMyRoles', {}, { query: { $select } })
    )
  ],
  parse: ([answer]) => parse(answer)
};
