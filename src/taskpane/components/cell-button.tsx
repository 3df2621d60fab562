import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePaneContext } from "../pane-context";

const useStyles = makeStyles({
  button: {
    minWidth: "44px",
    minHeight: "24px",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: "transparent",
    color: tokens.colorBrandForegroundLink,
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

export interface CellButtonProps {
  readonly sheet: string;
  readonly cell: string;
  /** The one of its list that Tab reaches; the arrow keys reach the others. */
  readonly isTabStop: boolean;
  readonly isCurrent?: boolean;
  readonly className?: string;
  readonly onFocus: () => void;
  /** Left out where the row around it takes the click. */
  readonly onClick?: () => void;
}

/** The name of a cell, to go to it. */
export function CellButton({
  sheet,
  cell,
  isTabStop,
  isCurrent,
  className,
  onFocus,
  onClick,
}: CellButtonProps): ReactNode {
  const styles = useStyles();
  const { list } = usePaneContext().words.screens;
  return (
    <button
      type="button"
      className={mergeClasses(styles.button, className)}
      data-item="cell"
      tabIndex={isTabStop ? 0 : -1}
      aria-label={list.goTo(sheet, cell)}
      aria-current={isCurrent === true ? "true" : undefined}
      onFocus={onFocus}
      onClick={onClick}
    >
      {cell}
    </button>
  );
}
