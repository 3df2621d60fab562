import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons/svg/arrow-undo";
import type { ReactNode } from "react";
import { usePaneContext } from "../pane-context";
import { FailureNotice } from "./failure-notice";
import { FocusHeading } from "./focus-heading";
import { Notice } from "./notice";
import { SeenSoFar } from "./written-notice";

const useStyles = makeStyles({ line: { margin: 0 } });

/** Puts back what the last fix has written, and says how many fixes can be put back. */
export function RestoreFixButton(): ReactNode {
  const { words, state, actions, busy } = usePaneContext();
  return (
    <Button size="small" icon={<ArrowUndo16Regular />} disabledFocusable={busy} onClick={actions.restoreFix}>
      {words.screens.check.fixing.restore(state.review.written.length)}
    </Button>
  );
}

/** Whether the notice of how a fix ended is on the screen, with the way back in it. */
export function hasFixEnding(kind: string): boolean {
  return ["applied", "restoring", "restored", "cancelled", "failed"].includes(kind);
}

/** How the last fix, or putting it back, ended; with the way back and the way on. */
export function FixEnding(): ReactNode {
  const styles = useStyles();
  const { words, state, actions, busy } = usePaneContext();
  const { check } = words.screens;
  const texts = check.fixing;
  const { fix, written } = state.review;
  const again = (
    <Button size="small" disabledFocusable={busy} onClick={actions.check}>
      {check.again}
    </Button>
  );
  const back = written.length > 0 && <RestoreFixButton />;
  const wayBack = written.length > 0 ? { actions: <RestoreFixButton /> } : {};
  switch (fix.kind) {
    case "applied":
    case "restoring": {
      const cells = fix.kind === "applied" ? fix.written : (written.at(-1)?.writes.length ?? 0);
      return (
        <Notice
          kind="success"
          actions={
            <>
              {again}
              {back}
            </>
          }
        >
          <FocusHeading of={written}>{texts.applied(cells)}</FocusHeading>
          {fix.kind === "applied" && <SeenSoFar unverified={fix.unverified} isUnread={fix.isUnread} />}
          <p className={styles.line}>{texts.appliedNext}</p>
        </Notice>
      );
    }
    case "restored":
      return (
        <Notice
          kind="success"
          actions={
            <>
              {again}
              {back}
            </>
          }
        >
          <FocusHeading of={fix}>{texts.restored(fix.written)}</FocusHeading>
        </Notice>
      );
    case "cancelled":
      return (
        <Notice kind="info" {...wayBack}>
          <FocusHeading of={fix}>{texts.cancelled[fix.task]}</FocusHeading>
        </Notice>
      );
    case "failed":
      return <FailureNotice error={fix.error} takesFocus {...wayBack} />;
    default:
      return null;
  }
}
