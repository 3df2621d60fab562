import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { announcement } from "../announcement";
import { usePaneContext } from "../pane-context";
import { runningTask } from "../pane-state";
import { useDelayed } from "../use-delayed";
import { PROGRESS_DELAY_MS } from "./progress-block";

const useStyles = makeStyles({
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "-1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Tells a screen reader the step of a task that takes long, and how each task ended. */
export function LiveRegion(): ReactNode {
  const styles = useStyles();
  const { state, words } = usePaneContext();
  const long = useDelayed(runningTask(state) !== null, PROGRESS_DELAY_MS);
  const told = announcement(state, words, long);
  return (
    <div role="status" aria-live="polite" aria-atomic="false" className={styles.hidden}>
      <p>{told.progress}</p>
      <p>{told.workbook}</p>
      <p>{told.recognition}</p>
      <p>{told.recompute}</p>
      <p>{told.check}</p>
      <p>{told.report}</p>
    </div>
  );
}
