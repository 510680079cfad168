import type { Check } from '../check';

/** Freezes a check and its lists: checks are data, and nobody changes them at run time. */
export function defineCheck(check: Check): Check {
  return Object.freeze({ ...check, needs: Object.freeze([...check.needs]), actions: Object.freeze([...check.actions]) });
}
