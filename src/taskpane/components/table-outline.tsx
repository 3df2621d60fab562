import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId, useMemo, type ReactNode } from "react";
import { areaA1 } from "../../sheets/address";
import { TABLE_KINDS } from "../../sheets/reading/names";
import { rowArea } from "../column-area";
import { isUnsure, tierCounts } from "../column-words";
import { changed, withKind, type TableInSheet } from "../corrections";
import type { ColumnPlace } from "../outline-of";
import { usePaneContext } from "../pane-context";
import { ColumnItem } from "./column-item";
import { CorrectedMark } from "./corrected-mark";
import { Disclosure } from "./disclosure";
import { HeaderRowsField } from "./header-rows-field";
import { RangeButton } from "./range-button";
import { RowList } from "./row-list";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "minmax(76px, max-content) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    paddingInline: tokens.spacingHorizontalXS,
  },
  term: { paddingTop: tokens.spacingVerticalXXS, overflowWrap: "anywhere" },
  data: { margin: 0, minWidth: 0 },
  select: { width: "100%", minWidth: 0 },
  list: { margin: 0, padding: `0 ${tokens.spacingHorizontalXS}`, listStyleType: "none" },
  rows: { paddingInline: tokens.spacingHorizontalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
  note: { margin: 0, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}` },
});

export interface TableOutlineProps {
  readonly of: TableInSheet;
  readonly onLook: (place: ColumnPlace) => void;
}

/** What was understood of one table, each part correctable: kind, header rows, columns, rows. */
export function TableOutline({ of, onLook }: TableOutlineProps): ReactNode {
  const styles = useStyles();
  const { recognition } = usePaneContext().words.screens;
  const texts = recognition.table;
  const { sheet, table } = of;
  const tiers = useMemo(() => tierCounts(table.rows), [table.rows]);
  return (
    <>
      <dl className={styles.fields}>
        <KindField of={of} />
        <dt className={styles.term}>{texts.range}</dt>
        <dd className={styles.data}>
          <RangeButton sheet={sheet.name} area={table.area} />
        </dd>
        <dt className={styles.term}>{texts.headerRows}</dt>
        <dd className={styles.data}>
          <HeaderRowsField of={of} />
        </dd>
        <dt className={styles.term}>{texts.totalRow}</dt>
        <dd className={styles.data}>
          {table.totalRow === null ? (
            texts.noTotalRow
          ) : (
            <RangeButton sheet={sheet.name} area={rowArea(table, table.totalRow)} text={String(table.totalRow + 1)} />
          )}
        </dd>
      </dl>
      <Disclosure flush summary={texts.columns(table.columns.length)} startsOpen>
        <ul className={styles.list} aria-label={texts.columns(table.columns.length)}>
          {table.columns.map((column) => (
            <ColumnItem key={column.column} of={of} column={column} onLook={onLook} />
          ))}
        </ul>
      </Disclosure>
      {table.rows.length === 0 ? (
        <p className={styles.note}>{texts.noRows}</p>
      ) : (
        <Disclosure
          flush
          summary={
            <>
              {texts.rows(table.rows.length)}{" "}
              <span className={styles.quiet}>
                {tiers
                  .map(([tier, count]) =>
                    texts.tierCount(tier === null ? recognition.noTier : recognition.tiers[tier], count),
                  )
                  .join(", ")}
              </span>
            </>
          }
        >
          <div className={styles.rows}>
            <RowList of={of} />
          </div>
        </Disclosure>
      )}
    </>
  );
}

/** How many columns of a table are asked for. */
export function unsureIn({ table }: TableInSheet): number {
  return table.columns.filter(isUnsure).length;
}

function KindField({ of }: { readonly of: TableInSheet }): ReactNode {
  const styles = useStyles();
  const id = useId();
  const { words, state, actions, locked } = usePaneContext();
  const { recognition, workbook } = words.screens;
  const texts = recognition.table;
  const { table, decision } = of;
  const set = (kind: Parameters<typeof withKind>[1]): void => {
    actions.correct(changed(state.corrections.mapping, of, (given) => withKind(given, kind)));
  };
  return (
    <>
      <dt className={styles.term}>
        <label htmlFor={id}>{texts.kind}</label>
      </dt>
      <dd className={styles.data}>
        <Select
          id={id}
          className={styles.select}
          aria-label={texts.kindOf(areaA1(table.area))}
          value={decision.kind ?? table.kind}
          disabled={locked}
          onChange={(_, { value }) => {
            const kind = value === "none" ? value : TABLE_KINDS.find((candidate) => candidate === value);
            if (kind !== undefined) set(kind);
          }}
        >
          {TABLE_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {workbook.kinds[kind]}
            </option>
          ))}
          <option value="none">{texts.noTable}</option>
        </Select>
        {decision.kind !== undefined && (
          <CorrectedMark
            what={texts.kind}
            onRevert={() => {
              set(null);
            }}
          />
        )}
      </dd>
    </>
  );
}
