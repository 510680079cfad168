import { readRows, rowsOf, type RowStore } from './runRows';

/*
 * The plan of a run is one row for each of its lines. As one string, a plan of 100,000 objects would hold the page up
 * for a third of a second, since a value is copied whole where it is handed over.
 * https://developer.mozilla.org/docs/Web/API/Web_Workers_API/Structured_clone_algorithm
 */

type Plans<Mode extends IDBTransactionMode> = RowStore<'plans', Mode>;

/** The lines of a plan; none when there is nothing of it. */
export const readPlan = (plans: Plans<IDBTransactionMode>, runId: string): Promise<readonly string[]> => readRows(plans, runId);

/** Whether anything of a plan is stored. */
export async function hasPlan(plans: Plans<IDBTransactionMode>, runId: string): Promise<boolean> {
  return (await plans.count(rowsOf(runId))) > 0;
}

/** Row by row: each is handed over in a turn of its own. */
export async function addPlan(plans: Plans<'readwrite'>, runId: string, lines: readonly string[]): Promise<void> {
  for (const [number, line] of lines.entries()) {
    await plans.add(line, [runId, number]);
  }
}

export const removePlan = (plans: Plans<'readwrite'>, runId: string): Promise<void> => plans.delete(rowsOf(runId));
