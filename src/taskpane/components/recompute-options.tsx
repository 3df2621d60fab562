import { Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Settings } from "../../tasks/settings";
import { usePaneContext } from "../pane-context";
import { ChoiceField } from "./choice-field";
import { Disclosure } from "./disclosure";

const useStyles = makeStyles({
  pull: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalXS})` },
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const WRITE: readonly Settings["write"][] = ["formulas", "values"];
const BASE: readonly Settings["weightBase"][] = ["report", "fund", "program"];

/** What is written, and what 100 % of the bobot is. The chosen ones can be read without opening. */
export function RecomputeOptions(): ReactNode {
  const styles = useStyles();
  const { words, state, actions, busy } = usePaneContext();
  const texts = words.screens.recompute;
  const { settings } = state;
  return (
    <div className={styles.pull}>
      <Disclosure
        summary={
          <>
            {texts.optionsLabel}{" "}
            <span className={styles.quiet}>
              {texts.options(texts.write[settings.write], texts.base[settings.weightBase])}
            </span>
          </>
        }
      >
        <div className={styles.fields}>
          <Field label={texts.write.label} hint={texts.writeHint[settings.write]}>
            <RadioGroup
              value={settings.write}
              disabled={busy}
              onChange={(_, { value }) => {
                actions.choose({ ...settings, write: WRITE.find((choice) => choice === value) ?? settings.write });
              }}
            >
              {WRITE.map((choice) => (
                <Radio key={choice} value={choice} label={texts.write[choice]} />
              ))}
            </RadioGroup>
          </Field>
          <WeightBaseField />
        </div>
      </Disclosure>
    </div>
  );
}

/** What 100 % of the bobot is. */
export function WeightBaseField({ hint }: { readonly hint?: string }): ReactNode {
  const { words, state, actions, busy } = usePaneContext();
  const texts = words.screens.recompute.base;
  const { settings } = state;
  return (
    <ChoiceField
      label={texts.label}
      hint={hint}
      disabled={busy}
      value={settings.weightBase}
      choices={BASE.map((value) => ({ value, label: texts[value] }))}
      onChoose={(weightBase) => {
        actions.choose({ ...settings, weightBase });
      }}
    />
  );
}
