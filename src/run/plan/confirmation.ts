import type { Plan } from './plan';

/** What a person has to type, character by character. */
export interface Confirmation {
  readonly domain: string;
  readonly count: string;
}

/** A person's yes to one plan. The executor holds it against the plan again: it does not trust a screen. */
export interface Approval {
  readonly fingerprint: string;
  readonly typed: Confirmation;
  readonly by: { readonly id: string; readonly name: string };
  /** ISO 8601. */
  readonly at: string;
}

/** The words that confirm this plan, and no other tenant's and no other size's. */
export function confirmationOf(plan: Plan): Confirmation {
  return { domain: plan.initialDomain, count: String(plan.items.length) };
}

export type ConfirmationCheck = 'matches' | 'domainDiffers' | 'countDiffers' | 'planDiffers';

/**
 * Exact: no trimming, no case folding, no normalising, no reading of numbers. What merely looks alike – another case,
 * a full-width digit, a dotless i, a blank at the end – is something else.
 */
export function checkConfirmation(plan: Plan, typed: Confirmation): Exclude<ConfirmationCheck, 'planDiffers'> {
  const wanted = confirmationOf(plan);
  if (typed.domain !== wanted.domain) {
    return 'domainDiffers';
  }
  return typed.count === wanted.count ? 'matches' : 'countDiffers';
}

/** Whether an approval is one of exactly this plan. */
export function checkApproval(plan: Plan, approval: Approval): ConfirmationCheck {
  return approval.fingerprint === plan.fingerprint ? checkConfirmation(plan, approval.typed) : 'planDiffers';
}
