import type { PageSpec, RowHeight } from "./sheet-spec";

/** Rows that belong together, e.g. a heading with its table. */
export interface RowBlock {
  readonly top: number;
  readonly bottom: number;
  /** Never torn where one page holds it, e.g. a chart. */
  readonly isWhole?: boolean;
}

/** What the rows of a sheet are printed on. */
export interface PrintedRows {
  readonly orientation: PageSpec["orientation"];
  readonly titleRows: PageSpec["titleRows"];
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly RowHeight[];
}

/** Points of a row without a height of its own, of a character of width, of A4 and of the margins around it. */
const ROW = 15;
const CHARACTER = 5.25;
const A4 = { short: 595, long: 842 } as const;
const MARGINS = { sides: 72, ends: 87 } as const;
/** Blocks of up to so much of a page are not torn; longer ones may be where at least so much of the page is left. */
const MOST_WHOLE = 0.6;
const LEAST_LEFT = 0.3;

/**
 * The rows that should begin a page, so that no short block is torn and no heading stands alone at the end of a page. Blocks come from top to bottom.
 */
export function pageBreaks(blocks: readonly RowBlock[], printed: PrintedRows): readonly number[] {
  const known = new Map(printed.rowHeights.map(({ row, points }) => [row, points]));
  const height = (from: number, to: number): number => {
    let points = 0;
    for (let row = from; row <= to; row++) points += known.get(row) ?? ROW;
    return points;
  };
  const title = printed.titleRows === null ? 0 : height(printed.titleRows.first, printed.titleRows.last);
  const page = pageHeight(printed);
  const breaks: number[] = [];
  let [row, used] = [0, 0];
  for (const { top, bottom, isWhole = false } of blocks) {
    used += height(row, top - 1);
    const needed = height(top, bottom);
    const fits = used + needed <= page;
    const isShort = needed <= (page - title) * (isWhole ? 1 : MOST_WHOLE);
    if (!fits && used > title && (isShort || page - used < page * LEAST_LEFT)) {
      breaks.push(top);
      used = title;
    }
    used = afterRows(used + needed, page, title);
    row = bottom + 1;
  }
  return breaks;
}

/** How much of the last page is used where rows run over several; every page but the first repeats the title. */
function afterRows(used: number, page: number, title: number): number {
  return used <= page ? used : title + ((used - page) % (page - title));
}

/** Points of rows that one page holds when the columns are made as wide as the paper. */
function pageHeight({ orientation, columnWidths }: PrintedRows): number {
  const [across, along] = orientation === "landscape" ? [A4.long, A4.short] : [A4.short, A4.long];
  const width = columnWidths.reduce((sum, characters) => sum + characters * CHARACTER, 0);
  const scale = Math.min(1, (across - MARGINS.sides) / Math.max(1, width));
  return (along - MARGINS.ends) / scale;
}
