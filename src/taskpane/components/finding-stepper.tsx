import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUp16Regular } from "@fluentui/react-icons/svg/chevron-up";
import type { ReactNode } from "react";
import type { Finding } from "../../findings/finding";
import { usePaneContext } from "../pane-context";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalXS,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalL})`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  position: {
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
  },
});

export interface FindingStepperProps {
  readonly order: readonly Finding[];
  readonly current: Finding | null;
  readonly onStep: (finding: Finding) => void;
}

/** The finding before or after the current one in the list; the first or last where there is none yet. */
export function stepFrom(order: readonly Finding[], current: Finding | null, by: 1 | -1): Finding | undefined {
  const at = current === null ? -1 : order.indexOf(current);
  return at < 0 && by < 0 ? undefined : order[at + by];
}

/** Previous and next finding, in the order of the list, also by F8 and Shift+F8. The focus stays on the button. */
export function FindingStepper({ order, current, onStep }: FindingStepperProps): ReactNode {
  const styles = useStyles();
  const texts = usePaneContext().words.screens.check;
  const at = current === null ? -1 : order.indexOf(current);
  const before = stepFrom(order, current, -1);
  const after = stepFrom(order, current, 1);
  const go = (finding: Finding | undefined) => (): void => {
    if (finding !== undefined) onStep(finding);
  };
  return (
    <nav className={styles.bar} aria-label={texts.stepper}>
      <Button
        size="small"
        icon={<ChevronUp16Regular />}
        title="Shift+F8"
        aria-keyshortcuts="Shift+F8"
        disabledFocusable={before === undefined}
        onClick={go(before)}
      >
        {texts.previous}
      </Button>
      <span className={styles.position} data-position>
        {texts.position(at < 0 ? null : at + 1, order.length)}
      </span>
      <Button
        size="small"
        icon={<ChevronDown16Regular />}
        iconPosition="after"
        title="F8"
        aria-keyshortcuts="F8"
        disabledFocusable={after === undefined}
        onClick={go(after)}
      >
        {texts.next}
      </Button>
    </nav>
  );
}
