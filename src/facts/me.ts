import * as v from 'valibot';
import { read } from '../routes/call';
import { body } from './reading/question';
import { flag, id, MALFORMED, parsed, shaped, spelled, text, type Parsed } from './reading/shape';
import type { SingleSource } from './source';

/** The acting admin. @see https://learn.microsoft.com/graph/api/user-get */
export interface Me {
  readonly id: string;
  readonly displayName: string;
  readonly userPrincipalName: string;
  readonly userType: 'member' | 'guest';
  readonly source: 'cloud' | 'synced';
}

/**
 * Whether another directory holds this account: a guest's, or that of a member who was invited from there. Neither may
 * be the one who closes this tenant.
 * @see https://learn.microsoft.com/entra/external-id/user-properties
 */
export function isExternal({ userType, userPrincipalName }: Pick<Me, 'userType' | 'userPrincipalName'>): boolean {
  return userType === 'guest' || userPrincipalName.toUpperCase().includes('#EXT#');
}

const RAW = v.object({
  id,
  displayName: text,
  userPrincipalName: id,
  userType: spelled({ Guest: 'guest' }, 'member'),
  onPremisesSyncEnabled: flag
});

function parse(raw: unknown): Parsed<Me> {
  const shape = shaped(RAW, raw);
  if (shape.kind === 'unparsed') {
    return MALFORMED;
  }
  const { onPremisesSyncEnabled, ...said } = shape.value;
  return parsed({ ...said, source: onPremisesSyncEnabled ? 'synced' : 'cloud' });
}

export const me: SingleSource<'me'> = {
  kind: 'single',
  id: 'me',
  questions: [
    body(read('getMe', {}, { query: { $select: 'id,displayName,userPrincipalName,userType,onPremisesSyncEnabled' } }))
  ],
  parse: ([answer]) => parse(answer)
};
