import * as v from 'valibot';
import { read } from '../routes/call';
import { hidden, PRINCIPAL } from './reading/principal';
import { items } from './reading/question';
import { id, MALFORMED, parsed, shapedEach, type Parsed } from './reading/shape';
import type { RoleEligibility } from './roles';
import type { SingleSource } from './source';

const RAW = v.object({ roleDefinitionId: id, principalId: id, principal: v.nullish(PRINCIPAL) });

function parse(raw: unknown): Parsed<readonly RoleEligibility[]> {
  const shape = shapedEach(RAW, raw);
  if (shape.kind === 'unparsed') {
    return MALFORMED;
  }
  return parsed(
    shape.value.map((said) => ({
      templateId: said.roleDefinitionId,
      principalId: said.principalId,
      principal: said.principal ?? hidden(said.principalId)
    }))
  );
}

export const roleEligibilities: SingleSource<'roleEligibilities'> = {
  kind: 'single',
  id: 'roleEligibilities',
  questions: [items(read('listRoleEligibilities', {}, { query: { $expand: 'principal' } }))],
  parse: ([answer]) => parse(answer)
};
