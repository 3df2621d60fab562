import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { ReactNode } from "react";

export interface ChoiceFieldProps<Choice> {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly disabled?: boolean;
  readonly value: Choice;
  readonly choices: readonly { readonly value: Choice; readonly label: string }[];
  readonly onChoose: (choice: Choice) => void;
}

/** One choice out of a few, all of them in sight, with what there is to know about it below. */
export function ChoiceField<Choice>({ label, hint, disabled, ...rest }: ChoiceFieldProps<Choice>): ReactNode {
  const { value, choices, onChoose } = rest;
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      <RadioGroup
        value={String(choices.findIndex((choice) => choice.value === value))}
        disabled={disabled ?? false}
        onChange={(_, { value: index }) => {
          const chosen = choices[Number(index)];
          if (chosen !== undefined) onChoose(chosen.value);
        }}
      >
        {choices.map((choice, index) => (
          <Radio key={choice.label} value={String(index)} label={choice.label} />
        ))}
      </RadioGroup>
    </Field>
  );
}
