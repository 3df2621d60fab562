import { makeStyles, tokens } from "@fluentui/react-components";
import { QuestionCircle20Regular } from "@fluentui/react-icons/svg/question-circle";
import { useEffect, useId, useRef, type ReactNode } from "react";
import type { ColumnPlace } from "../outline-of";
import { usePaneContext } from "../pane-context";
import type { Question } from "../questions";
import { useLimit } from "../use-limit";
import { LimitFooter } from "./limit-footer";
import { UnsureColumn } from "./unsure-column";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  icon: { flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
  line: { margin: 0 },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

/** How many questions are shown before the user asks for more. */
const FIRST_QUESTIONS = 5;

export interface UnsureColumnsProps {
  readonly questions: readonly Question[];
  readonly onLook: (place: ColumnPlace) => void;
}

/** The questions first: every column whose role is not sure. An answer leads to the next question. */
export function UnsureColumns({ questions, onLook }: UnsureColumnsProps): ReactNode {
  const styles = useStyles();
  const id = useId();
  const texts = usePaneContext().words.screens.recognition.uncertain;
  const { shown, showMore, container } = useLimit(questions.length, FIRST_QUESTIONS, "question");
  const answered = useRef<number | null>(null);
  const everAnswered = useRef(false);
  const done = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    if (answered.current === null) return;
    const asked = container.current?.querySelectorAll<HTMLElement>('[data-item="question"]');
    const next = asked?.item(Math.min(answered.current, questions.length - 1)) ?? done.current;
    answered.current = null;
    next?.focus();
  }, [container, questions]);

  if (questions.length === 0) {
    return everAnswered.current ? (
      <p ref={done} tabIndex={-1} className={styles.line}>
        {texts.done}
      </p>
    ) : null;
  }
  return (
    <div ref={container} role="group" aria-labelledby={id} className={styles.group}>
      <h3 id={id} className={styles.heading}>
        <QuestionCircle20Regular className={styles.icon} aria-hidden />
        {texts.title(questions.reduce((sum, { places }) => sum + places.length, 0))}
      </h3>
      <p className={styles.line}>{texts.intro}</p>
      <ul className={styles.list}>
        {questions.slice(0, shown).map((question, index) => (
          <UnsureColumn
            key={question.key}
            question={question}
            onLook={onLook}
            onAnswer={() => {
              answered.current = index;
              everAnswered.current = true;
            }}
          />
        ))}
      </ul>
      <LimitFooter shown={shown} total={questions.length} onShowMore={showMore} />
    </div>
  );
}
