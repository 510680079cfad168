import { recordOf, textOf } from './shape';

/** What a Graph error body says, as far as it may be used. */
export interface ErrorBody {
  /** The most specific code that says something; empty when there was none. */
  readonly code: string;
  /** Every code in the body, outermost first, with those of `details`. */
  readonly codes: readonly string[];
  readonly requestId: string;
  /** For the one case that Graph tells apart by nothing else: see `isSynced`. Never shown. */
  readonly message: string;
}

const MAX_DEPTH = 8;

/** `innerError` in the documentation, `innererror` in most answers. */
function innerOf(error: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return recordOf(error.innerError ?? error.innererror);
}

/** The error and everything nested in it, outermost first. */
function chainOf(error: Readonly<Record<string, unknown>>): readonly Readonly<Record<string, unknown>>[] {
  const chain = [error];
  for (let next = innerOf(error); Object.keys(next).length > 0 && chain.length < MAX_DEPTH; next = innerOf(next)) {
    chain.push(next);
  }
  return chain;
}

const lastFilled = (texts: readonly string[]): string => texts.filter((text) => text !== '').pop() ?? '';

/**
 * Reads an error body: nested codes are more specific than the outer one, and throttling answers repeat the bare
 * status as a code ("429"), which says nothing.
 * @see https://learn.microsoft.com/graph/errors
 */
export function errorBodyOf(body: unknown): ErrorBody {
  const outer = recordOf(body).error;
  if (typeof outer === 'string') {
    return { code: outer, codes: [outer], requestId: '', message: '' };
  }
  const error = recordOf(outer);
  const chain = chainOf(error);
  const codes = chain.map(({ code }) => textOf(code)).filter((code) => code !== '');
  const details = Array.isArray(error.details) ? error.details.map((detail) => textOf(recordOf(detail).code)) : [];
  return {
    code: lastFilled(codes.filter((code) => !/^\d+$/.test(code))),
    codes: [...codes, ...details.filter((code) => code !== '')],
    requestId: lastFilled(chain.map((each) => textOf(each['request-id']))),
    message: textOf(error.message)
  };
}
