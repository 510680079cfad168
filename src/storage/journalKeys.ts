import type { Database } from './database';
import { heard } from './heard';

/**
 * Ids of all runs of which anything is stored: a plan or lines without a head are no journal, and have to be found and
 * dealt with all the same.
 */
export async function runIdsIn(database: Database): Promise<readonly string[]> {
  const heads = await database.getAllKeys('journals');
  const plans = await runsWithRows(database, 'plans');
  const written = await runsWithRows(database, 'lines');
  return [...new Set([...heads, ...plans, ...written])];
}

async function runsWithRows(database: Database, name: 'plans' | 'lines'): Promise<readonly string[]> {
  const found: string[] = [];
  let cursor = await heard(database.transaction(name)).store.openKeyCursor();
  while (cursor !== null) {
    const [runId] = cursor.key;
    found.push(runId);
    // From the first row of a run to the first of the next: an array sorts after every number.
    cursor = await cursor.continue([runId, []] as unknown as [string, number]);
  }
  return found;
}
