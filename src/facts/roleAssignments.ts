import * as v from 'valibot';
import { read } from '../routes/call';
import { hidden, PRINCIPAL } from './reading/principal';
import { items } from './reading/question';
import { id, MALFORMED, parsed, shapedEach, type Parsed } from './reading/shape';
import type { RoleAssignment } from './roles';
import type { SingleSource } from './source';

const RAW = v.object({
  id,
  roleDefinitionId: id,
  principalId: id,
  principal: v.nullish(PRINCIPAL),
  directoryScopeId: v.nullish(v.string(), '/')
});

function parse(raw: unknown): Parsed<readonly RoleAssignment[]> {
  const shape = shapedEach(RAW, raw);
  if (shape.kind === 'unparsed') {
    return MALFORMED;
  }
  return parsed(
    shape.value.map((said) => ({
      id: said.id,
      templateId: said.roleDefinitionId,
      principal: said.principal ?? hidden(said.principalId),
      scope: said.directoryScopeId
    }))
  );
}

/** `$expand=principal` and `$expand=roleDefinition` exclude each other; a built-in role's id is its template's. */
export const roleAssignments: SingleSource<'roleAssignments'> = {
  kind: 'single',
  id: 'roleAssignments',
  questions: [items(read('listRoleAssignments', {}, { query: { $expand: 'principal' } }))],
  parse: ([answer]) => parse(answer)
};
