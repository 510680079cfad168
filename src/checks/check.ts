import type { FactId, Facts } from '../facts';
import type { UnreadReason } from '../facts/fact';
import type { Message } from '../loc/message';
import type { PortalPage } from './portals';

export type StepId = 'prepare' | 'users' | 'cancel' | 'delete' | 'mfa' | 'directory';

export const STEPS: readonly StepId[] = ['prepare', 'users', 'cancel', 'delete', 'mfa', 'directory'];

export type CheckId =
  | 'P01' | 'P02' | 'P03' | 'P04' | 'P05' | 'P06' | 'P07' | 'P08' | 'P09' | 'P10' | 'P11' | 'P12' | 'P13'
  | 'U01' | 'U02' | 'U03' | 'U04' | 'U05'
  | 'S01' | 'S02' | 'S03' | 'S04' | 'S05' | 'S06' | 'S07'
  | 'M01' | 'M02' | 'M03'
  | 'D01' | 'D02' | 'D03' | 'D04' | 'D05' | 'D06' | 'D07' | 'D08' | 'D09';

/** One object or circumstance behind a result. */
export interface Finding {
  /** Object id in the tenant, or a stable name of the circumstance. */
  readonly id: string;
  readonly kind: FindingKind;
  /** As the tenant spells it; empty when `detail` says it all. Data: never HTML, never a format string. */
  readonly name: string;
  /** A second line: user principal name, domain, date …; empty when there is none. */
  readonly extra: string;
  readonly detail: Message;
}

export type FindingKind =
  | 'user' | 'guest' | 'agent' | 'syncAccount' | 'group' | 'role' | 'subscription' | 'sku' | 'application'
  | 'servicePrincipal' | 'domain' | 'device' | 'policy' | 'partner' | 'case' | 'scope' | 'deletedUser' | 'usage'
  | 'attestation' | 'circumstance';

/** A wait with the rule that gives it. */
export interface Wait {
  readonly rule: WaitRule;
  /** The object that waits, e.g. a product's name; empty when the rule says it all. */
  readonly name: string;
  /** ISO 8601. */
  readonly from: string;
  readonly until: string;
  /** `running`: the clock ticks already. `afterAction`: it starts when a person acts; `from` is then the earliest start. */
  readonly state: 'running' | 'afterAction';
  /** `service`: the service gave the date. `rule`: computed from a documented rule. */
  readonly basis: 'service' | 'rule';
}

/** Each has a sentence and a source in `waitRules.ts`. */
export type WaitRule =
  | 'syncOff72h'
  | 'userDeletion'
  | 'domainRelease1d'
  | 'subscriptionDelete72h'
  | 'subscriptionExpired30d'
  | 'subscriptionDisabled90d'
  | 'trialLifecycle'
  | 'termEnd'
  | 'azureDelete90d';

/** The five honest results. There is no sixth, and no boolean. */
export type CheckResult =
  | { readonly kind: 'pass'; readonly message: Message; readonly findings: readonly Finding[] }
  | { readonly kind: 'blocks'; readonly message: Message; readonly findings: readonly Finding[]; readonly waits: readonly Wait[] }
  | { readonly kind: 'waiting'; readonly message: Message; readonly findings: readonly Finding[]; readonly waits: readonly Wait[] }
  | { readonly kind: 'needsPerson'; readonly message: Message; readonly findings: readonly Finding[] }
  | {
      readonly kind: 'couldNotCheck';
      readonly reason: UnreadReason;
      /** The facts that could not be read. */
      readonly facts: readonly FactId[];
      /** The scope that would open them; empty when that is not the reason. */
      readonly scope: string;
      readonly message: Message;
      /** What is known all the same. */
      readonly findings: readonly Finding[];
    };

export type ResultKind = CheckResult['kind'];

/** What a person can do about a result from inside the panel. */
export type CheckAction =
  | { readonly kind: 'portal'; readonly page: PortalPage }
  | { readonly kind: 'step'; readonly step: StepId }
  | { readonly kind: 'attest'; readonly ids: readonly string[] }
  | { readonly kind: 'answerAgreement' }
  | { readonly kind: 'readNow'; readonly facts: readonly FactId[] }
  | { readonly kind: 'nothing' };

/** A pure judgement on facts. */
export interface Check {
  readonly id: CheckId;
  readonly step: StepId;
  /** B can block, W warns, I informs. */
  readonly weight: 'B' | 'W' | 'I';
  readonly effort: 'small' | 'medium' | 'large';
  /** A pass is never given while one of these is unread. */
  readonly needs: readonly FactId[];
  /** Facts that only make the words better: the result's kind does not depend on them for a pass. */
  readonly sharpens?: readonly FactId[];
  readonly actions: readonly CheckAction[];
  /** Microsoft's page behind the check. */
  readonly docs: string;
  judge(facts: Facts): CheckResult;
}

/** A check with its result, as the screens show it. */
export interface CheckReport {
  readonly check: Check;
  readonly result: CheckResult;
}
