import { Field, makeStyles, Radio, RadioGroup, Select, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import type { Settings } from "../../tasks/settings";
import { usePaneContext } from "../pane-context";
import { Disclosure } from "./disclosure";

const useStyles = makeStyles({
  pull: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalXS})` },
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  select: { minWidth: 0, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const GAP_RULES: readonly Settings["gapRule"][] = ["batas-bawah", "batas-atas"];
const TIERS: readonly Settings["tier"][] = ["before-handing-in", "on-request"];

/** By which scale ratings are checked, and whether small things are too. The chosen ones can be read without opening. */
export function CheckOptions({ children }: { readonly children?: ReactNode }): ReactNode {
  const styles = useStyles();
  const { words, state, services } = usePaneContext();
  const texts = words.screens.check.options;
  const { scale, tier } = state.settings;
  const chosen = services.scales.find(({ id }) => id === scale);
  return (
    <div className={styles.pull}>
      <Disclosure
        summary={
          <>
            {texts.label}{" "}
            <span className={styles.quiet}>{texts.chosen(chosen?.title ?? scale, tier === "on-request")}</span>
          </>
        }
      >
        <div className={styles.fields}>
          <ScaleField />
          {chosen?.uppers != null && <GapField />}
          <TierField />
          {children}
        </div>
      </Disclosure>
    </div>
  );
}

/** The scale by which a capaian is rated, with the text it comes from. */
export function ScaleField(): ReactNode {
  const styles = useStyles();
  const id = useId();
  const { words, state, actions, services, busy } = usePaneContext();
  const texts = words.screens.check.options;
  const { settings } = state;
  const source = services.scales.find((scale) => scale.id === settings.scale)?.source;
  return (
    <Field
      className={styles.field}
      label={{ children: texts.scale, htmlFor: id }}
      hint={source === undefined ? "" : texts.scaleSource(source)}
    >
      <Select
        id={id}
        className={styles.select}
        value={settings.scale}
        disabled={busy}
        onChange={(_, { value }) => {
          actions.choose({ ...settings, scale: value });
        }}
      >
        {services.scales.map((scale) => (
          <option key={scale.id} value={scale.id}>
            {scale.title}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** What a value between two steps of the scale counts as. */
export function GapField(): ReactNode {
  const { words, state, actions, busy } = usePaneContext();
  const texts = words.screens.check.options;
  const { settings } = state;
  return (
    <Field label={texts.gap} hint={texts.gapHint}>
      <RadioGroup
        value={settings.gapRule}
        disabled={busy}
        onChange={(_, { value }) => {
          actions.choose({ ...settings, gapRule: GAP_RULES.find((rule) => rule === value) ?? settings.gapRule });
        }}
      >
        {GAP_RULES.map((rule) => (
          <Radio key={rule} value={rule} label={texts.gapRules[rule]} />
        ))}
      </RadioGroup>
    </Field>
  );
}

function TierField(): ReactNode {
  const { words, state, actions, busy } = usePaneContext();
  const texts = words.screens.check.options;
  const { settings } = state;
  return (
    <Field label={texts.tier} hint={texts.tierHint}>
      <RadioGroup
        value={settings.tier}
        disabled={busy}
        onChange={(_, { value }) => {
          actions.choose({ ...settings, tier: TIERS.find((tier) => tier === value) ?? settings.tier });
        }}
      >
        <Radio value="before-handing-in" label={texts.beforeHandingIn} />
        <Radio value="on-request" label={texts.thorough} />
      </RadioGroup>
    </Field>
  );
}
