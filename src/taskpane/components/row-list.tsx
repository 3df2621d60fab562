import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { ChevronLeft16Regular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useMemo, useState, type ReactNode } from "react";
import { TIERS } from "../../sheets/reading/names";
import type { TableRow, Tier } from "../../sheets/reading/table";
import { rowArea } from "../column-area";
import { changed, decidedTiers, keyOf, namedRows, withTier, type TableInSheet } from "../corrections";
import { usePaneContext } from "../pane-context";
import { CorrectedMark } from "./corrected-mark";
import { RangeButton } from "./range-button";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "grid",
    gridTemplateColumns: "40px minmax(0, 1fr)",
    alignItems: "start",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  body: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, minWidth: 0 },
  name: { margin: 0, overflowWrap: "anywhere" },
  kode: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  pages: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
  },
});

/** How many rows are shown at once, so that a long table costs no more than a short one. */
const PAGE = 25;

/** Every step of depth moves a name this far, up to the sixth. */
const INDENT_PX = 8;

/** The rows of a table page by page, each with what it is. */
export function RowList({ of }: { readonly of: TableInSheet }): ReactNode {
  const styles = useStyles();
  const { pages } = usePaneContext().words.screens.recognition;
  const { rows } = of.table;
  const [wanted, setPage] = useState(0);
  const named = useMemo(() => namedRows(of.table), [of.table]);
  const decided = useMemo(() => decidedTiers(of.decision), [of.decision]);
  const last = Math.ceil(rows.length / PAGE) - 1;
  const page = Math.min(wanted, last);
  const shown = rows.slice(page * PAGE, (page + 1) * PAGE);
  const first = rows[page * PAGE]?.row ?? 0;
  return (
    <>
      <ul className={styles.list}>
        {shown.map((row) => (
          <RowItem key={row.row} of={of} row={row} isNamed={named.has(row)} decided={decided.get(keyOf(row)) ?? null} />
        ))}
      </ul>
      {last > 0 && (
        <div className={styles.pages} data-first-row={first + 1}>
          <Button
            size="small"
            icon={<ChevronLeft16Regular />}
            aria-label={pages.previous}
            disabledFocusable={page === 0}
            onClick={() => {
              setPage(page - 1);
            }}
          />
          <span aria-live="polite">{pages.shown(page * PAGE + 1, page * PAGE + shown.length, rows.length)}</span>
          <Button
            size="small"
            icon={<ChevronRight16Regular />}
            aria-label={pages.next}
            disabledFocusable={page === last}
            onClick={() => {
              setPage(page + 1);
            }}
          />
        </div>
      )}
    </>
  );
}

interface RowItemProps {
  readonly of: TableInSheet;
  readonly row: TableRow;
  /** It is the first with its kode and name, so that a decision about it is found again. */
  readonly isNamed: boolean;
  /** What the user decided, or null. */
  readonly decided: Tier | null;
}

function RowItem({ of, row, isNamed, decided }: RowItemProps): ReactNode {
  const styles = useStyles();
  const { words, state, actions, locked } = usePaneContext();
  const { recognition } = words.screens;
  const { mapping } = state.corrections;
  const number = row.row + 1;
  return (
    <li className={styles.item} data-row={number}>
      <RangeButton sheet={of.sheet.name} area={rowArea(of.table, row.row)} text={String(number)} />
      <div className={styles.body}>
        <p
          className={styles.name}
          style={{ paddingInlineStart: `${INDENT_PX * Math.min(6, Math.max(0, row.level - 1))}px` }}
        >
          <span className={styles.kode}>{row.kodeText.trim()}</span> {row.uraian.trim()}
        </p>
        {isNamed ? (
          <Select
            size="small"
            aria-label={recognition.table.tierOf(number)}
            value={decided ?? row.tier ?? ""}
            disabled={locked}
            onChange={(_, { value }) => {
              const tier = TIERS.find((candidate) => candidate === value) ?? null;
              actions.correct(changed(mapping, of, (decision) => withTier(decision, row, tier)));
            }}
          >
            {row.tier === null && <option value="">{recognition.noTier}</option>}
            {TIERS.map((tier) => (
              <option key={tier} value={tier}>
                {recognition.tiers[tier]}
              </option>
            ))}
          </Select>
        ) : (
          <p className={styles.quiet}>
            {row.tier === null ? recognition.noTier : recognition.tiers[row.tier]}. {recognition.table.sameAsAbove}
          </p>
        )}
        {isNamed && decided !== null && (
          <CorrectedMark
            what={recognition.table.tierOf(number)}
            onRevert={() => {
              actions.correct(changed(mapping, of, (decision) => withTier(decision, row, null)));
            }}
          />
        )}
      </div>
    </li>
  );
}
