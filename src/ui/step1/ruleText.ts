import type { Speaker } from '../../loc/speaker';
import type { KeepRule } from '../../steps/keepRules';

/** A keep rule in words. */
export function ruleText(rule: KeepRule, { say }: Speaker): string {
  switch (rule.kind) {
    case 'exact':
      return say('step1.rules.exact', { value: rule.value });
    case 'pattern':
      return say('step1.rules.pattern', rule);
    case 'newer':
      return say('step1.rules.newer', { since: rule.since });
  }
}
