import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowClockwise16Regular } from "@fluentui/react-icons/svg/arrow-clockwise";
import type { ReactNode } from "react";
import type { WorkbookReading } from "../../sheets/reading/reading";
import { usePaneContext } from "../pane-context";
import { Disclosure } from "./disclosure";
import { FailureNotice, WordsNotice } from "./failure-notice";
import { FocusHeading } from "./focus-heading";
import { Notice } from "./notice";
import { ProgressBlock } from "./progress-block";
import { SheetLine } from "./sheet-line";

const useStyles = makeStyles({
  place: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  quiet: { color: tokens.colorNeutralForeground2 },
  stale: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS, margin: 0 },
  pull: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalXS})` },
});

/** What was understood of the workbook, or why nothing was. */
export function WorkbookPlace(): ReactNode {
  const styles = useStyles();
  const { words, state } = usePaneContext();
  const texts = words.screens.workbook;
  const { workbook } = state;
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
      {workbook.kind === "read" && <Understood reading={workbook.reading} stale={workbook.stale} />}
    </section>
  );
}

function Understood({ reading, stale }: { readonly reading: WorkbookReading; readonly stale: boolean }): ReactNode {
  const styles = useStyles();
  const { words } = usePaneContext();
  const texts = words.screens.workbook;
  const withTables = reading.sheets.filter((sheet) => sheet.tables.length > 0);
  const without = reading.sheets.filter((sheet) => sheet.tables.length === 0);
  const tables = withTables.reduce((sum, sheet) => sum + sheet.tables.length, 0);
  return (
    <>
      {tables === 0 && <WordsNotice kind="warning" said={texts.nothing} level={2} actions={<RereadButton />} />}
      <div className={styles.pull}>
        {tables > 0 && (
          <Disclosure summary={texts.summary(tables, withTables.length)}>
            <ul className={styles.list}>
              {withTables.map((sheet) => (
                <SheetLine key={sheet.name} sheet={sheet} />
              ))}
            </ul>
          </Disclosure>
        )}
        {without.length > 0 && (
          <Disclosure
            summary={<span className={styles.quiet}>{texts.withoutTable(without.length)}</span>}
            startsOpen={tables === 0}
          >
            <ul className={styles.list}>
              {without.map((sheet) => (
                <SheetLine key={sheet.name} sheet={sheet} />
              ))}
            </ul>
          </Disclosure>
        )}
      </div>
      {stale && tables > 0 && (
        <p className={styles.stale} data-stale="workbook">
          <span className={styles.quiet}>{texts.stale}</span>
          <RereadButton />
        </p>
      )}
    </>
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
