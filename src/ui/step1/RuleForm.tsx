import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Dropdown } from '@fluentui/react/lib/Dropdown';
import { TextField } from '@fluentui/react/lib/TextField';
import { ruleProblem, type KeepRule, type PatternField } from '../../steps/keepRules';
import { useText } from '../text/TextContext';
import { useStep1Styles } from './step1Styles';

export interface RuleFormProps {
  readonly onAdd: (rule: KeepRule) => void;
}

const KINDS = ['exact', 'pattern', 'newer'] as const;
const FIELDS: readonly PatternField[] = ['userPrincipalName', 'displayName'];

function ruleOf(kind: KeepRule['kind'], field: PatternField, value: string): KeepRule {
  switch (kind) {
    case 'exact':
      return { kind, value: value.trim() };
    case 'pattern':
      return { kind, field, pattern: value.trim() };
    case 'newer':
      return { kind, since: value.trim() };
  }
}

/** One more rule about who stays. */
export const RuleForm: React.FC<RuleFormProps> = ({ onAdd }) => {
  const styles = useStep1Styles();
  const { say } = useText();
  const [kind, setKind] = React.useState<KeepRule['kind']>('exact');
  const [field, setField] = React.useState<PatternField>('userPrincipalName');
  const [value, setValue] = React.useState('');
  const [tried, setTried] = React.useState(false);
  const rule = ruleOf(kind, field, value);
  const problem = ruleProblem(rule);
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (problem === 'none') {
      onAdd(rule);
      setValue('');
      setTried(false);
    }
  };
  return (
    <form className={styles.tools} onSubmit={submit} noValidate>
      <Dropdown
        label={say('step1.rules.kind')}
        options={KINDS.map((key) => ({ key, text: say(`step1.rules.kind.${key}`) }))}
        selectedKey={kind}
        onChange={(_, option) => option !== undefined && setKind(option.key as KeepRule['kind'])}
        className={styles.grow}
      />
      {kind === 'pattern' && (
        <Dropdown
          label={say('step1.rules.field')}
          options={FIELDS.map((key) => ({ key, text: say(`step1.rules.field.${key}`) }))}
          selectedKey={field}
          onChange={(_, option) => option !== undefined && setField(option.key as PatternField)}
          className={styles.grow}
        />
      )}
      <TextField
        label={say(`step1.rules.value.${kind}`)}
        value={value}
        onChange={(_, text = '') => setValue(text)}
        errorMessage={tried && problem !== 'none' ? say(`step1.rules.problem.${problem}`) : undefined}
        className={styles.grow}
      />
      <DefaultButton type="submit" text={say('step1.rules.add')} />
    </form>
  );
};
