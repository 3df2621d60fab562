import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState, type ReactNode } from "react";

const useStyles = makeStyles({
  button: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    boxSizing: "border-box",
    width: "100%",
    minHeight: "32px",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    lineHeight: tokens.lineHeightBase300,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chevron: {
    flexShrink: 0,
    marginTop: "2px",
    transitionProperty: "transform",
    transitionDuration: tokens.durationFaster,
    "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0s" },
  },
  open: { transform: "rotate(90deg)" },
  summary: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  content: { paddingInlineStart: "28px", paddingBottom: tokens.spacingVerticalS },
  flush: { paddingInlineStart: 0 },
});

export interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  /** Content that needs the full width is not indented under its heading. */
  readonly flush?: boolean;
  readonly startsOpen?: boolean;
  /** Given together with `onToggle`, the parent decides whether it is open. */
  readonly open?: boolean;
  readonly onToggle?: (open: boolean) => void;
  /** Marks the button as an entry of a list that `useLimit` cuts. */
  readonly item?: string;
}

/** A heading button that shows and hides what stands under it. Hidden content is not rendered. */
export function Disclosure({ summary, children, flush, startsOpen, open, onToggle, item }: DisclosureProps): ReactNode {
  const styles = useStyles();
  const id = useId();
  const [own, setOwn] = useState(startsOpen ?? false);
  const shown = open ?? own;
  const toggle = (): void => {
    setOwn(!shown);
    onToggle?.(!shown);
  };
  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-expanded={shown}
        aria-controls={shown ? id : undefined}
        data-item={item}
        onClick={toggle}
      >
        <ChevronRight16Regular className={mergeClasses(styles.chevron, shown && styles.open)} aria-hidden />
        <span className={styles.summary}>{summary}</span>
      </button>
      {shown && (
        <div id={id} className={mergeClasses(styles.content, flush === true && styles.flush)}>
          {children}
        </div>
      )}
    </>
  );
}
