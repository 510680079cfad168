import * as v from 'valibot';
import { read } from '../routes/call';
import { items } from './reading/question';
import { id, MALFORMED, parsed, shapedEach, text, type Parsed } from './reading/shape';
import type { EligibleRole } from './roles';
import type { SingleSource } from './source';

const RAW = v.object({ roleDefinitionId: id, endDateTime: text });

function parse(raw: unknown): Parsed<readonly EligibleRole[]> {
  const shape = shapedEach(RAW, raw);
  return shape.kind === 'parsed'
    ? parsed(shape.value.map((said) => ({ templateId: said.roleDefinitionId, endsAt: said.endDateTime })))
    : MALFORMED;
}

export const myEligibleRoles: SingleSource<'myEligibleRoles'> = {
  kind: 'single',
  id: 'myEligibleRoles',
  questions: [items(read('listMyEligibleRoles', {}))],
  parse: ([answer]) => parse(answer)
};
