import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DataBarHorizontal20Regular } from "@fluentui/react-icons/svg/data-bar-horizontal";
import { lazy, Suspense, type ReactNode } from "react";
import { usePaneContext } from "../pane-context";
import { shownReport } from "../report-state";
import { FailureNotice } from "./failure-notice";
import { FocusHeading } from "./focus-heading";
import { Notice } from "./notice";
import { ProgressBlock } from "./progress-block";
import { Section } from "./section";

const useStyles = makeStyles({
  line: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

/** Comes with the figures themselves, so it is there when they are. */
const ReportView = lazy(async () => ({ default: (await import("../reporting")).ReportView }));

/** Other workbooks are only read where the program can read files. */
const ConsolidationPlace = lazy(async () => ({ default: (await import("../consolidating")).ConsolidationPlace }));

/** Laporan: the figures in short, the summary sheet, and sentences to paste. */
export function ReportPlace(): ReactNode {
  const styles = useStyles();
  const { words, state, actions, services, busy } = usePaneContext();
  const texts = words.screens.report;
  const { figures } = state.report;
  const result = shownReport(state.report);
  return (
    <Section place="report" title={texts.title} intro={texts.intro}>
      <div className={styles.buttons}>
        <Button icon={<DataBarHorizontal20Regular />} disabledFocusable={busy} onClick={actions.readReport}>
          {result === null ? texts.action : texts.again}
        </Button>
      </div>
      {figures.kind === "reading" && <ProgressBlock progress={figures.progress} />}
      {figures.kind === "cancelled" && (
        <Notice kind="info">
          <FocusHeading of={figures}>{texts.cancelled}</FocusHeading>
        </Notice>
      )}
      {figures.kind === "failed" && <FailureNotice error={figures.error} takesFocus />}
      {result !== null && result.stale !== null && (
        <Notice kind="warning">
          <p className={styles.line} data-stale="report">
            {texts.stale[result.stale]}
          </p>
        </Notice>
      )}
      {result !== null && (
        <Suspense fallback={null}>
          <ReportView result={result} />
        </Suspense>
      )}
      {services.openFile !== undefined && services.makeWorkbook !== undefined && (
        <Suspense fallback={null}>
          <ConsolidationPlace open={services.openFile} make={services.makeWorkbook} />
        </Suspense>
      )}
      {state.selectFailure?.from === "report" && <FailureNotice error={state.selectFailure.error} />}
    </Section>
  );
}
