import { CHECKS } from '..';
import { factsWith, type FactOverrides } from '../../facts/testing';
import type { Check, CheckId, CheckResult } from '../check';
import { english } from './english';

export function checkOf(id: CheckId): Check {
  const found = CHECKS.find((check) => check.id === id);
  if (found === undefined) {
    throw new Error(`no check ${id}`);
  }
  return found;
}

/** Judges a tenant in which nothing stands in the way, but for these facts. */
export function judge(id: CheckId, overrides: FactOverrides = {}): CheckResult {
  return checkOf(id).judge(factsWith(overrides));
}

/** `kind: sentence`, as a person meets it. */
export function said(result: CheckResult): string {
  return `${result.kind}: ${english(result.message)}`;
}

/** `name (extra): detail` of each finding. */
export function named(result: CheckResult): readonly string[] {
  return result.findings.map(({ name, extra, detail }) => {
    const label = extra === '' ? name : `${name} (${extra})`;
    return `${label}: ${english(detail)}`;
  });
}
