import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { NoticeWords } from "../../wording/screens";
import { failureReport, isReported } from "../failure-report";
import { failureWords } from "../failure-words";
import { usePaneContext } from "../pane-context";
import { FocusHeading } from "./focus-heading";
import { Notice } from "./notice";
import { ReportCopy } from "./report-copy";

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

/** What happened, why, and what to do next; of a fault also what to send to support. */
export function FailureNotice({ error, actions, takesFocus, level }: FailureNoticeProps): ReactNode {
  const { words, hostKind } = usePaneContext();
  const { failureReport: texts, lang: language } = words.screens;
  const said = failureWords(words, error);
  const report = (): string => failureReport(error, { host: hostKind, language, browser: navigator.userAgent });
  return (
    <WordsNotice
      kind="error"
      said={said}
      actions={actions}
      more={isReported(error) && <ReportCopy report={report} texts={texts} />}
      level={level ?? 3}
      {...(takesFocus === true ? { focusOn: error } : {})}
    />
  );
}

export interface WordsNoticeProps {
  readonly kind: "info" | "warning" | "error";
  readonly said: NoticeWords;
  readonly actions?: ReactNode;
  /** Stands below the sentences. */
  readonly more?: ReactNode;
  readonly focusOn?: unknown;
  readonly level?: 2 | 3;
}

/** Three sentences in a notice: what, why, next. Empty sentences are left out. */
export function WordsNotice({ kind, said, actions, more, focusOn, level = 3 }: WordsNoticeProps): ReactNode {
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
      {more}
    </Notice>
  );
}
