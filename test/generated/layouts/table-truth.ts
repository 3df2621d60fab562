import type { Area } from "../../../src/sheets/content";
import type { BodyStyle } from "./body-style";
import type { BodyWriter } from "./body-writer";
import type { Leaf, PlanRow, TablePlan } from "./plan";
import type { TrueColumn, TrueRow, TrueTable } from "./truth";

export interface Written {
  readonly plan: TablePlan;
  readonly leaves: readonly Leaf[];
  readonly style: BodyStyle;
  readonly body: BodyWriter;
  readonly area: Area;
  readonly headerHeight: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly totalRow: number | null;
}

/** What stands where in a table just written. */
export function tableTruth(written: Written): TrueTable {
  const { plan, leaves, style, body, area, totalRow } = written;
  const additive = (leaf: Leaf): boolean => plan.additive.includes(leaf.key) && !style.isBlanked(leaf.key);
  return {
    kind: plan.kind,
    otherKinds: plan.otherKinds ?? [],
    area,
    headerRows: Array.from({ length: written.headerHeight }, (_, at) => area.top + at),
    headerRepeats: body.repeats,
    firstRow: written.firstRow,
    lastRow: written.lastRow,
    totalRow,
    columns: leaves.map((leaf, at) => trueColumn(leaf, area.left + at)),
    rows: plan.rows.map((row, at) => trueRow(written, row, body.rowOf(at))),
    total: plan.total === null || totalRow === null ? null : trueRow(written, plan.total.row, totalRow),
    optionalRows: body.optional,
    additive: leaves.flatMap((leaf, at) => (additive(leaf) ? [area.left + at] : [])),
  };
}

function trueRow(written: Written, row: PlanRow, at: number): TrueRow {
  const sheetRow = (index: number | null): number | null => (index === null ? null : written.body.rowOf(index));
  return {
    row: at,
    parent: sheetRow(row.parent),
    ...(row.otherParents === undefined ? {} : { otherParents: row.otherParents.map(sheetRow) }),
    tier: row.tier,
    leaf: row.leaf,
    numbers: numbersOf(written, row),
  };
}

function numbersOf({ leaves, style, area }: Written, row: PlanRow): Readonly<Record<number, number>> {
  const entries = leaves.flatMap((leaf, at) => {
    const datum = row.data[leaf.key];
    const isFigure = typeof datum === "number" && leaf.sort !== "mark" && !style.isBlanked(leaf.key);
    return isFigure ? [[area.left + at, datum] as const] : [];
  });
  return Object.fromEntries(entries);
}

function trueColumn(leaf: Leaf, column: number): TrueColumn {
  const { role, year, quarter, period, acceptable, otherYears } = leaf.truth;
  return {
    column,
    role,
    year: year ?? null,
    quarter: quarter ?? null,
    ...(period === undefined ? {} : { period }),
    ...(acceptable === undefined ? {} : { acceptable }),
    ...(otherYears === undefined ? {} : { otherYears }),
    header: leaf.flat,
  };
}
