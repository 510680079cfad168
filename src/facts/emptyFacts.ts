import type { Facts } from '.';
import { FACT_IDS } from './factIds';
import { unread } from './unread';

/** What is known before anything has been read: of every fact, that it is not read yet. */
export function emptyFacts(): Facts {
  return Object.fromEntries(FACT_IDS.map((id) => [id, unread('notReadYet')])) as unknown as Facts;
}
