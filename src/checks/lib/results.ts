import type { Message } from '../../loc/message';
import type { CheckResult, Finding, Wait } from '../check';

const NO_FINDINGS: readonly Finding[] = [];
const NO_WAITS: readonly Wait[] = [];

/** Read, and nothing stands in the way. Findings of a pass are information. */
export function pass(message: Message, findings = NO_FINDINGS): CheckResult {
  return { kind: 'pass', message, findings };
}

/** Read, and these stand in the way. */
export function blocks(message: Message, findings = NO_FINDINGS, waits = NO_WAITS): CheckResult {
  return { kind: 'blocks', message, findings, waits };
}

/** Nothing to be done but wait; each wait names its rule and its date. */
export function waiting(message: Message, findings: readonly Finding[], waits: readonly Wait[]): CheckResult {
  return { kind: 'waiting', message, findings, waits };
}

/** A person has to decide, to look or to say so. */
export function needsPerson(message: Message, findings = NO_FINDINGS): CheckResult {
  return { kind: 'needsPerson', message, findings };
}
