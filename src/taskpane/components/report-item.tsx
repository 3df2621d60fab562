import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Area } from "../../sheets/content";
import { RangeButton } from "./range-button";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  name: { fontWeight: tokens.fontWeightSemibold },
});

export interface ReportItemProps {
  readonly name: string;
  readonly sheet: string;
  /** Where its figures stand, to go there; null where they stand in several places. */
  readonly area: Area | null;
  readonly children: ReactNode;
}

/** A named row of the report with its figures under it; the name goes to where they stand. */
export function ReportItem({ name, sheet, area, children }: ReportItemProps): ReactNode {
  const styles = useStyles();
  return (
    <li className={styles.item} data-item="line" tabIndex={-1}>
      <span className={styles.name}>
        {area === null ? name : <RangeButton sheet={sheet} area={area} text={name} from="report" />}
      </span>
      {children}
    </li>
  );
}
