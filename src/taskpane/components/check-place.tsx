import { Button, makeStyles } from "@fluentui/react-components";
import { ClipboardSearch20Regular } from "@fluentui/react-icons/svg/clipboard-search";
import type { ReactNode } from "react";
import { usePaneContext } from "../pane-context";
import { shownCheck, type CheckResult } from "../pane-state";
import { CheckResults } from "./check-results";
import { FailureNotice } from "./failure-notice";
import { FocusHeading } from "./focus-heading";
import { Notice } from "./notice";
import { ProgressBlock } from "./progress-block";
import { Section } from "./section";

const useStyles = makeStyles({ line: { margin: 0 } });

/** Periksa: ask, then walk through what is wrong. */
export function CheckPlace(): ReactNode {
  const { words, state, actions, busy } = usePaneContext();
  const texts = words.screens.check;
  const { check } = state;
  const result = shownCheck(check);
  return (
    <Section title={texts.title} intro={texts.intro}>
      <div>
        <Button icon={<ClipboardSearch20Regular />} disabledFocusable={busy} onClick={actions.check}>
          {result === null ? texts.action : texts.again}
        </Button>
      </div>
      {check.kind === "checking" && <ProgressBlock progress={check.progress} />}
      {check.kind === "cancelled" && (
        <Notice kind="info">
          <FocusHeading of={check}>{texts.cancelled}</FocusHeading>
        </Notice>
      )}
      {check.kind === "failed" && <FailureNotice error={check.error} takesFocus />}
      {result?.stale === true && <StaleCheck said={texts.stale} />}
      {result?.stale === false && result.isRemapped && <StaleCheck said={texts.staleMapping} />}
      {result !== null && <Checked key={result.round} result={result} />}
      {state.selectFailure?.from === "check" && <FailureNotice error={state.selectFailure.error} />}
    </Section>
  );
}

function StaleCheck({ said }: { readonly said: string }): ReactNode {
  const styles = useStyles();
  return (
    <Notice kind="warning">
      <p className={styles.line} data-stale="check">
        {said}
      </p>
    </Notice>
  );
}

function Checked({ result }: { readonly result: CheckResult }): ReactNode {
  const styles = useStyles();
  const texts = usePaneContext().words.screens.check;
  const { findings, reading } = result.outcome;
  if (findings.length > 0) return <CheckResults findings={findings} />;
  const sheets = reading.sheets.filter((sheet) => sheet.tables.length > 0);
  const tables = sheets.reduce((sum, sheet) => sum + sheet.tables.length, 0);
  return (
    <Notice kind="success">
      <FocusHeading of={findings}>{texts.clean}</FocusHeading>
      <p className={styles.line}>{texts.cleanWhy(tables, sheets.length)}</p>
    </Notice>
  );
}
