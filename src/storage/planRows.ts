import { readRows, rowsOf, type RowStore } from './runRows';

/*
 * The plan of a run is one row for each line of its text. As one string, a plan of 100,000 objects would hold the page up
 * for a third of a second, since a value is copied whole where it is handed over.
 * https://developer.mozilla.org/docs/Web/API/Web_Workers_API/Structured_clone_algorithm
 */

type Plans<Mode extends IDBTransactionMode> = RowStore<'plans', Mode>;

/** The text of a plan, unless there is nothing of it. An older version kept it as one string, under the run alone. */
export async function readPlan(plans: Plans<IDBTransactionMode>, runId: string): Promise<string | undefined> {
  const whole = await plans.get(runId);
  const rows = whole === undefined ? await readRows(plans, runId) : [whole];
  return rows.length === 0 ? undefined : rows.join('\n');
}

/** Whether anything of a plan is stored. */
export async function hasPlan(plans: Plans<IDBTransactionMode>, runId: string): Promise<boolean> {
  return (await plans.count(runId)) + (await plans.count(rowsOf(runId))) > 0;
}

/** Row by row: each is handed over in a turn of its own. */
export async function addPlan(plans: Plans<'readwrite'>, runId: string, text: string): Promise<void> {
  for (let start = 0, number = 0; start <= text.length; number += 1) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    await plans.add(text.slice(start, end), [runId, number]);
    start = end + 1;
  }
}

export async function removePlan(plans: Plans<'readwrite'>, runId: string): Promise<void> {
  await Promise.all([plans.delete(runId), plans.delete(rowsOf(runId))]);
}
