import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ClipboardSearch20Regular } from "@fluentui/react-icons/svg/clipboard-search";
import { useMemo, type ReactNode } from "react";
import { applyDecisions } from "../../findings/decision";
import type { Finding } from "../../findings/finding";
import type { CellMark, SpreadsheetHost } from "../../host/port";
import { marksOf } from "../marks-of";
import { usePaneContext } from "../pane-context";
import { shownCheck, type CheckResult } from "../pane-state";
import { useCheckView } from "../use-check-view";
import { useMarks } from "../use-marks";
import { CheckComparison } from "./check-comparison";
import { CheckOptions } from "./check-options";
import { CheckResults } from "./check-results";
import { DecidedFindings } from "./decided-findings";
import { FailureNotice } from "./failure-notice";
import { FindingsSheetPlace } from "./findings-sheet-place";
import { FixEnding, hasFixEnding, RestoreFixButton } from "./fix-ending";
import { FocusHeading } from "./focus-heading";
import { NomenklaturField } from "./nomenklatur-field";
import { Notice } from "./notice";
import { ProgressBlock } from "./progress-block";
import { Section } from "./section";

const useStyles = makeStyles({
  line: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

const NO_FINDINGS: readonly Finding[] = [];
const NO_MARKS: readonly CellMark[] = [];

/** Periksa: ask, then walk through what is wrong. */
export function CheckPlace({ host }: { readonly host: SpreadsheetHost | null }): ReactNode {
  const styles = useStyles();
  const { words, state, actions, busy } = usePaneContext();
  const texts = words.screens.check;
  const { check } = state;
  const result = shownCheck(check);
  const all = result?.outcome.findings ?? NO_FINDINGS;
  const { fix, written, decisions } = state.review;
  const reviewed = useMemo(() => applyDecisions(all, decisions.list), [all, decisions.list]);
  const findings = useMemo(() => all.filter((finding) => !reviewed.decided.has(finding)), [all, reviewed]);
  const added = useMemo(() => new Set(result?.compared?.added), [result]);
  const view = useCheckView(findings, words);
  const { current } = view;
  useMarks(
    host,
    useMemo(() => (current === null ? NO_MARKS : marksOf(current)), [current]),
  );
  return (
    <Section place="check" title={texts.title} intro={texts.intro}>
      <div className={styles.buttons}>
        <Button icon={<ClipboardSearch20Regular />} disabledFocusable={busy} onClick={actions.check}>
          {result === null ? texts.action : texts.again}
        </Button>
        {written.length > 0 && !hasFixEnding(fix.kind) && <RestoreFixButton />}
      </div>
      <CheckOptions>
        <NomenklaturField />
      </CheckOptions>
      {check.kind === "checking" && <ProgressBlock progress={check.progress} />}
      {check.kind === "cancelled" && (
        <Notice kind="info">
          <FocusHeading of={check}>{texts.cancelled}</FocusHeading>
        </Notice>
      )}
      {check.kind === "failed" && <FailureNotice error={check.error} takesFocus />}
      {"progress" in fix && <ProgressBlock progress={fix.progress} />}
      <FixEnding />
      {result !== null && result.stale !== null && !hasFixEnding(fix.kind) && (
        <Notice kind="warning">
          <p className={styles.line} data-stale="check">
            {texts.stale[result.stale]}
          </p>
        </Notice>
      )}
      {result?.compared != null && <CheckComparison key={result.round} compared={result.compared} />}
      {result !== null && findings.length === 0 && <Clean result={result} decided={reviewed.decided.size} />}
      {result !== null && findings.length > 0 && (
        <CheckResults
          findings={findings}
          view={view}
          added={added}
          round={`${String(result.round)} ${String(reviewed.decided.size)}`}
        />
      )}
      {result !== null && <DecidedFindings {...reviewed} />}
      {all.length > 0 && <FindingsSheetPlace />}
      {state.selectFailure?.from === "check" && <FailureNotice error={state.selectFailure.error} />}
    </Section>
  );
}

/** Nothing is wrong, and what was looked at. */
function Clean({ result, decided }: { readonly result: CheckResult; readonly decided: number }): ReactNode {
  const styles = useStyles();
  const texts = usePaneContext().words.screens.check;
  const sheets = result.outcome.reading.sheets.filter((sheet) => sheet.tables.length > 0);
  const tables = sheets.reduce((sum, sheet) => sum + sheet.tables.length, 0);
  return (
    <Notice kind="success">
      <FocusHeading of={`${String(result.round)} ${String(decided)}`}>
        {decided === 0 ? texts.clean : texts.cleanDecided(decided)}
      </FocusHeading>
      <p className={styles.line}>{texts.cleanWhy(tables, sheets.length)}</p>
    </Notice>
  );
}
