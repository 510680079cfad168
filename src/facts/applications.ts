import * as v from 'valibot';
import { read } from '../routes/call';
import type { Intern } from './reading/intern';
import { count, pages } from './reading/question';
import { id, MALFORMED, parsed, shaped, text, texts, type Parsed } from './reading/shape';
import type { ListingSource } from './source';

/** An app registration. @see https://learn.microsoft.com/graph/api/application-list */
export interface Application {
  readonly id: string;
  readonly appId: string;
  readonly displayName: string;
  readonly createdAt: string;
  readonly audience: string;
  readonly identifierUris: readonly string[];
}

const RAW = v.object({
  id,
  appId: id,
  displayName: text,
  createdDateTime: text,
  signInAudience: text,
  identifierUris: texts
});

function item(raw: unknown, intern: Intern): Parsed<Application> {
  const shape = shaped(RAW, raw);
  if (shape.kind === 'unparsed') {
    return MALFORMED;
  }
  const { createdDateTime, signInAudience, ...said } = shape.value;
  return parsed({ ...said, createdAt: createdDateTime, audience: intern(signInAudience) });
}

const $select = 'id,appId,displayName,createdDateTime,signInAudience,identifierUris';

export const applications: ListingSource<'applications'> = {
  kind: 'listing',
  id: 'applications',
  page: pages(read('listApplications', {}, { query: { $select } })),
  count: count(read('listApplications', {})),
  item
};
