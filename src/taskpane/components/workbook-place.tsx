import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowClockwise16Regular } from "@fluentui/react-icons/svg/arrow-clockwise";
import type { ReactNode } from "react";
import { usePaneContext } from "../pane-context";
import { FailureNotice, WordsNotice } from "./failure-notice";
import { FocusHeading } from "./focus-heading";
import { Notice } from "./notice";
import { ProgressBlock } from "./progress-block";

const useStyles = makeStyles({
  place: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  stale: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS, margin: 0 },
});

/** Whether the workbook is read: under way, done but stale, stopped, or failed. Nothing when there is nothing to say. */
export function WorkbookPlace(): ReactNode {
  const styles = useStyles();
  const { words, state } = usePaneContext();
  const texts = words.screens.workbook;
  const { workbook } = state;
  const isEmpty = workbook.kind === "read" && workbook.reading.sheets.every((sheet) => sheet.tables.length === 0);
  if (workbook.kind === "read" && !isEmpty && !workbook.stale) return null;
  if (workbook.kind === "reading" && workbook.previous !== null) return null;
  return (
    <section className={styles.place} aria-label={texts.title}>
      {workbook.kind === "none" && <WordsNotice kind="info" said={texts.none} level={2} />}
      {workbook.kind === "reading" && <ProgressBlock progress={workbook.progress} />}
      {workbook.kind === "cancelled" && (
        <Notice kind="info" actions={<RereadButton />}>
          <FocusHeading of={workbook} level={2}>
            {texts.cancelled}
          </FocusHeading>
        </Notice>
      )}
      {workbook.kind === "failed" && <FailureNotice error={workbook.error} level={2} actions={<RereadButton />} />}
      {isEmpty && <WordsNotice kind="warning" said={texts.nothing} level={2} actions={<RereadButton />} />}
      {workbook.kind === "read" && workbook.stale && !isEmpty && (
        <p className={styles.stale} data-stale="workbook">
          <span className={styles.quiet}>{texts.stale}</span>
          <RereadButton />
        </p>
      )}
    </section>
  );
}

function RereadButton(): ReactNode {
  const { words, actions, busy } = usePaneContext();
  return (
    <Button size="small" icon={<ArrowClockwise16Regular />} disabledFocusable={busy} onClick={actions.read}>
      {words.screens.workbook.reread}
    </Button>
  );
}
