import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentTableArrowRight20Regular } from "@fluentui/react-icons/svg/document-table-arrow-right";
import { useState, type ReactNode } from "react";
import { usePaneContext } from "../pane-context";
import { useKeptFocus } from "../use-kept-focus";
import { FailureNotice } from "./failure-notice";
import { FocusHeading } from "./focus-heading";
import { Notice } from "./notice";
import { ProgressBlock } from "./progress-block";

const useStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  line: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The summary as a sheet of the workbook: made, brought up to date, or taken out; only when asked for. */
export function SummarySheetPlace({ sheet }: { readonly sheet: string | null }): ReactNode {
  const styles = useStyles();
  const { words, state, actions, busy } = usePaneContext();
  const texts = words.screens.report.sheet;
  const place = state.report.sheet;
  const [asked, setAsked] = useState<string | null>(null);
  const container = useKeptFocus();
  const asks = sheet !== null && asked === sheet;
  return (
    <div ref={container} className={styles.block} data-summary-sheet={place.kind}>
      <h3 className={styles.heading}>{texts.title}</h3>
      <p className={styles.line}>{texts.intro}</p>
      <div className={styles.buttons}>
        <Button
          icon={<DocumentTableArrowRight20Regular />}
          disabledFocusable={busy}
          onClick={() => {
            setAsked(null);
            actions.writeSummary(words.screens.lang);
          }}
        >
          {place.kind === "writing" ? texts.writing : sheet === null ? texts.create : texts.update}
        </Button>
        {sheet !== null && (
          <Button
            disabledFocusable={busy}
            aria-expanded={asks}
            onClick={() => {
              setAsked(asks ? null : sheet);
            }}
          >
            {place.kind === "removing" ? texts.removing : texts.remove}
          </Button>
        )}
      </div>
      {asks && (
        <RemoveQuestion
          sheet={sheet}
          onEnd={() => {
            setAsked(null);
          }}
        />
      )}
      {"progress" in place && <ProgressBlock progress={place.progress} />}
      {!asks && <SheetEnding />}
    </div>
  );
}

/** Removing takes what the office has written on the sheet with it, so it is asked for twice. */
function RemoveQuestion({ sheet, onEnd }: { readonly sheet: string; readonly onEnd: () => void }): ReactNode {
  const styles = useStyles();
  const { words, actions, busy } = usePaneContext();
  const texts = words.screens.report.sheet;
  return (
    <Notice
      kind="warning"
      actions={
        <>
          <Button
            size="small"
            disabledFocusable={busy}
            onClick={() => {
              onEnd();
              actions.removeSummary();
            }}
          >
            {texts.removeYes}
          </Button>
          <Button size="small" onClick={onEnd}>
            {texts.removeNo}
          </Button>
        </>
      }
    >
      <FocusHeading of={sheet} level={4}>
        {texts.removeTitle(sheet)}
      </FocusHeading>
      <p className={styles.line}>{texts.removeWhy}</p>
    </Notice>
  );
}

/** How the last writing or removing ended. */
function SheetEnding(): ReactNode {
  const styles = useStyles();
  const { words, state, actions } = usePaneContext();
  const texts = words.screens.report.sheet;
  const place = state.report.sheet;
  switch (place.kind) {
    case "written": {
      const { sheet, kind } = place.outcome;
      const goTo = (
        <Button
          size="small"
          onClick={() => {
            actions.select("report", sheet, "A1");
          }}
        >
          {texts.goTo(sheet)}
        </Button>
      );
      return (
        <Notice kind="success" actions={goTo}>
          <FocusHeading of={place} level={4}>
            {texts[kind](sheet)}
          </FocusHeading>
          <p className={styles.line}>{texts.rest}</p>
        </Notice>
      );
    }
    case "removed":
      return (
        <Notice kind={place.sheet === null ? "info" : "success"}>
          <FocusHeading of={place} level={4}>
            {place.sheet === null ? texts.notThere : texts.removed(place.sheet)}
          </FocusHeading>
        </Notice>
      );
    case "cancelled":
      return (
        <Notice kind="info">
          <FocusHeading of={place} level={4}>
            {texts.cancelled}
          </FocusHeading>
        </Notice>
      );
    case "failed":
      return <FailureNotice error={place.error} takesFocus />;
    default:
      return null;
  }
}
