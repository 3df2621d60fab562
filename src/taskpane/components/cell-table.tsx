import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment, useEffect, useRef, useState, type ReactNode } from "react";
import { around } from "../around";
import { usePaneContext } from "../pane-context";
import type { SelectFailure } from "../pane-state";
import { useLimit } from "../use-limit";
import { walkCells } from "../walk-cells";
import { CellButton } from "./cell-button";
import { FigureText } from "./figure-text";
import { LimitFooter } from "./limit-footer";

const cell = {
  padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
  borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  overflowWrap: "anywhere",
  verticalAlign: "baseline",
} as const;

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  head: {
    ...cell,
    overflowWrap: "break-word",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    textAlign: "end",
  },
  place: { width: "52px", textAlign: "start" },
  start: { textAlign: "start" },
  data: { ...cell, textAlign: "end" },
  row: {
    cursor: "pointer",
    scrollMarginBlock: "56px",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  current: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
});

export interface CellRow {
  readonly key: string;
  readonly sheet: string;
  readonly cell: string;
  readonly values: readonly ReactNode[];
}

export interface CellTableProps {
  readonly label: string;
  /** The heading of the cell column, then one for each value. */
  readonly columns: readonly [string, ...string[]];
  readonly rows: readonly CellRow[];
  readonly limit: number;
  readonly from: SelectFailure["from"];
  /** The key of the row that is being looked at. */
  readonly current?: string | null;
  /** Called before the cell is selected. */
  readonly onPick?: (row: CellRow) => void;
}

/**
 * Cells with their figures, under their sheet where there are several. A row selects its cell in the workbook; the
 * arrow keys walk, one Tab stop for all.
 */
export function CellTable({ label, columns, rows, limit, from, current, onPick }: CellTableProps): ReactNode {
  const styles = useStyles();
  const { actions } = usePaneContext();
  const at = rows.findIndex((row) => row.key === current);
  const [active, setActive] = useState(0);
  const { shown, showMore, container } = useLimit(rows.length, limit, "cell");
  const visible = around(rows, shown, at);
  const currentRow = useRef<HTMLTableRowElement>(null);
  const severalSheets = rows.some((row) => row.sheet !== rows[0]?.sheet);
  const [placeHeading, ...valueHeadings] = columns;

  useEffect(() => {
    currentRow.current?.scrollIntoView({ block: "nearest" });
  }, [at]);

  const pick = (row: CellRow): void => {
    onPick?.(row);
    actions.select(from, row.sheet, row.cell);
  };

  return (
    <div ref={container}>
      <table className={styles.table} aria-label={label} onKeyDown={walkCells}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.place)}>
              {placeHeading}
            </th>
            {valueHeadings.map((heading) => (
              <th key={heading} scope="col" className={styles.head}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {visible.map((row, index) => (
            <Fragment key={row.key}>
              {index === shown && (
                <tr aria-hidden>
                  <td colSpan={columns.length} className={styles.data}>
                    …
                  </td>
                </tr>
              )}
              {severalSheets && row.sheet !== visible[index - 1]?.sheet && (
                <tr>
                  <th scope="colgroup" colSpan={columns.length} className={mergeClasses(styles.head, styles.start)}>
                    {row.sheet}
                  </th>
                </tr>
              )}
              <tr
                ref={row === rows[at] ? currentRow : null}
                className={mergeClasses(styles.row, row === rows[at] && styles.current)}
                onClick={() => {
                  pick(row);
                }}
              >
                <td className={mergeClasses(styles.data, styles.start)}>
                  <CellButton
                    sheet={row.sheet}
                    cell={row.cell}
                    isTabStop={index === Math.min(active, visible.length - 1)}
                    isCurrent={row === rows[at]}
                    onFocus={() => {
                      setActive(index);
                    }}
                  />
                </td>
                {row.values.map((value, column) => (
                  <td key={valueHeadings[column] ?? column} className={styles.data}>
                    {typeof value === "string" ? <FigureText text={value} /> : value}
                  </td>
                ))}
              </tr>
            </Fragment>
          ))}
        </tbody>
      </table>
      <LimitFooter shown={visible.length} total={rows.length} onShowMore={showMore} />
    </div>
  );
}
