import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";

const useStyles = makeStyles({
  heading: {
    margin: 0,
    scrollMarginBlock: tokens.spacingVerticalM,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    borderRadius: tokens.borderRadiusSmall,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
});

export interface FocusHeadingProps {
  readonly of: unknown;
  readonly children: ReactNode;
  readonly level?: 2 | 3 | 4;
  /** A long result is brought to the top of the pane, a notice only into view. */
  readonly reveal?: "start" | "nearest";
}

/** A result heading that takes the focus when it appears, and again whenever `of` is another result. */
export function FocusHeading({ of, children, level = 3, reveal = "nearest" }: FocusHeadingProps): ReactNode {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: reveal });
  }, [of, reveal]);
  const Tag = `h${level}` as const;
  return (
    <Tag ref={heading} tabIndex={-1} className={styles.heading}>
      {children}
    </Tag>
  );
}
