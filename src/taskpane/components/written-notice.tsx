import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons/svg/arrow-undo";
import type { ReactNode } from "react";
import { usePaneContext } from "../pane-context";
import { FocusHeading } from "./focus-heading";
import { Notice } from "./notice";

const useStyles = makeStyles({ line: { margin: 0 } });

/** Puts back what was written last. */
export function RestoreButton(): ReactNode {
  const { words, actions, busy } = usePaneContext();
  return (
    <Button size="small" icon={<ArrowUndo16Regular />} disabledFocusable={busy} onClick={actions.restore}>
      {words.screens.recompute.restore}
    </Button>
  );
}

export interface WrittenNoticeProps {
  readonly written: number;
  /** Written formulas whose result Excel does not show yet. */
  readonly unverified: number;
  /** Excel did not let the cells be read back. */
  readonly isUnread?: boolean | undefined;
  /** Tells one writing from the next. */
  readonly of: unknown;
}

/** What is not known yet of cells that were written; nothing where all show what they should. */
export function SeenSoFar({ unverified, isUnread }: Pick<WrittenNoticeProps, "unverified" | "isUnread">): ReactNode {
  const styles = useStyles();
  const texts = usePaneContext().words.screens.recompute;
  if (isUnread === true) return <p className={styles.line}>{texts.unread}</p>;
  return unverified > 0 ? <p className={styles.line}>{texts.unverified(unverified)}</p> : null;
}

/** How many cells were written, and the way back. */
export function WrittenNotice({ written, unverified, isUnread, of }: WrittenNoticeProps): ReactNode {
  const styles = useStyles();
  const { words, services } = usePaneContext();
  const texts = words.screens.recompute;
  return (
    <Notice kind="success" actions={<RestoreButton />}>
      <FocusHeading of={of}>{texts.applied(written)}</FocusHeading>
      <SeenSoFar unverified={unverified} isUnread={isUnread} />
      <p className={styles.line}>{texts.appliedNext}</p>
      {services.undoesInSteps === true && <p className={styles.line}>{texts.undoesInSteps}</p>}
    </Notice>
  );
}
