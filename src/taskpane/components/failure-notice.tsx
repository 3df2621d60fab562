import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { NoticeWords } from "../../wording/screens";
import { failureWords } from "../failure-words";
import { usePaneContext } from "../pane-context";
import { FocusHeading } from "./focus-heading";
import { Notice } from "./notice";

const useStyles = makeStyles({
  what: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0 },
});

export interface FailureNoticeProps {
  readonly error: Error;
  readonly actions?: ReactNode;
  /** The user asked for what failed, so the focus goes to the answer. */
  readonly takesFocus?: boolean;
  readonly level?: 2 | 3;
}

/** What happened, why, and what to do next. */
export function FailureNotice({ error, actions, takesFocus, level }: FailureNoticeProps): ReactNode {
  const { words } = usePaneContext();
  const said = failureWords(words, error);
  return (
    <WordsNotice
      kind="error"
      said={said}
      actions={actions}
      level={level ?? 3}
      {...(takesFocus === true ? { focusOn: error } : {})}
    />
  );
}

export interface WordsNoticeProps {
  readonly kind: "info" | "warning" | "error";
  readonly said: NoticeWords;
  readonly actions?: ReactNode;
  readonly focusOn?: unknown;
  readonly level?: 2 | 3;
}

/** Three sentences in a notice: what, why, next. Empty sentences are left out. */
export function WordsNotice({ kind, said, actions, focusOn, level = 3 }: WordsNoticeProps): ReactNode {
  const styles = useStyles();
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <Notice kind={kind} actions={actions}>
      {focusOn === undefined ? (
        <Heading className={styles.what}>{said.what}</Heading>
      ) : (
        <FocusHeading of={focusOn} level={level}>
          {said.what}
        </FocusHeading>
      )}
      {said.why !== "" && <p className={styles.line}>{said.why}</p>}
      {said.next !== "" && <p className={styles.line}>{said.next}</p>}
    </Notice>
  );
}
