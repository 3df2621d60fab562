import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { groupBy } from "../group-by";
import { usePaneContext } from "../pane-context";
import type { SelectFailure } from "../pane-state";
import { useLimit } from "../use-limit";
import { walkCells } from "../walk-cells";
import { CellButton } from "./cell-button";
import { LimitFooter } from "./limit-footer";

const useStyles = makeStyles({
  list: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  sheet: { margin: 0, color: tokens.colorNeutralForeground2 },
  cells: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(52px, 1fr))",
    margin: `0 0 ${tokens.spacingVerticalS}`,
    padding: 0,
    listStyleType: "none",
  },
  pull: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalXS})` },
});

export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

export interface CellListProps {
  readonly places: readonly CellPlace[];
  readonly limit: number;
  readonly from: SelectFailure["from"];
}

/** Cells without figures, close together under their sheet. The arrow keys walk, one Tab stop for all. */
export function CellList({ places, limit, from }: CellListProps): ReactNode {
  const styles = useStyles();
  const { actions } = usePaneContext();
  const [active, setActive] = useState(0);
  const { shown, showMore, container } = useLimit(places.length, limit, "cell");
  const visible = places.slice(0, shown).map((place, index) => ({ ...place, index }));
  return (
    <div ref={container} className={styles.list} onKeyDown={walkCells}>
      {[...groupBy(visible, (place) => place.sheet)].map(([sheet, cells]) => (
        <div key={sheet}>
          <p className={styles.sheet}>{sheet}</p>
          <ul className={styles.cells} aria-label={sheet}>
            {cells.map(({ cell, index }) => (
              <li key={cell}>
                <CellButton
                  sheet={sheet}
                  cell={cell}
                  className={styles.pull}
                  isTabStop={index === active}
                  onFocus={() => {
                    setActive(index);
                  }}
                  onClick={() => {
                    actions.select(from, sheet, cell);
                  }}
                />
              </li>
            ))}
          </ul>
        </div>
      ))}
      <LimitFooter shown={shown} total={places.length} onShowMore={showMore} />
    </div>
  );
}
