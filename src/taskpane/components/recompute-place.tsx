import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Calculator20Regular } from "@fluentui/react-icons/svg/calculator";
import type { ReactNode } from "react";
import { usePaneContext } from "../pane-context";
import { runningTask, shownPlan, type RecomputePlace as RecomputeState } from "../pane-state";
import { AddedColumns } from "./added-columns";
import { FailureNotice } from "./failure-notice";
import { FocusHeading } from "./focus-heading";
import { Notice } from "./notice";
import { PlanPreview } from "./plan-preview";
import { ProgressBlock } from "./progress-block";
import { RecomputeOptions } from "./recompute-options";
import { Section } from "./section";
import { UnwritableSheets } from "./unwritable-sheets";
import { RestoreButton, WrittenNotice } from "./written-notice";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

/** Hitung ulang laporan: compute, look, write, put back. */
export function RecomputePlace(): ReactNode {
  const styles = useStyles();
  const { words, state, actions, busy } = usePaneContext();
  const texts = words.screens.recompute;
  const { recompute, written } = state;
  const plan = shownPlan(recompute);
  const running = runningTask(state);
  return (
    <Section place="recompute" title={texts.title} intro={texts.intro}>
      <UnwritableSheets />
      <div className={styles.buttons}>
        <Button
          appearance={plan !== null && plan.writes.length > 0 ? "secondary" : "primary"}
          icon={<Calculator20Regular />}
          disabledFocusable={busy}
          onClick={actions.plan}
        >
          {texts.action}
        </Button>
        {written.length > 0 && !hasOwnRestore(recompute) && <RestoreButton />}
      </div>
      <RecomputeOptions />
      <AddedColumns />
      {running !== null && ["plan", "apply", "restore"].includes(running.task) && (
        <ProgressBlock progress={running.progress} />
      )}
      {plan !== null && <PlanPreview plan={plan} stale={recompute.kind === "planned" ? recompute.stale : null} />}
      <Ending />
      {state.selectFailure?.from === "recompute" && <FailureNotice error={state.selectFailure.error} />}
    </Section>
  );
}

/** The notice of how something ended carries the way back itself. */
function hasOwnRestore({ kind }: RecomputeState): boolean {
  return kind !== "idle" && kind !== "planning" && kind !== "planned" && kind !== "applying";
}

/** How the last plan, writing or putting back ended. */
function Ending(): ReactNode {
  const { words, state } = usePaneContext();
  const texts = words.screens.recompute;
  const { recompute, written } = state;
  const wayBack = written.length > 0 ? { actions: <RestoreButton /> } : {};
  switch (recompute.kind) {
    case "applied":
      return <WrittenNotice {...recompute} of={written} />;
    case "restoring":
      return <WrittenNotice written={written.at(-1)?.writes.length ?? 0} unverified={0} of={written} />;
    case "restored":
      return (
        <Notice kind="success" {...wayBack}>
          <FocusHeading of={recompute}>{texts.restored(recompute.written)}</FocusHeading>
        </Notice>
      );
    case "cancelled":
      return (
        <Notice kind="info" {...wayBack}>
          <FocusHeading of={recompute}>{texts.cancelled[recompute.task]}</FocusHeading>
        </Notice>
      );
    case "failed":
      return <FailureNotice error={recompute.error} takesFocus {...wayBack} />;
    default:
      return null;
  }
}
