/**
 * What was asked for, if it comes within `limitMs`.
 * @throws DOMException `TimeoutError`, which says `late`, when it does not.
 */
export function within<Value>(limitMs: number, asked: Promise<Value>, late: string): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new DOMException(late, 'TimeoutError')), limitMs);
  });
  return Promise.race([asked, limit]).finally(() => clearTimeout(timer));
}
