import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { TableAdd20Regular } from "@fluentui/react-icons/svg/table-add";
import type { ReactNode } from "react";
import { usePaneContext } from "../pane-context";
import { FailureNotice } from "./failure-notice";
import { FocusHeading } from "./focus-heading";
import { Notice } from "./notice";

const useStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, alignItems: "flex-start" },
  line: { margin: 0 },
});

/** Puts the findings on a sheet of their own, to be printed or sent; only when asked for. */
export function FindingsSheetPlace(): ReactNode {
  const styles = useStyles();
  const { words, state, actions, busy } = usePaneContext();
  const texts = words.screens.check.sheet;
  const { sheet } = state.review;
  return (
    <div className={styles.block} data-findings-sheet={sheet.kind}>
      <Button
        icon={<TableAdd20Regular />}
        disabledFocusable={busy}
        onClick={() => {
          actions.writeSheet(words.screens.lang);
        }}
      >
        {sheet.kind === "writing" ? texts.writing : texts.action}
      </Button>
      {sheet.kind === "written" && (
        <Notice
          kind="success"
          actions={
            <Button
              size="small"
              onClick={() => {
                actions.select("check", sheet.outcome.sheet, "A1");
              }}
            >
              {texts.goTo(sheet.outcome.sheet)}
            </Button>
          }
        >
          <FocusHeading of={sheet}>{texts[sheet.outcome.kind](sheet.outcome.sheet)}</FocusHeading>
          <p className={styles.line}>{texts.rest}</p>
        </Notice>
      )}
      {sheet.kind === "failed" && <FailureNotice error={sheet.error} takesFocus />}
    </div>
  );
}
