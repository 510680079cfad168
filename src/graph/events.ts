/** What happens on the wire, for progress and for counting round trips. */
export type GraphEvent =
  | {
      readonly kind: 'sent';
      readonly method: 'GET' | 'POST';
      /** Version and path without the query, which may hold names. */
      readonly path: string;
      /** Calls inside: 1, or the number of requests in a `$batch`. */
      readonly calls: number;
    }
  | { readonly kind: 'answered'; readonly status: number; readonly requestId: string }
  /** No whole answer arrived. */
  | { readonly kind: 'lost' }
  | { readonly kind: 'waiting'; readonly reason: 'busy' | 'failing'; readonly ms: number; readonly calls: number };

export type GraphListener = (event: GraphEvent) => void;

/** A listener that can't break a request by throwing. */
export function quietly(listener: GraphListener | undefined): GraphListener {
  return (event) => {
    try {
      listener?.(event);
    } catch {
      // Whoever watches must not decide whether a deletion is settled.
    }
  };
}
