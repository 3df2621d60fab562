import { Button, makeStyles } from "@fluentui/react-components";
import { ClipboardSearch20Regular } from "@fluentui/react-icons/svg/clipboard-search";
import { useMemo, type ReactNode } from "react";
import type { Finding } from "../../findings/finding";
import type { CellMark, SpreadsheetHost } from "../../host/port";
import { marksOf } from "../marks-of";
import { usePaneContext } from "../pane-context";
import { shownCheck, type CheckResult } from "../pane-state";
import { useCheckView } from "../use-check-view";
import { useMarks } from "../use-marks";
import { CheckOptions } from "./check-options";
import { CheckResults } from "./check-results";
import { FailureNotice } from "./failure-notice";
import { FocusHeading } from "./focus-heading";
import { Notice } from "./notice";
import { ProgressBlock } from "./progress-block";
import { Section } from "./section";

const useStyles = makeStyles({ line: { margin: 0 } });

const NO_FINDINGS: readonly Finding[] = [];
const NO_MARKS: readonly CellMark[] = [];

/** Periksa: ask, then walk through what is wrong. */
export function CheckPlace({ host }: { readonly host: SpreadsheetHost | null }): ReactNode {
  const styles = useStyles();
  const { words, state, actions, busy } = usePaneContext();
  const texts = words.screens.check;
  const { check } = state;
  const result = shownCheck(check);
  const findings = result?.outcome.findings ?? NO_FINDINGS;
  const view = useCheckView(findings, words);
  const { current } = view;
  useMarks(
    host,
    useMemo(() => (current === null ? NO_MARKS : marksOf(current)), [current]),
  );
  return (
    <Section title={texts.title} intro={texts.intro}>
      <div>
        <Button icon={<ClipboardSearch20Regular />} disabledFocusable={busy} onClick={actions.check}>
          {result === null ? texts.action : texts.again}
        </Button>
      </div>
      <CheckOptions />
      {check.kind === "checking" && <ProgressBlock progress={check.progress} />}
      {check.kind === "cancelled" && (
        <Notice kind="info">
          <FocusHeading of={check}>{texts.cancelled}</FocusHeading>
        </Notice>
      )}
      {check.kind === "failed" && <FailureNotice error={check.error} takesFocus />}
      {result !== null && result.stale !== null && (
        <Notice kind="warning">
          <p className={styles.line} data-stale="check">
            {texts.stale[result.stale]}
          </p>
        </Notice>
      )}
      {result !== null && findings.length === 0 && <Clean result={result} />}
      {result !== null && findings.length > 0 && <CheckResults findings={findings} view={view} round={result.round} />}
      {state.selectFailure?.from === "check" && <FailureNotice error={state.selectFailure.error} />}
    </Section>
  );
}

/** Nothing is wrong, and what was looked at. */
function Clean({ result }: { readonly result: CheckResult }): ReactNode {
  const styles = useStyles();
  const texts = usePaneContext().words.screens.check;
  const sheets = result.outcome.reading.sheets.filter((sheet) => sheet.tables.length > 0);
  const tables = sheets.reduce((sum, sheet) => sum + sheet.tables.length, 0);
  return (
    <Notice kind="success">
      <FocusHeading of={result.round}>{texts.clean}</FocusHeading>
      <p className={styles.line}>{texts.cleanWhy(tables, sheets.length)}</p>
    </Notice>
  );
}
