import type { Failed, GraphFailureCode } from '../ports/graph';

/** `failed` with a code of our own, when Graph gave none. */
export function failed(code: GraphFailureCode, status = 0, requestId = ''): Failed {
  return { kind: 'failed', failure: { code, status, graphCode: '', requestId } };
}

/**
 * How a behaviour ends a request early: PnPjs' pipeline knows no other way out than throwing. It never leaves
 * `attempt`, which turns it into a value.
 */
export class Fault extends Error {
  public readonly failed: Failed;

  public constructor(code: GraphFailureCode, status = 0, requestId = '') {
    super(code);
    this.failed = failed(code, status, requestId);
  }
}
