import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Save20Regular } from "@fluentui/react-icons/svg/save";
import type { ReactNode } from "react";
import { isSameSettings } from "../own-settings";
import { usePaneContext } from "../pane-context";
import { FailureNotice } from "./failure-notice";

const useStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  line: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Whether the settings lie with the workbook, and the ways to put them there and to take them out. */
export function WorkbookSettings(): ReactNode {
  const styles = useStyles();
  const { words, state, actions, busy } = usePaneContext();
  const texts = words.screens.settings.workbook;
  const { saved, isSaving, ending } = state.ownSettings;
  if (state.workbook.kind === "none") return null;
  const isSame = saved !== null && isSameSettings(saved, state.settings);
  return (
    <div className={styles.block} data-own-settings={saved === null ? "none" : isSame ? "same" : "other"}>
      <h3 className={styles.heading}>{texts.title}</h3>
      <p className={styles.line}>{saved === null ? texts.none : isSame ? texts.same : texts.other}</p>
      <div className={styles.buttons}>
        <Button
          icon={<Save20Regular />}
          disabledFocusable={busy || isSame}
          onClick={() => {
            actions.saveSettings(state.settings);
          }}
        >
          {isSaving ? texts.saving : texts.save}
        </Button>
        {saved !== null && (
          <Button
            disabledFocusable={busy}
            onClick={() => {
              actions.saveSettings(null);
            }}
          >
            {texts.remove}
          </Button>
        )}
      </div>
      {ending?.kind === "failed" ? (
        <FailureNotice error={ending.error} takesFocus />
      ) : (
        ending !== null && <p className={styles.line}>{texts[ending.kind]}</p>
      )}
    </div>
  );
}
