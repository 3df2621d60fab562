import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { DEFAULT_SETTINGS } from "../../tasks/settings";
import { CAP_CHOICES, SETTING_SOURCES } from "../../tasks/setting-sources";
import { USUAL_PREFERENCES } from "../../tasks/user-preferences";
import { usePaneContext } from "../pane-context";
import { GapField, ScaleField } from "./check-options";
import { ChoiceField } from "./choice-field";
import { ScaleTable } from "./scale-table";
import { WeightBaseField } from "./recompute-options";
import { WorkbookSettings } from "./workbook-settings";

const useStyles = makeStyles({
  fields: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalS} 0 0 ${tokens.spacingHorizontalXS}`,
  },
  block: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Every choice of this user, each with its source, in the order of what it changes: ratings, figures, words. */
export function SettingsFields(): ReactNode {
  const styles = useStyles();
  const { words, state, services, actions, busy, prefer } = usePaneContext();
  const texts = words.screens.settings;
  const scale = services.scales.find(({ id }) => id === state.settings.scale);
  return (
    <div className={styles.fields} data-settings>
      <div className={styles.block}>
        <ScaleField />
        {scale !== undefined && <ScaleTable scale={scale} />}
      </div>
      {scale?.uppers != null && <GapField />}
      <TurunField />
      <CapField />
      <WeightBaseField hint={texts.source(SETTING_SOURCES.weightBase.source)} />
      <SentenceFields />
      <WorkbookSettings />
      <div className={styles.block}>
        <p className={styles.quiet}>{services.store === undefined ? texts.notKept : texts.kept}</p>
        <div className={styles.buttons}>
          <Button
            disabledFocusable={busy}
            onClick={() => {
              actions.choose(DEFAULT_SETTINGS);
              const { decimals, inWords } = USUAL_PREFERENCES;
              prefer({ decimals, inWords });
            }}
          >
            {texts.reset}
          </Button>
          <Button
            onClick={() => {
              prefer({ isIntroduced: false });
            }}
          >
            {texts.introduction}
          </Button>
        </div>
      </div>
    </div>
  );
}

function TurunField(): ReactNode {
  const { words, state, actions, busy } = usePaneContext();
  const texts = words.screens.settings;
  const { settings } = state;
  return (
    <ChoiceField
      label={texts.turun.label}
      hint={texts.source(SETTING_SOURCES.turun.source)}
      disabled={busy}
      value={settings.turun}
      choices={(["turun", "turun-rasio"] as const).map((value) => ({ value, label: texts.turun.forms[value] }))}
      onChoose={(turun) => {
        actions.choose({ ...settings, turun });
      }}
    />
  );
}

function CapField(): ReactNode {
  const { words, state, actions, busy } = usePaneContext();
  const texts = words.screens.settings;
  const { settings } = state;
  const choices = CAP_CHOICES.includes(settings.cap) ? CAP_CHOICES : [...CAP_CHOICES, settings.cap];
  return (
    <ChoiceField
      label={texts.cap.label}
      hint={texts.source(SETTING_SOURCES.cap.source)}
      disabled={busy}
      value={settings.cap}
      choices={choices.map((value) => ({ value, label: value === null ? texts.cap.none : texts.cap.at(value) }))}
      onChoose={(cap) => {
        actions.choose({ ...settings, cap });
      }}
    />
  );
}

function SentenceFields(): ReactNode {
  const { words, preferences, prefer } = usePaneContext();
  const { decimals, inWords, language } = words.screens.settings;
  return (
    <>
      <ChoiceField
        label={decimals.label}
        hint={decimals.hint}
        value={preferences.decimals}
        choices={[0, 1, 2].map((value) => ({ value, label: decimals.example(value) }))}
        onChoose={(value) => {
          prefer({ decimals: value });
        }}
      />
      <ChoiceField
        label={inWords.label}
        hint={inWords.hint}
        value={preferences.inWords}
        choices={[true, false].map((value) => ({ value, label: value ? inWords.yes : inWords.no }))}
        onChoose={(value) => {
          prefer({ inWords: value });
        }}
      />
      <ChoiceField
        label={language.label}
        value={words.screens.lang}
        choices={(["id", "en"] as const).map((value) => ({ value, label: language.names[value] }))}
        onChoose={(value) => {
          prefer({ language: value });
        }}
      />
    </>
  );
}
