/** Runs the tasks in their order, at most `limit` at a time. */
export async function inParallel(limit: number, tasks: readonly (() => Promise<void>)[]): Promise<void> {
  const left = [...tasks];
  const worker = async (): Promise<void> => {
    for (let task = left.shift(); task !== undefined; task = left.shift()) {
      await task();
    }
  };
  await Promise.all(Array.from({ length: limit }, worker));
}
