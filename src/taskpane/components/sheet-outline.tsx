import { makeStyles, tokens } from "@fluentui/react-components";
import { QuestionCircle16Regular } from "@fluentui/react-icons/svg/question-circle";
import type { ReactNode } from "react";
import { areaA1 } from "../../sheets/address";
import type { SheetReading } from "../../sheets/reading/reading";
import type { TableInSheet } from "../corrections";
import type { ColumnPlace } from "../outline-of";
import { usePaneContext } from "../pane-context";
import { Disclosure } from "./disclosure";
import { SheetName, sizeOf } from "./sheet-line";
import { TableOutline, unsureIn } from "./table-outline";

const useStyles = makeStyles({
  item: { paddingTop: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  heading: {
    margin: 0,
    paddingInline: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase300,
  },
  tables: { margin: 0, padding: 0, listStyleType: "none" },
  detail: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  unsure: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXXS },
  icon: { flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
});

export interface SheetOutlineProps {
  readonly sheet: SheetReading;
  readonly tables: readonly TableInSheet[];
  readonly onLook: (place: ColumnPlace) => void;
}

/** One sheet with its tables, each of which opens to what was understood of it. */
export function SheetOutline({ sheet, tables, onLook }: SheetOutlineProps): ReactNode {
  const styles = useStyles();
  const { workbook } = usePaneContext().words.screens;
  return (
    <li className={styles.item} data-sheet={sheet.name}>
      <h3 className={styles.heading}>
        <SheetName sheet={sheet} />
      </h3>
      <ul className={styles.tables}>
        {tables.map((of) => (
          <li key={`${of.table.anchor}\n${of.table.nth}`}>
            <Disclosure
              flush
              summary={
                <>
                  {[workbook.kinds[of.table.kind], sizeOf(of.table, workbook.size)]
                    .filter((part) => part !== "")
                    .join(": ")}
                  <TableDetail of={of} />
                </>
              }
            >
              <TableOutline of={of} onLook={onLook} />
            </Disclosure>
          </li>
        ))}
      </ul>
    </li>
  );
}

/** Where the table stands and how many of its columns are asked for, under its name. */
function TableDetail({ of }: { readonly of: TableInSheet }): ReactNode {
  const styles = useStyles();
  const { recognition } = usePaneContext().words.screens;
  const unsure = unsureIn(of);
  return (
    <span className={styles.detail}>
      <span>{areaA1(of.table.area)}</span>
      {unsure > 0 && (
        <span className={styles.unsure}>
          <QuestionCircle16Regular className={styles.icon} aria-hidden />
          {recognition.table.uncertainColumns(unsure)}
        </span>
      )}
    </span>
  );
}
