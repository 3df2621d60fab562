import { BodyStyle } from "./body-style";
import { BodyWriter } from "./body-writer";
import type { Draw } from "./draw";
import { drawHeader, type HeaderBlock } from "./header";
import type { Paper } from "./paper";
import { depthOf, flattened, leaf, leavesOf, type HeaderNode, type Leaf, type PlanRow, type TablePlan } from "./plan";
import { drawSpelling } from "./spelling";
import { tableTruth } from "./table-truth";
import type { TrueTable } from "./truth";

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Writes a planned table on paper with its top-left header cell at `place`, and says what stands where. */
export function writeTable(draw: Draw, plan: TablePlan, paper: Paper, place: Place): TrueTable {
  return new TableWriter(draw, plan, paper, place).write();
}

const TOTAL_WORDS = [
  ...["JUMLAH", "Jumlah", "TOTAL", "Total", "JUMLAH TOTAL", "Jumlah Seluruhnya", "TOTAL KESELURUHAN", "Jumlah :"],
  ...["J U M L A H", "Total Belanja", "JUMLAH ANGGARAN", "Grand Total"],
];

class TableWriter {
  private readonly leaves: readonly Leaf[];
  private readonly header: HeaderBlock;
  private readonly style: BodyStyle;
  private readonly body: BodyWriter;

  constructor(
    private readonly draw: Draw,
    private readonly plan: TablePlan,
    private readonly paper: Paper,
    private readonly place: Place,
  ) {
    const nodes = headerNodes(draw, plan);
    this.leaves = leavesOf(nodes);
    const numbered = plan.numberingInside !== true && draw.chance(0.25);
    this.header = drawHeader(draw, nodes, drawSpelling(draw), numbered);
    this.style = new BodyStyle(draw, plan, this.leaves);
    this.body = new BodyWriter(
      draw,
      plan,
      paper,
      { leaves: this.leaves, header: this.header, style: this.style },
      place.column,
    );
  }

  write(): TrueTable {
    const { row: top, column } = this.place;
    const { total } = this.plan;
    this.header.print(this.paper, top, column, false);
    let row = top + this.header.height;
    let totalRow: number | null = null;
    if (total?.at === "top") {
      totalRow = row;
      this.total(total.row, row++);
    }
    const firstRow = row;
    row = this.body.write(row);
    const lastRow = this.body.lastRow;
    if (total?.at === "bottom") {
      totalRow = row + (this.draw.maybe(0.08, "blank row before the total") ? 1 : 0);
      this.total(total.row, totalRow);
    }
    this.spans();
    this.body.evenOut();
    return tableTruth({
      plan: this.plan,
      leaves: this.leaves,
      style: this.style,
      body: this.body,
      area: { top, left: column, bottom: Math.max(totalRow ?? 0, row - 1), right: column + this.leaves.length - 1 },
      headerHeight: this.header.height,
      firstRow,
      lastRow,
      totalRow,
    });
  }

  private total(row: PlanRow, at: number): void {
    this.draw.note(`total at ${this.plan.total?.at ?? ""}`);
    const { column } = this.place;
    this.body.cells({ ...row, data: { ...row.data, [this.plan.nameKey]: null } }, at);
    const nameAt = this.leaves.findIndex((one) => one.key === this.plan.nameKey);
    const isLeft = this.draw.maybe(0.35, "total word in the first cell");
    this.paper.put(at, column + (isLeft ? 0 : nameAt), this.draw.pick(TOTAL_WORDS));
    if (isLeft && nameAt > 0 && this.draw.chance(0.6)) this.paper.merge(at, column, at, column + nameAt);
  }

  /** Merges the cells under a name that stands once for several rows. */
  private spans(): void {
    const spanning = this.plan.spanning ?? [];
    if (spanning.length === 0 || !this.draw.maybe(0.6, "names merged over rows")) return;
    this.leaves.forEach((one, offset) => {
      if (spanning.includes(one.key)) this.span(one.key, this.place.column + offset);
    });
  }

  private span(key: string, column: number): void {
    const { rows } = this.plan;
    const starts = rows.flatMap((row, at) => (row.data[key] == null && row.banner === undefined ? [] : [at]));
    starts.forEach((start, index) => {
      const end = (starts[index + 1] ?? rows.length) - 1;
      const [top, bottom] = [this.body.rowOf(start), this.body.rowOf(end)];
      const isWhole = bottom - top === end - start && rows[start]?.banner === undefined;
      if (isWhole) this.paper.merge(top, column, bottom, column);
    });
  }
}

/** The plan's header, perhaps in a single row, perhaps with a narrow blank column between two columns. */
function headerNodes(draw: Draw, plan: TablePlan): readonly HeaderNode[] {
  const mayFlatten = depthOf(plan.header) > 1 && plan.numberingInside !== true;
  const nodes = mayFlatten && draw.maybe(0.12, "single header row") ? flattened(plan.header) : plan.header;
  const places = nodes.flatMap((node, at) =>
    at > 0 && node.type === "leaf" && nodes[at - 1]?.type === "leaf" ? [at] : [],
  );
  if (places.length === 0 || plan.numberingInside === true || !draw.maybe(0.03, "blank column inside")) return nodes;
  const at = draw.pick(places);
  return [...nodes.slice(0, at), leaf("spacer", "", "none", null), ...nodes.slice(at)];
}
