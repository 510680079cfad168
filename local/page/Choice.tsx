import * as React from 'react';

export interface ChoiceProps<Value extends string> {
  readonly name: string;
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, label: string])[];
  readonly onChoose: (value: Value) => void;
}

export const worded = <Value extends string>(
  values: readonly Value[],
  words: Readonly<Record<Value, string>>
): readonly (readonly [Value, string])[] => values.map((value) => [value, words[value]]);

/** One labelled list of the host bar. */
export function Choice<Value extends string>(props: ChoiceProps<Value>): React.ReactElement {
  const { name, label, value, options, onChoose } = props;
  return (
    <label className="host-choice">
      <span>{label}</span>
      <select
        name={name}
        value={value}
        onChange={(event) => {
          const chosen = options.find(([each]) => each === event.target.value);
          if (chosen !== undefined) {
            onChoose(chosen[0]);
          }
        }}
      >
        {options.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
