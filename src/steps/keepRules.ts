import type { User } from '../facts/users';
import { fold } from './fold';
import { compileGlob } from './glob';

/** Who stays besides the administrators who always stay. */
export type KeepRule = ExactRule | PatternRule | NewerRule;

/** One user, by object id or user principal name. */
export interface ExactRule {
  readonly kind: 'exact';
  readonly value: string;
}

/** Everyone whose name fits a pattern with `*` and `?`. */
export interface PatternRule {
  readonly kind: 'pattern';
  readonly field: PatternField;
  readonly pattern: string;
}

export type PatternField = 'userPrincipalName' | 'displayName';

/** Everyone who was created on this day (UTC, `YYYY-MM-DD`) or later. */
export interface NewerRule {
  readonly kind: 'newer';
  readonly since: string;
}

/** `cannotTell`: the rule could not be evaluated for this user, and so protects. */
export type KeepVerdict =
  | { readonly kind: 'kept'; readonly rule: KeepRule; readonly because: 'matches' | 'cannotTell' }
  | { readonly kind: 'notKept' };

type Ask = (user: FoldedUser) => 'matches' | 'differs' | 'cannotTell';

interface FoldedUser {
  readonly id: string;
  readonly userPrincipalName: string;
  readonly displayName: string;
  readonly createdAt: string;
}

const NOT_KEPT: KeepVerdict = { kind: 'notKept' };
const CANNOT_TELL: Ask = () => 'cannotTell';

/**
 * Turns rules into one question about a user. A rule that matches gives the reason; a rule that cannot be evaluated – a
 * property is missing, or the rule itself makes no sense – protects as well. Any number of exact rules cost one look-up.
 */
export function compileKeepRules(rules: readonly KeepRule[]): (user: User) => KeepVerdict {
  const exact = new Map<string, KeepRule>();
  const asks: { readonly rule: KeepRule; readonly ask: Ask }[] = [];
  for (const rule of rules) {
    const value = rule.kind === 'exact' ? fold(rule.value.trim()) : '';
    if (value === '') {
      asks.push({ rule, ask: compile(rule) });
    } else {
      exact.set(value, exact.get(value) ?? rule);
    }
  }
  const byName = [...exact].find(([value]) => value.includes('@'))?.[1];
  return (user) => {
    if (rules.length === 0) {
      return NOT_KEPT;
    }
    const folded = foldUser(user);
    const named = exact.get(folded.id) ?? exact.get(folded.userPrincipalName);
    if (named !== undefined) {
      return { kind: 'kept', rule: named, because: 'matches' };
    }
    // Graph gives every user an id, so only a rule about the name can meet a user without one.
    const unsure = folded.userPrincipalName === '' ? byName : undefined;
    return askAll(asks, folded, unsure === undefined ? NOT_KEPT : { kind: 'kept', rule: unsure, because: 'cannotTell' });
  };
}

function foldUser({ id, userPrincipalName, displayName, createdAt }: User): FoldedUser {
  return { id: fold(id), userPrincipalName: fold(userPrincipalName), displayName: fold(displayName), createdAt };
}

function askAll(asks: readonly { readonly rule: KeepRule; readonly ask: Ask }[], user: FoldedUser, otherwise: KeepVerdict): KeepVerdict {
  let verdict = otherwise;
  for (const { rule, ask } of asks) {
    const answer = ask(user);
    if (answer === 'matches') {
      return { kind: 'kept', rule, because: 'matches' };
    }
    if (answer === 'cannotTell' && verdict.kind === 'notKept') {
      verdict = { kind: 'kept', rule, because: 'cannotTell' };
    }
  }
  return verdict;
}

/** Exact rules with a value have been looked up before this. */
function compile(rule: KeepRule): Ask {
  switch (rule.kind) {
    case 'exact':
      return CANNOT_TELL;
    case 'pattern': {
      if (rule.pattern.trim() === '') {
        return CANNOT_TELL;
      }
      const fits = compileGlob(rule.pattern.trim());
      return (user) => (user[rule.field] === '' ? 'cannotTell' : fits(user[rule.field]) ? 'matches' : 'differs');
    }
    case 'newer': {
      const since = dayStart(rule.since);
      return since === undefined ? CANNOT_TELL : (user) => askNewer(since, user.createdAt);
    }
  }
}

function askNewer(since: number, createdAt: string): ReturnType<Ask> {
  const created = Date.parse(createdAt);
  return Number.isNaN(created) ? 'cannotTell' : created >= since ? 'matches' : 'differs';
}

/** Milliseconds at which a day starts in UTC, or undefined for a day that no calendar has. */
export function dayStart(day: string): number | undefined {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === day ? at : undefined;
}

export type RuleProblem = 'empty' | 'notADay' | 'keepsEveryone';

/** What is wrong with a rule that somebody is about to add, or `none`. */
export function ruleProblem(rule: KeepRule): RuleProblem | 'none' {
  switch (rule.kind) {
    case 'exact':
      return rule.value.trim() === '' ? 'empty' : 'none';
    case 'pattern':
      return rule.pattern.trim() === '' ? 'empty' : /^[*]+$/.test(rule.pattern.trim()) ? 'keepsEveryone' : 'none';
    case 'newer':
      return dayStart(rule.since) === undefined ? 'notADay' : 'none';
  }
}
