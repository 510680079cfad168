/**
 * A transaction whose failure is somebody's already. A request that fails is told where it is awaited, and takes its
 * transaction with it: `done` rejects as well, and would be told a second time as a rejection that nobody handles.
 */
export function heard<Transaction extends { readonly done: Promise<void> }>(transaction: Transaction): Transaction {
  transaction.done.catch(() => undefined);
  return transaction;
}
