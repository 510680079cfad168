import * as React from 'react';
import type { KeepRule } from '../../steps/keepRules';
import { Heading } from '../frame/Heading';
import { Glyph } from '../kit/Glyph';
import { useText } from '../text/TextContext';
import { RuleForm } from './RuleForm';
import { ruleText } from './ruleText';
import { useStep1Styles } from './step1Styles';

export interface RulesProps {
  readonly rules: readonly KeepRule[];
  readonly saved: 'saved' | 'notSaved';
  readonly onChange: (rules: readonly KeepRule[]) => void;
}

/** Who stays besides the administrators. */
export const Rules: React.FC<RulesProps> = ({ rules, saved, onChange }) => {
  const styles = useStep1Styles();
  const speaker = useText();
  const { say } = speaker;
  return (
    <section className={styles.section} aria-labelledby="tenant-closure-rules">
      <Heading level={3} id="tenant-closure-rules" className={styles.title}>
        {say('step1.rules')}
      </Heading>
      <p className={styles.quiet}>{say('step1.rules.lead')}</p>
      {saved === 'notSaved' && <p className={styles.problem}>{say('step1.rules.notSaved')}</p>}
      {rules.length === 0 ? (
        <p className={styles.quiet}>{say('step1.rules.none')}</p>
      ) : (
        <ul className={styles.rules}>
          {rules.map((rule, at) => (
            <li key={JSON.stringify(rule)} className={styles.rule}>
              <span>{ruleText(rule, speaker)}</span>
              <button
                type="button"
                className={styles.sort}
                aria-label={say('step1.rules.remove', { rule: ruleText(rule, speaker) })}
                onClick={() => onChange(rules.filter((_, index) => index !== at))}
              >
                <Glyph name="close" size={12} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <RuleForm onAdd={(rule) => onChange([...rules, rule])} />
    </section>
  );
};
