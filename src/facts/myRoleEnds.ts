import * as v from 'valibot';
import { read } from '../routes/call';
import { items } from './reading/question';
import { id, MALFORMED, parsed, shapedEach, text, type Parsed } from './reading/shape';
import type { RoleEnd } from './roles';
import type { SingleSource } from './source';

const WHOLE_TENANT = '/';
const RAW = v.object({ roleDefinitionId: id, directoryScopeId: v.nullish(v.string(), WHOLE_TENANT), endDateTime: text });

function parse(raw: unknown): Parsed<readonly RoleEnd[]> {
  const shape = shapedEach(RAW, raw);
  return shape.kind === 'parsed'
    ? parsed(
        shape.value
          .filter(({ directoryScopeId }) => directoryScopeId === WHOLE_TENANT)
          .map((said) => ({ templateId: said.roleDefinitionId, endsAt: said.endDateTime }))
      )
    : MALFORMED;
}

/**
 * Roles that were activated for some hours, and those assigned until a day, beside the ones that stay. Graph answers only
 * with Microsoft Entra ID P2, and does not tell when a membership ends through which a group's role is held.
 * @see https://learn.microsoft.com/graph/api/resources/unifiedroleassignmentscheduleinstance
 */
export const myRoleEnds: SingleSource<'myRoleEnds'> = {
  kind: 'single',
  id: 'myRoleEnds',
  questions: [items(read('listMyActiveRoles', {}))],
  parse: ([answer]) => parse(answer)
};
