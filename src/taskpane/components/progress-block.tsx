import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Progress } from "../../tasks/progress";
import { usePaneContext } from "../pane-context";
import { useDelayed } from "../use-delayed";

const useStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalSNudge },
  line: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS, margin: 0 },
  count: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  sheet: {
    margin: 0,
    minHeight: tokens.lineHeightBase200,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  button: { alignSelf: "flex-start" },
});

/** How long a task may take before it shows that it is at work. */
export const PROGRESS_DELAY_MS = 500;

/** Step, count, bar and a way to stop, once a task has lasted long enough to be worth showing. */
export function ProgressBlock(props: ProgressBlockProps): ReactNode {
  return useDelayed(true, PROGRESS_DELAY_MS) ? <ShownProgress {...props} /> : null;
}

export interface ProgressBlockProps {
  readonly progress: Progress | null;
  /** Stops the work; left out for the pane's own task. */
  readonly onCancel?: () => void;
}

function ShownProgress({ progress, onCancel }: ProgressBlockProps): ReactNode {
  const styles = useStyles();
  const { words, actions } = usePaneContext();
  const [cancelling, setCancelling] = useState(false);
  const texts = words.screens.progress;
  const step = progress === null ? texts.starting : texts.steps[progress.step];
  const stop = (): void => {
    setCancelling(true);
    (onCancel ?? actions.cancel)();
  };
  return (
    <div className={styles.block} data-progress>
      <p className={styles.line}>
        <span>{step}…</span>
        {progress !== null && progress.total > 0 && (
          <span className={styles.count}>{texts.count(progress.done, progress.total)}</span>
        )}
      </p>
      {progress === null || progress.total === 0 ? (
        <ProgressBar aria-label={step} />
      ) : (
        <ProgressBar aria-label={step} value={progress.done} max={progress.total} />
      )}
      <p className={styles.sheet}>{progress?.sheet ?? ""}</p>
      <Button className={styles.button} size="small" disabledFocusable={cancelling} onClick={stop}>
        {cancelling ? texts.cancelling : texts.cancel}
      </Button>
    </div>
  );
}
