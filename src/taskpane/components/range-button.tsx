import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { areaA1 } from "../../sheets/address";
import type { Area } from "../../sheets/content";
import { usePaneContext } from "../pane-context";
import type { SelectFailure } from "../pane-state";

const useStyles = makeStyles({
  link: {
    minWidth: "24px",
    minHeight: "24px",
    fontSize: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "start",
  },
});

export interface RangeButtonProps {
  readonly sheet: string;
  readonly area: Area;
  /** What is read instead of the range. */
  readonly text?: string;
  readonly onPick?: () => void;
  /** The place of the pane that says when the range cannot be selected. */
  readonly from?: SelectFailure["from"];
}

/** A range of a sheet, to select it in the workbook. */
export function RangeButton({ sheet, area, text, onPick, from = "recognition" }: RangeButtonProps): ReactNode {
  const styles = useStyles();
  const { words, actions } = usePaneContext();
  const range = areaA1(area);
  const goTo = words.screens.list.goTo(sheet, range);
  // Who speaks what stands there must find it in the name.
  const name = text === undefined ? goTo : `${text}: ${goTo}`;
  return (
    <Link
      as="button"
      className={styles.link}
      aria-label={name}
      onClick={() => {
        onPick?.();
        actions.select(from, sheet, range);
      }}
    >
      {text ?? range}
    </Link>
  );
}
