import { valueText, type SheetGrid } from "../grid";
import type { TableColumn } from "../table";

/** Where a table's rows carry their kode or number. */
export interface MarkColumns {
  /** One column, or several that together make one kode: urusan, bidang, program, kegiatan, sub kegiatan. */
  readonly columns: readonly number[];
}

/** The columns that mark the rows: those of the kode, else the column of ordinals before the names. */
export function markColumns(columns: readonly TableColumn[]): MarkColumns {
  const kode = columns.filter(({ role }) => role === "kode").map(({ column }) => column);
  if (kode.length > 0) return { columns: kode };
  const ordinal = columns.find(({ role, header }) => role === null && /^\s*(?:no|nomor|nmr)\b/i.test(header));
  return { columns: ordinal === undefined ? [] : [ordinal.column] };
}

/** The kode of each row as printed, and how deep the cells it stands in say it is. */
export interface RowKode {
  readonly text: string;
  /** Only where the kode has a cell per level: the last one filled. */
  readonly tier: KodeTier | null;
}

/** The levels of the five cells. */
export type KodeTier = (typeof TIERS)[number];
const TIERS = ["urusan", "bidang", "program", "kegiatan", "subKegiatan"] as const;

/**
 * The kode of every given row. Several cells are joined with dots; where a row prints only its own segment, the segments
 * before it are those of the rows above.
 */
export function rowKodes(grid: SheetGrid, rows: readonly number[], { columns }: MarkColumns): readonly RowKode[] {
  const open: string[] = [];
  return rows.map((row) => {
    const texts = columns.map((column, index) => shownKode(grid, row, column, columns.length, index));
    if (texts.length <= 1) return { text: texts[0] ?? "", tier: null };
    const cells = texts.map((text) => text.trim());
    const first = cells.findIndex((text) => text !== "");
    const last = cells.findLastIndex((text) => text !== "");
    if (first < 0) return { text: "", tier: null };
    const whole = cells.slice(0, last + 1).map((text, index) => (index < first ? (open[index] ?? "") : text));
    open.splice(0, open.length, ...whole);
    const text = whole.filter((segment) => segment !== "").join(".");
    return { text, tier: columns.length === TIERS.length ? (TIERS[last] ?? null) : null };
  });
}

const KEGIATAN = 3;

/** A kode cell as it shows: a number with the zeros of its format ("00", "0.00"); 1.1 in a kegiatan's own cell is 1.10. */
function shownKode(grid: SheetGrid, row: number, column: number, columns: number, index: number): string {
  const value = grid.value(row, column);
  if (typeof value !== "number") return valueText(value);
  const zeros = /^(0+)(?:\.(0+))?$/.exec(grid.format(row, column));
  const [, whole = "", decimals = ""] = zeros ?? [];
  if (zeros !== null)
    return value.toFixed(decimals.length).padStart(whole.length + decimals.length + (decimals === "" ? 0 : 1), "0");
  const isTens = columns === TIERS.length && index === KEGIATAN && /^\d\.\d$/.test(String(value));
  return isTens ? `${String(value)}0` : String(value);
}
