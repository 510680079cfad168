import type { Kept } from './section';

/** Largest page of the directory. @see https://learn.microsoft.com/graph/paging */
const MAX_PAGE = '999';

export interface Selected {
  readonly kept: { readonly properties: readonly string[]; readonly within: Kept['within'] };
  readonly query: { readonly $select: string; readonly $top: string };
}

/** What to ask for and what to keep: one list, so that nothing is kept that was not asked for. */
export function selected(properties: readonly string[], within: Kept['within'] = {}): Selected {
  const $select = properties.join(',');
  return { kept: { properties: [...properties, ...Object.keys(within)], within }, query: { $select, $top: MAX_PAGE } };
}

/** For routes that take no `$select`: everything is sent, this much is kept. */
export function only(properties: readonly string[], within: Kept['within'] = {}): Kept {
  return { properties: [...properties, ...Object.keys(within)], within };
}

/** Settings whose shape differs from object to object and which hold no secret. */
export const ALL: Kept = { properties: 'all', within: {} };
