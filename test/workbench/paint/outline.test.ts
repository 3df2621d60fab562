import type { OutlineColumn, OutlineTable } from "../../../src/host/port";
import { SheetLayout } from "../../../src/workbench/layout/sheet-layout";
import { Brush } from "../../../src/workbench/paint/brush";
import { tagText, tagTop } from "../../../src/workbench/paint/outline-tags";
import { paintOutline } from "../../../src/workbench/paint/paint-outline";
import { PALETTES } from "../../../src/workbench/paint/palette";
import { panesInView } from "../../../src/workbench/paint/panes";
import { area, plainSheet, type PlainSheetParts } from "../plain-sheet";

const viewport = { width: 700, height: 422 };
const colors = PALETTES.light.outline;
const measure = (text: string): number => text.length * 6;

function column(at: number, label: string, change: Partial<OutlineColumn> = {}): OutlineColumn {
  return { column: at, label, isUsed: true, isSure: true, isCurrent: false, ...change };
}

const TABLE: OutlineTable = {
  sheet: "Lembar",
  area: area("B5:D20"),
  headerRows: [4, 5],
  totalRow: 19,
  totalLabel: "Total",
  columns: [column(1, "Kode"), column(2, "Pagu (Rp)"), column(3, "siap", { isSure: false })],
};

/** A canvas that writes down what is painted on it, in whole pixels. */
class PaperContext {
  readonly fills: string[] = [];
  readonly frames: string[] = [];
  readonly texts: string[] = [];
  fillStyle = "";
  strokeStyle = "";
  font = "";
  lineWidth = 1;
  private dash: readonly number[] = [];

  setTransform(): void {}
  save(): void {}
  restore(): void {
    this.dash = [];
  }
  setLineDash(dash: readonly number[]): void {
    this.dash = dash;
  }
  fillRect(x: number, y: number, width: number, height: number): void {
    this.fills.push([this.fillStyle, x, y, width, height].join(" "));
  }
  strokeRect(x: number, y: number, width: number, height: number): void {
    this.frames.push([this.dash.length > 0 ? "dashed" : "plain", this.strokeStyle, x, y, width, height].join(" "));
  }
  fillText(text: string, x: number, y: number): void {
    this.texts.push([text, x, y].join(" "));
  }
  measureText(text: string): { width: number } {
    return { width: measure(text) };
  }
}

/** What is painted of the tables in every pane of a sheet. */
function paint(tables: readonly OutlineTable[], scroll = { x: 0, y: 0 }, parts: PlainSheetParts = {}): PaperContext {
  const extent = { rows: 500, columns: 26 };
  const choices = {
    zoom: 1,
    viewport,
    columnWidths: new Map(),
    draggedHeights: new Map(),
    rowHeights: new Map(),
    extent,
  };
  const layout = new SheetLayout(plainSheet(parts), choices);
  const paper = new PaperContext();
  const brush = new Brush(paper as unknown as CanvasRenderingContext2D, 1);
  for (const pane of panesInView(layout, scroll, viewport)) paintOutline(brush, layout, pane, tables, colors);
  return paper;
}

/** Rows are 20 pixels high and columns 64 wide; the column letters take 22, the row numbers this. */
const LEFT = new SheetLayout(plainSheet({}), {
  zoom: 1,
  viewport,
  columnWidths: new Map(),
  draggedHeights: new Map(),
  rowHeights: new Map(),
  extent: { rows: 500, columns: 26 },
}).headerWidth;
const X = LEFT + 64;
const Y = 22 + 4 * 20;

describe("the outline of a table", () => {
  it("frames it, and tints its header rows and its total", () => {
    const { fills, frames } = paint([TABLE]);
    expect(frames).toContain(`plain ${colors.frame} ${X} ${Y} ${3 * 64 - 1} ${16 * 20 - 1}`);
    expect(fills.filter((fill) => fill.startsWith(colors.header))).toEqual([
      `${colors.header} ${X} ${Y} 192 20`,
      `${colors.header} ${X} ${Y + 20} 192 20`,
      `${colors.total} ${X} ${Y + 300} 192 20`,
    ]);
  });

  it("names the role of every column above it; one that is not sure has a question mark and a dashed frame", () => {
    const { texts, fills, frames } = paint([TABLE]);
    expect(texts.slice(0, 3)).toEqual([
      `Kode ${X + 4} ${Y - 7.5}`,
      `Pagu (Rp) ${X + 68} ${Y - 7.5}`,
      `? siap ${X + 132} ${Y - 7.5}`,
    ]);
    expect(fills).toContain(`${colors.frame} ${X} ${Y - 16} 63 16`);
    expect(fills).toContain(`${colors.unsure} ${X + 128} ${Y - 16} 63 16`);
    expect(frames.filter((frame) => frame.startsWith("dashed"))).toEqual([
      `dashed ${colors.unsure} ${X + 130} ${Y + 2} ${60 - 1} ${320 - 4 - 1}`,
    ]);
  });

  it("names the total beside its row", () => {
    expect(paint([TABLE]).texts.at(-1)).toBe(`Total ${X + 192 + 4} ${Y + 310.5}`);
    expect(paint([{ ...TABLE, totalRow: null }]).texts).toHaveLength(3);
  });

  it("marks the column being looked at, and one that is not used", () => {
    const columns = [column(1, "Kode", { isCurrent: true }), column(2, "tidak dipakai", { isUsed: false })];
    const { fills, frames } = paint([{ ...TABLE, columns }]);
    expect(fills).toContain(`${colors.current} ${X} ${Y} 64 320`);
    expect(frames[0]).toBe(`plain ${colors.frame} ${X + 1} ${Y + 1} ${62 - 1} ${318 - 1}`);
    expect(fills).toContain(`${colors.unused} ${X + 64} ${Y - 16} 63 16`);
  });

  it("is nothing for tables out of view, and for hidden columns", () => {
    expect(paint([TABLE], { x: 0, y: 2000 })).toMatchObject({ fills: [], frames: [], texts: [] });
    expect(paint([TABLE], { x: 0, y: 0 }, { hiddenColumns: [2] }).texts.slice(0, 2)).toEqual([
      `Kode ${X + 4} ${Y - 7.5}`,
      `? siap ${X + 68} ${Y - 7.5}`,
    ]);
  });

  it("keeps the roles in view while its rows are scrolled past, unless frozen rows show them", () => {
    const scroll = { x: 0, y: 7 * 20 };
    expect(paint([TABLE], scroll).texts[0]).toBe(`Kode ${X + 4} ${22 + 8.5}`);
    const frozen = paint([TABLE], scroll, { frozen: { rows: 6, columns: 0 } }).texts;
    expect(frozen.filter((text) => text.startsWith("Kode"))).toEqual([`Kode ${X + 4} ${Y - 7.5}`]);
  });
});

describe("the place of the tags", () => {
  const pane = {
    rows: { first: 0, last: 20 },
    columns: { first: 0, last: 9 },
    clip: { x: 38, y: 22, width: 600, height: 400 },
    origin: { x: 38, y: 22 },
  };
  const at = (y: number): number | null => tagTop({ x: 38, y, width: 300, height: 200 }, pane, false, 16);

  it("is above the table, or at the top of the pane where there is no room or the table is scrolled past", () => {
    expect([100, 38, 37, 22, -100].map(at)).toEqual([84, 22, 22, 22, 22]);
  });

  it("is nowhere once the table is almost gone", () => {
    expect([-162, -163].map(at)).toEqual([22, null]);
  });
});

describe("the text of a tag", () => {
  it("is cut with an ellipsis, and left out where not even a letter fits", () => {
    expect(tagText("Pagu (Rp)", 54, measure)).toBe("Pagu (Rp)");
    expect(tagText("Pagu (Rp)", 53, measure)).toBe("Pagu (R…");
    expect(tagText("Pagu (Rp)", 36, measure)).toBe("Pagu…");
    expect(tagText("Pagu (Rp)", 12, measure)).toBe("P…");
    expect(tagText("Pagu (Rp)", 11, measure)).toBe("");
  });
});
